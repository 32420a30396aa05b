import type { BytesConstant, FloatConstant, IntConstant } from "../../ast/python.ts";
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

export function lowerBytes(node: BytesConstant, ctx: Context): TsExpression {
  return b.call(ctx.module.runtime("bytes"), [b.str(node.value)]);
}
