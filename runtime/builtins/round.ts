import { roundDecimal } from "./decimal-digits.js";
import { OverflowError, TypeError } from "./exceptions-common.js";
import { float } from "./float.js";
import { indexValue } from "./index-value.js";
import { truncate } from "./int.js";
import { specialMethod } from "./methods.js";
import { type Int, intOf, isFloatValue, normalize } from "./numbers.js";
import { typeName } from "./type-name.js";

/**
 * `round(x)` and `round(x, digits)` of a number whose type is known, as a bare number.
 * @see https://docs.python.org/3/library/functions.html#round
 */
export function roundHalfEven(value: number, digits: number | null = null): number {
  const plain = Number(value);
  if (digits === null) return roundToInt(plain) as number;
  if (!Number.isFinite(plain) || (Number.isInteger(plain) && digits >= 0)) return plain;
  const rounded = roundDecimal(plain, digits);
  if (!Number.isFinite(rounded)) {
    throw new OverflowError("rounded value too large to represent");
  }
  return rounded;
}

/** `round(value, digits)` of any value; a float result is self-describing. */
export function round(value: number, digits?: number | null): number;
export function round(value: unknown, digits?: unknown): any;
export function round(value: unknown, digits: unknown = null): unknown {
  const whole = intOf(value);
  if (whole !== undefined) return digits === null ? whole : roundInt(whole, indexValue(digits));
  if (isFloatValue(value)) {
    if (digits === null) return roundToInt(Number(value));
    return float(roundHalfEven(Number(value), Number(indexValue(digits))));
  }
  const method = specialMethod(value, "__round__");
  if (!method) throw new TypeError(`type ${typeName(value)} doesn't define __round__ method`);
  return digits === null ? method() : method(digits);
}

function roundToInt(value: number): Int {
  if (!Number.isFinite(value)) return truncate(value);
  const floor = Math.floor(value);
  const rest = value - floor;
  const up = rest > 0.5 || (rest === 0.5 && floor % 2 !== 0);
  return truncate(up ? floor + 1 : floor);
}

function roundInt(value: Int, digits: Int): Int {
  if (digits >= 0) return value;
  const unit = 10n ** BigInt(-digits);
  const negative = value < 0;
  const size = negative ? -BigInt(value) : BigInt(value);
  const lower = size / unit;
  const twice = (size % unit) * 2n;
  const up = twice > unit || (twice === unit && lower % 2n === 1n);
  const rounded = (up ? lower + 1n : lower) * unit;
  return normalize(negative ? -rounded : rounded);
}
