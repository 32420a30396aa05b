/** The zero with a sign, which JavaScript makes of ints too: it shows where an int becomes a float. */
import type { Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import type { State } from "../../2-analyze/infer/state.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";

const ZERO = b.num(0);

/**
 * An int on its way to be a float: `0 - n` for `-n`, `n * -2 + 0` for `n * -2`. Products of two
 * variables are taken as they are: whether one is zero and the other negative is seldom known.
 */
export function withoutMinusZero(
  node: Expression,
  value: TsExpression,
  { module: { state } }: Context,
): TsExpression {
  if (!mayBeMinusZero(node, state)) return value;
  if (value.kind === "Unary" && value.operator === "-") return b.binary("-", ZERO, value.argument);
  return b.binary("+", value, ZERO);
}

/** Whether JavaScript may give the int a sign that Python does not, as far as the program shows it. */
export function mayBeMinusZero(node: Expression, state: State): boolean {
  switch (node.kind) {
    case "UnaryOp":
      return node.operator === "-" && mayBeZero(node.operand, state);
    case "BinOp":
      return (
        node.operator === "*" &&
        ((isNegative(node.left, state) && mayBeZero(node.right, state)) ||
          (isNegative(node.right, state) && mayBeZero(node.left, state)) ||
          mayBeMinusZero(node.left, state) ||
          mayBeMinusZero(node.right, state))
      );
    case "Name": {
      const [only, second] = state.resolution.names.get(node)?.definitions ?? [];
      if (only?.kind !== "assign" || second !== undefined) return false;
      const { kind, value } = only.node as { readonly kind: string; readonly value?: Expression };
      return kind === "Assign" && value !== undefined && mayBeMinusZero(value, state);
    }
    default:
      return false;
  }
}

function mayBeZero(node: Expression, state: State): boolean {
  const type = state.typeOf(node);
  return type.kind === "int" && type.lo <= 0 && type.hi >= 0;
}

function isNegative(node: Expression, state: State): boolean {
  const type = state.typeOf(node);
  return type.kind === "int" && type.hi < 0;
}
