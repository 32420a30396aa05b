/** `if (match := pattern.match(line)) is not None:`: the assignment is the first thing that happens. */
import type { Expression, If, NamedExpr } from "../ast/python.ts";
import { someExpression } from "../ast/walk.ts";

/** The assignment that the test begins with; an `elif` has no place for one before it. */
export function leadingWalrus(node: If): NamedExpr | undefined {
  if (node.isElif) return undefined;
  const found = first(node.test);
  if (found === undefined) return undefined;
  const { target, value } = found;
  const isRecursive = someExpression(
    value,
    (part) => part.kind === "Name" && part.id === target.id,
  );
  return isRecursive ? undefined : found;
}

/** What is evaluated first, and in any case. */
function first(node: Expression): NamedExpr | undefined {
  switch (node.kind) {
    case "NamedExpr":
      return node;
    case "UnaryOp":
      return first(node.operand);
    case "BoolOp":
      return first(node.values[0]);
    case "Compare":
    case "BinOp":
      return first(node.left);
    case "Attribute":
    case "Subscript":
      return first(node.value);
    case "Call":
      if (node.func.kind !== "Name") return first(node.func);
      return node.args[0] && first(node.args[0]);
    default:
      return undefined;
  }
}
