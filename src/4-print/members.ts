/** Property access and indexing. */
import type { TsExpression, TsIndex, TsMember } from "../ast/typescript.ts";
import { type Doc, group, indent, label, labelOf, softline } from "./doc.ts";
import { printExpression } from "./expressions.ts";
import type { Path } from "./path.ts";

export const MEMBER_CHAIN = "member-chain";

/** `.name`, `?.name`, `[index]`. */
export function printLookup(path: Path, node: TsMember | TsIndex): Doc {
  const optional = node.optional ? "?." : "";
  if (node.kind === "Member") return [optional || ".", node.property];
  const index = printExpression(path, node.index, "index");
  if (node.index.kind === "Number") return [optional, "[", index, "]"];
  return group([optional, "[", indent([softline, index]), softline, "]"]);
}

function isCallWithArguments(node: TsExpression): boolean {
  if (node.kind === "NonNull") return isCallWithArguments(node.expression);
  return node.kind === "Call" && node.args.length > 0;
}

function isLookup(node: { readonly kind: string }): boolean {
  return node.kind === "Member" || node.kind === "Index";
}

/** The first ancestor that is no part of the chain of lookups. */
function outsideOf(path: Path, skipLookups: boolean): Path | null {
  let current = path;
  while (
    current.parent &&
    (current.parent.node.kind === "NonNull" || (skipLookups && isLookup(current.parent.node)))
  ) {
    current = current.parent;
  }
  return current;
}

export function printMember(path: Path, node: TsMember | TsIndex): Doc {
  const object = printExpression(path, node.object, "object");
  const lookup = printLookup(path, node);
  const chained = labelOf(object) === MEMBER_CHAIN;
  const chainEnd = outsideOf(path, true);
  const holder: { kind: string; target?: { kind: string } } | undefined = chainEnd?.parent?.node;
  const directHolder = outsideOf(path, false)?.parent?.node;
  const stays =
    (holder?.kind === "Assignment" && holder.target?.kind !== "Identifier") ||
    (holder?.kind === "New" && chainEnd?.role === "callee") ||
    node.kind === "Index" ||
    (node.object.kind === "Identifier" && !(directHolder && isLookup(directHolder))) ||
    ((directHolder?.kind === "Assignment" || directHolder?.kind === "Variable") &&
      (isCallWithArguments(node.object) || chained));
  const doc: Doc = [object, stays ? lookup : group(indent([softline, lookup]))];
  return chained ? label(MEMBER_CHAIN, doc) : doc;
}
