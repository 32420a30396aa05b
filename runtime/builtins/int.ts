import { OverflowError, TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { digitLimit } from "./int-digits.js";
import { specialMethod } from "./methods.js";
import { type Int, intOf, isFloatValue, normalize } from "./numbers.js";
import { repr } from "./repr.js";
import { asciiDigits, trimSpace } from "./to-float.js";
import { typeName } from "./type-name.js";

/**
 * Python's `int(value, base)`. Large results are bigints; typed as the `number` they nearly always are.
 * @see https://docs.python.org/3/library/functions.html#int
 */
export function int(value: unknown = 0, base?: number): number {
  return toInt(value, base) as number;
}

function toInt(value: unknown, base?: number): Int {
  if (typeof value === "string") return parseInteger(value, base ?? 10, value);
  if (value instanceof Uint8Array) {
    return parseInteger(String.fromCharCode(...value), base ?? 10, value);
  }
  if (base !== undefined) throw new TypeError("int() can't convert non-string with explicit base");
  const whole = intOf(value);
  if (whole !== undefined) return whole;
  if (isFloatValue(value)) return truncate(Number(value));
  for (const name of ["__int__", "__index__", "__trunc__"]) {
    const method = specialMethod(value, name);
    if (method) return method() as Int;
  }
  throw new TypeError(
    `int() argument must be a string, a bytes-like object or a real number, not '${typeName(value)}'`,
  );
}

/** The whole part of a float, as an exact int. */
export function truncate(value: number): Int {
  if (Number.isNaN(value)) throw new ValueError("cannot convert float NaN to integer");
  if (!Number.isFinite(value)) {
    throw new OverflowError("cannot convert float infinity to integer");
  }
  const whole = Math.trunc(value) + 0;
  return Number.isSafeInteger(whole) ? whole : BigInt(whole);
}

const prefixes: Record<string, number> = { "0x": 16, "0o": 8, "0b": 2 };

function parseInteger(text: string, base: number, source: unknown): Int {
  if (base !== 0 && (base < 2 || base > 36)) {
    throw new ValueError("int() base must be >= 2 and <= 36, or 0");
  }
  const match = /^([+-]?)(0[xob]_?)?(.*)$/is.exec(asciiDigits(trimSpace(text))) as RegExpExecArray;
  const prefix = (match[2] ?? "").toLowerCase();
  const prefixBase = prefixes[prefix.slice(0, 2)];
  const usesPrefix = prefixBase !== undefined && (base === 0 || base === prefixBase);
  const digits = usesPrefix ? match[3] : (match[2] ?? "") + match[3];
  const actual = usesPrefix ? prefixBase : base === 0 ? 10 : base;
  const valid =
    /^[0-9a-z]+(?:_[0-9a-z]+)*$/i.test(digits) &&
    Array.from(digits.replaceAll("_", "")).every((digit) => Number.parseInt(digit, 36) < actual) &&
    // Without a prefix, base 0 reads Python literals, which may not start with 0.
    (base !== 0 || usesPrefix || !/^0_?[0_]*[1-9]/.test(digits));
  if (!valid) {
    throw new ValueError(`invalid literal for int() with base ${base}: ${repr(source)}`);
  }
  const plain = digits.replaceAll("_", "");
  checkLength(plain, actual);
  const size = Number.parseInt(plain, actual);
  if (Number.isSafeInteger(size)) return match[1] === "-" ? 0 - size : size;
  const big = parseBig(plain, actual);
  return normalize(match[1] === "-" ? -big : big);
}

function checkLength(digits: string, base: number): void {
  if (digits.length <= digitLimit || (base & (base - 1)) === 0) return;
  throw new ValueError(
    `Exceeds the limit (4300 digits) for integer string conversion: value has ${digits.length} digits; use sys.set_int_max_str_digits() to increase the limit`,
  );
}

function parseBig(digits: string, base: number): bigint {
  if (base === 10) return BigInt(digits);
  let value = 0n;
  for (const digit of digits) value = value * BigInt(base) + BigInt(Number.parseInt(digit, 36));
  return value;
}
