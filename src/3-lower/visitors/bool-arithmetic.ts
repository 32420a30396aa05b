/** `len(queue) + busy`: a bool counts as 0 or 1. */
import type { BinOp, Expression } from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import { isSmall, type Type } from "../../2-analyze/types.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";
import { lowerExpression } from "../expressions.ts";
import { isMixedNumber } from "../representation.ts";

/** Sums and products of bools and small numbers. */
export function boolArithmetic(
  node: BinOp,
  left: Type,
  right: Type,
  result: Type,
  ctx: Context,
): TsExpression | undefined {
  const { operator } = node;
  if (operator !== "+" && operator !== "-" && operator !== "*") return undefined;
  if (left.kind !== "bool" && right.kind !== "bool") return undefined;
  if (![left, right, result].every(isPlain)) return undefined;
  const operand = (side: Expression, type: Type): TsExpression => {
    const value = lowerExpression(side, ctx.within({ numeric: side }));
    return type.kind === "bool" ? b.call("Number", [value]) : value;
  };
  return b.binary(operator, operand(node.left, left), operand(node.right, right));
}

const isPlain = (type: Type): boolean =>
  type.kind === "bool" ||
  (type.kind === "int" && isSmall(type)) ||
  (type.kind === "float" && !isMixedNumber(type));
