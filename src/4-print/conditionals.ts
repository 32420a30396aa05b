/** `test ? consequent : alternate`, also in chains. */
import type { TsConditional } from "../ast/typescript.ts";
import { type Doc, align, group, ifBreak, indent, line, softline } from "./doc.ts";
import { printExpression } from "./expressions.ts";
import type { Path } from "./path.ts";

const VALUE_ROLES: Readonly<Record<string, string>> = {
  Assignment: "value",
  Variable: "init",
  Return: "argument",
  Throw: "argument",
  Unary: "argument",
  Yield: "argument",
  Await: "argument",
};

/** `const x = (a ? b : c).d()`: the parenthesised head of a chain gets an indentation of its own. */
function isHeadOfAssignedChain(path: Path): boolean {
  let current: Path = path;
  for (;;) {
    const parent = current.parent;
    if (!parent) return false;
    const { kind } = parent.node;
    const inChain =
      (kind === "Call" && current.role === "callee") ||
      ((kind === "Member" || kind === "Index") && current.role === "object") ||
      (kind === "NonNull" && current.role === "expression");
    if (inChain) {
      current = parent;
      continue;
    }
    let holder: Path | null = parent;
    let held: Path = current;
    if (
      (kind === "New" && current.role === "callee") ||
      (kind === "As" && current.role === "expression")
    ) {
      held = parent;
      holder = parent.parent;
    }
    if (held === path || !holder) return false;
    return VALUE_ROLES[holder.node.kind] === held.role;
  }
}

export function printConditional(path: Path, node: TsConditional): Doc {
  const parent = path.parent;
  const inConditional = parent?.node.kind === "Conditional";
  const isTest = inConditional && path.role === "test";
  const isBranch = inConditional && !isTest;
  const consequent = printExpression(path, node.consequent, "consequent");
  const nested = node.consequent.kind === "Conditional";
  const branches: Doc = [
    line,
    "? ",
    nested ? ifBreak("", "(") : "",
    align(2, consequent),
    nested ? ifBreak("", ")") : "",
    line,
    ": ",
    align(2, printExpression(path, node.alternate, "alternate")),
  ];
  const test = printExpression(path, node.test, "test");
  const isAlternate = isBranch && path.role === "alternate";
  const headOfChain = isHeadOfAssignedChain(path);
  const closes = parent?.node.kind === "Member" && !headOfChain;
  const doc: Doc = [
    isAlternate ? align(2, test) : test,
    isBranch ? branches : indent(branches),
    closes ? softline : "",
  ];
  const grouped = isBranch ? doc : group(doc);
  return isTest || headOfChain ? group([indent([softline, grouped]), softline]) : grouped;
}
