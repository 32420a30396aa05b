/** What is known of divisors: those that are not zero need no helper that raises. */
import type { BinOp } from "../../ast/python.ts";
import type { IntType, Type } from "../../2-analyze/types.ts";
import type { Context } from "../context.ts";

/** `sum(xs) / len(xs)`, where there are items. */
export const isProvenDivision = (node: BinOp, ctx: Context): boolean =>
  node.operator === "/" && ctx.module.proven.has(node);

/** Whether a true division is by something else than zero. */
export const dividesByMore = (node: BinOp, type: Type, ctx: Context): boolean =>
  (node.right.kind === "Float" && node.right.value !== 0) ||
  (type.kind === "int" && (type.lo > 0 || type.hi < 0)) ||
  isProvenDivision(node, ctx);

export const isPositiveDivisor = (node: BinOp, type: IntType, ctx: Context): boolean =>
  type.lo > 0 || ctx.module.proven.has(node);
