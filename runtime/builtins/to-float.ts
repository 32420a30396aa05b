import { OverflowError, TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { specialMethod } from "./methods.js";
import { type Int, numberOf } from "./numbers.js";
import { repr } from "./repr.js";
import { typeName } from "./type-name.js";
import { spaces } from "./whitespace.js";
import { namedNan } from "./named-nan.js";

/** An int as a float; throws where it is out of range. */
export function intToFloat(value: Int): number {
  const plain = Number(value);
  if (typeof value === "bigint" && !Number.isFinite(plain)) {
    throw new OverflowError("int too large to convert to float");
  }
  return plain;
}

const literal =
  /^[+-]?(?:(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?)$/i;
const special = /^([+-]?)(?:(inf(?:inity)?)|nan)$/i;

/**
 * Python's `float(value)`, as a bare number.
 * @see https://docs.python.org/3/library/functions.html#float
 */
export function toFloat(value: unknown = 0): number {
  const number = numberOf(value);
  if (number !== undefined) return intToFloat(number);
  if (typeof value === "string") return parseFloatText(value);
  if (value instanceof Uint8Array) return parseFloatText(String.fromCharCode(...value), value);
  const method = specialMethod(value, "__float__") ?? specialMethod(value, "__index__");
  if (method) return Number(method());
  throw new TypeError(
    `float() argument must be a string or a real number, not '${typeName(value)}'`,
  );
}

function parseFloatText(text: string, source: unknown = text): number {
  const trimmed = asciiDigits(trimSpace(text));
  if (literal.test(trimmed)) return Number(trimmed.replaceAll("_", ""));
  const words = special.exec(trimmed);
  if (!words) throw new ValueError(`could not convert string to float: ${repr(source)}`);
  if (words[2] === undefined) return namedNan();
  return words[1] === "-" ? -Infinity : Infinity;
}

/** Strips what Python counts as white space. */
export function trimSpace(text: string): string {
  return text.replace(new RegExp(`^[${spaces}]+|[${spaces}]+$`, "g"), "");
}

/** Writes the decimal digits of every script as ASCII ones: `int("٣")` is 3. */
export function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) as number;
    if (zero < 128) return digit;
    const code = zero;
    // The digits of a script stand together, from zero to nine.
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}
