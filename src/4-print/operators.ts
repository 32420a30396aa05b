/** Prefix, postfix and comma operators, `await`, `as`. */
import type {
  TsAs,
  TsAwait,
  TsExpression,
  TsSequence,
  TsUnary,
  TsUpdate,
} from "../ast/typescript.ts";
import { hasComments } from "./comments.ts";
import { type Doc, group, ifBreak, indent, join, line, softline } from "./doc.ts";
import { printExpression } from "./expressions.ts";
import type { Path } from "./path.ts";
import { printType } from "./types.ts";

export function printUnary(path: Path, node: TsUnary): Doc {
  const operator = /[a-z]$/.test(node.operator) ? `${node.operator} ` : node.operator;
  const argument = printExpression(path, node.argument, "argument");
  if (!hasComments(node.argument)) return [operator, argument];
  return [operator, group(["(", indent([softline, argument]), softline, ")"])];
}

export function printUpdate(path: Path, node: TsUpdate): Doc {
  const argument = printExpression(path, node.argument, "argument");
  return node.prefix ? [node.operator, argument] : [argument, node.operator];
}

export function isHeadOf(path: Path): boolean {
  const parent = path.parent?.node.kind;
  return (
    (parent === "Call" && path.role === "callee") ||
    ((parent === "Member" || parent === "Index") && path.role === "object")
  );
}

/** The leftmost expression of a chain of lookups and calls. */
function headOf(node: TsExpression): TsExpression {
  switch (node.kind) {
    case "Member":
    case "Index":
      return headOf(node.object);
    case "Call":
      return headOf(node.callee);
    case "NonNull":
    case "As":
      return headOf(node.expression);
    case "Binary":
      return headOf(node.left);
    case "Conditional":
      return headOf(node.test);
    default:
      return node;
  }
}

/** `(await x).y`: the parentheses break, except within another `await` that starts with it. */
export function printAwait(path: Path, node: TsAwait): Doc {
  const doc: Doc = ["await ", printExpression(path, node.argument, "argument")];
  if (!isHeadOf(path)) return doc;
  const broken: Doc = [indent([softline, doc]), softline];
  let ancestor = path.parent;
  while (ancestor && ancestor.node.kind !== "Await" && ancestor.node.kind !== "Block") {
    ancestor = ancestor.parent;
  }
  const outer = ancestor?.node as TsAwait | undefined;
  const opensAwait = outer?.kind === "Await" && headOf(outer.argument) === node;
  return opensAwait ? broken : group(broken);
}

export function printCast(path: Path, node: TsAs): Doc {
  const doc: Doc = [
    printExpression(path, node.expression, "expression"),
    ` ${node.operator ?? "as"} `,
    printType(path, node.type, "type"),
  ];
  return isHeadOf(path) ? group([indent([softline, doc]), softline]) : doc;
}

export function printSequence(path: Path, node: TsSequence): Doc {
  const parent = path.parent?.node.kind;
  const expressions = node.expressions.map((expression, index) =>
    printExpression(path, expression, index === 0 ? "first" : "expressions"),
  );
  if (parent === "ExpressionStatement" || parent === "For") {
    return group(
      expressions.map((doc, index): Doc => (index === 0 ? doc : [",", indent([line, doc])])),
    );
  }
  const joined = join([",", line], expressions);
  if (
    ((parent === "Return" || parent === "Throw") && path.role === "argument") ||
    (parent === "Arrow" && path.role === "body")
  ) {
    return group(ifBreak([indent([softline, joined]), softline], joined));
  }
  return group(joined);
}
