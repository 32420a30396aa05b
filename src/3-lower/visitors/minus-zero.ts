/** The zero with a sign, which JavaScript makes of ints too: it shows where an int becomes a float. */
import type { BinOp, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { hasFloat, isSmall, type Type } from "../../2-analyze/types.ts";
import type { State } from "../../2-analyze/infer/state.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";

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

/** A number that is shown, or computed with, as a float. */
export function asFloat(node: Expression, ctx: Context): TsExpression {
  const value = lowerExpression(node, ctx);
  const type = ctx.module.state.typeOf(node);
  return type.kind === "int" && isSmall(type) ? withoutMinusZero(node, value, ctx) : value;
}

/** A key among floats: of an int that may be a zero with a sign, the zero that it is. */
export const asKey = (node: Expression, keys: Type, ctx: Context): TsExpression | undefined =>
  hasFloat(keys) && mayBeMinusZero(node, ctx.module.state) ? asFloat(node, ctx) : undefined;

/** Whether JavaScript may give the int a sign that Python does not, as far as the program shows it. */
export function mayBeMinusZero(node: Expression, state: State): boolean {
  switch (node.kind) {
    case "UnaryOp":
      return node.operator === "-" && mayBeZero(node.operand, state);
    case "BinOp":
      return mayGiveMinusZero(node, state);
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

function mayGiveMinusZero({ operator, left, right }: BinOp, state: State): boolean {
  switch (operator) {
    case "*":
      return (
        (isNegative(left, state) && mayBeZero(right, state)) ||
        (isNegative(right, state) && mayBeZero(left, state)) ||
        mayBeMinusZero(left, state) ||
        mayBeMinusZero(right, state)
      );
    case "//":
      return mayBeMinusZero(left, state) || (mayBeZero(left, state) && isNegative(right, state));
    case "+":
      return mayBeMinusZero(left, state) && mayBeMinusZero(right, state);
    case "-":
      return mayBeMinusZero(left, state) && mayBeZero(right, state);
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
