import { OverflowError, TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { normalize, numberOf } from "../builtins/numbers.js";
import { typeName } from "../builtins/type-name.js";

/** The double that a number argument stands for. */
export function realOf(value: unknown): number {
  const number = numberOf(value);
  if (number === undefined) {
    const method = (value as { __float__?: () => number } | null)?.__float__;
    if (typeof method === "function") return Number(method.call(value));
    throw new TypeError(`must be real number, not ${typeName(value)}`);
  }
  const real = Number(number);
  if (typeof number === "bigint" && !Number.isFinite(real)) {
    throw new OverflowError("int too large to convert to float");
  }
  return real;
}

/** An integral double as an int. */
export function intOfReal(value: number): number {
  if (Number.isNaN(value)) throw new ValueError("cannot convert float NaN to integer");
  if (!Number.isFinite(value)) throw new OverflowError("cannot convert float infinity to integer");
  return (Number.isSafeInteger(value) ? value + 0 : normalize(BigInt(value))) as number;
}
