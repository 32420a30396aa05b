import type {
  BinOp,
  BytesConstant,
  ComplexConstant,
  Expression,
  FloatConstant,
  IntConstant,
} from "../../ast/python.ts";
import type { TsExpression } from "../../ast/typescript.ts";
import * as b from "../builders.ts";
import type { Context } from "../context.ts";

/** Python's `0o17` and `1_000` mean the same in JavaScript; ints beyond 2**53 become bigints. */
export function lowerInt(node: IntConstant): TsExpression {
  const value = Number(node.value);
  if (!Number.isSafeInteger(value)) return b.bigint(node.value);
  const keepsSpelling = /^(0[xob][0-9a-f_]+|[1-9][0-9_]*)$/i.test(node.raw);
  return b.num(value, keepsSpelling ? node.raw : undefined);
}

export function lowerFloat(node: FloatConstant): TsExpression {
  if (!Number.isFinite(node.value)) return b.id("Infinity");
  const raw =
    /^[0-9][0-9_]*\.?[0-9]*(e[+-]?\d+)?$/i.test(node.raw) && !/^0\d/.test(node.raw)
      ? node.raw
      : undefined;
  return b.num(node.value, raw);
}

/** `4j`; with the sum before it, `3 + 4j` is one number. */
export function lowerComplex(node: ComplexConstant, ctx: Context): TsExpression {
  return b.create(ctx.module.runtime("Complex"), [b.num(0), b.num(node.value)]);
}

/** `3 + 4j` → `new Complex(3, 4)` */
export function lowerComplexSum(node: BinOp, ctx: Context): TsExpression | undefined {
  if (node.right.kind !== "Complex" || (node.operator !== "+" && node.operator !== "-"))
    return undefined;
  const real = realConstant(node.left);
  if (real === undefined) return undefined;
  const imag = node.operator === "+" ? 0 + node.right.value : 0 - node.right.value;
  return b.create(ctx.module.runtime("Complex"), [
    signed(node.operator === "+" ? real + 0 : real),
    signed(imag),
  ]);
}

function realConstant(node: Expression): number | undefined {
  if (node.kind === "UnaryOp" && node.operator === "-") {
    const value = realConstant(node.operand);
    // An int has no negative zero.
    return value === undefined || (value === 0 && node.operand.kind === "Int") ? value : -value;
  }
  if (node.kind === "Float" && Number.isFinite(node.value)) return node.value;
  return node.kind === "Int" && Number.isSafeInteger(Number(node.value))
    ? Number(node.value)
    : undefined;
}

const signed = (value: number): TsExpression =>
  value < 0 || Object.is(value, -0) ? b.unary("-", b.num(-value)) : b.num(value);

export function lowerBytes(node: BytesConstant, ctx: Context): TsExpression {
  return b.call(ctx.module.runtime("bytes"), [b.str(node.value)]);
}
