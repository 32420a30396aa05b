/** Sums and products beyond the safe ints, where nobody asks what they are exactly. */
import type { BinOp, Expression } from "../../ast/python.ts";
import { isSmallInt } from "../../2-analyze/types.ts";
import type { Context } from "../context.ts";

/**
 * `p * p <= n`: what JavaScript rounds lies beyond every safe int, before and after rounding, so that
 * it compares with one as the exact value does.
 */
export function withRounded(left: Expression, right: Expression, ctx: Context): Context {
  const { state } = ctx.module;
  const [one, other] = [left, right].map((side) => isSmallInt(state.typeOf(side)));
  if (one === other) return ctx;
  const wide = one ? right : left;
  return mayBeRounded(wide, ctx) ? ctx.within({ rounded: wide }) : ctx;
}

/** Whether one step of arithmetic makes the value of safe ints. */
export const mayBeRounded = (node: Expression, ctx: Context): boolean =>
  node.kind === "BinOp" &&
  (["+", "-", "*"].includes(node.operator) || isSquare(node)) &&
  [node.left, node.right].every((side) => isSmallInt(ctx.module.state.typeOf(side)));

const isSquare = ({ operator, right }: BinOp): boolean =>
  operator === "**" && right.kind === "Int" && right.value === 2n;
