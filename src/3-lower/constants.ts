/** What CPython's compiler knows to be constant: it builds sets of constants in another way. */
import type { Expression } from "../ast/python.ts";

/** Longer results are computed at run time. */
const mostBits = 128;

/** Whether the peephole of CPython 3.11 makes a constant of the expression. */
export function isConstant(node: Expression): boolean {
  switch (node.kind) {
    case "Int":
    case "Float":
    case "Str":
    case "Bytes":
    case "True":
    case "False":
    case "None":
    case "Ellipsis":
      return true;
    case "Tuple":
      return node.elements.every(isConstant);
    case "UnaryOp":
      return node.operator !== "not" && isConstant(node.operand);
    case "BinOp":
      return foldedInt(node) !== undefined;
    default:
      return false;
  }
}

/** The value of an int expression that is folded. */
function foldedInt(node: Expression): bigint | undefined {
  if (node.kind === "Int") return node.value;
  if (node.kind === "UnaryOp" && node.operator === "-") {
    const value = foldedInt(node.operand);
    return value === undefined ? undefined : -value;
  }
  if (node.kind !== "BinOp") return undefined;
  const left = foldedInt(node.left);
  const right = foldedInt(node.right);
  if (left === undefined || right === undefined) return undefined;
  switch (node.operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return bits(left) + bits(right) > mostBits ? undefined : left * right;
    case "**":
      return right < 0n || bits(left) * Number(right) > mostBits ? undefined : left ** right;
    case "<<":
      return right < 0n || bits(left) + Number(right) > mostBits ? undefined : left << right;
    default:
      return undefined;
  }
}

const bits = (value: bigint): number => (value < 0n ? -value : value).toString(2).length;
