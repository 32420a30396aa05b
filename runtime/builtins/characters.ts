import { OverflowError, TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { indexValue } from "./index-value.js";
import type { Int } from "./numbers.js";
import { typeName } from "./type-name.js";

/** `chr(code)`. */
export function chr(code: number): string {
  const value = indexValue(code);
  if (typeof value === "bigint") {
    throw new OverflowError("Python int too large to convert to C int");
  }
  if (value < 0 || value > 0x10ffff) throw new ValueError("chr() arg not in range(0x110000)");
  return String.fromCodePoint(value);
}

/** `ord(character)`. */
export function ord(character: string | Uint8Array): number {
  if (typeof character !== "string" && !(character instanceof Uint8Array)) {
    throw new TypeError(`ord() expected string of length 1, but ${typeName(character)} found`);
  }
  const items = Array.from<string | number>(character);
  if (items.length !== 1) {
    throw new TypeError(`ord() expected a character, but string of length ${items.length} found`);
  }
  const [item] = items;
  return typeof item === "number" ? item : (item.codePointAt(0) as number);
}

function inBase(value: unknown, base: number, prefix: string): string {
  const whole: Int = indexValue(value);
  return whole < 0 ? `-${prefix}${(-whole).toString(base)}` : prefix + whole.toString(base);
}

/** `hex(value)`. */
export function hex(value: unknown): string {
  return inBase(value, 16, "0x");
}

/** `oct(value)`. */
export function oct(value: unknown): string {
  return inBase(value, 8, "0o");
}

/** `bin(value)`. */
export function bin(value: unknown): string {
  return inBase(value, 2, "0b");
}

/** `int.bit_length()`. */
export function bitLength(value: Int | boolean): number {
  const size = typeof value === "boolean" ? Number(value) : value < 0 ? -value : value;
  return size === 0 || size === 0n ? 0 : size.toString(2).length;
}

/** `int.bit_count()`. */
export function bitCount(value: Int | boolean): number {
  if (typeof value === "boolean") return Number(value);
  return (value < 0 ? -value : value).toString(2).replaceAll("0", "").length;
}

/** `float.is_integer()`. */
export function isIntegral(value: number): boolean {
  return Number.isInteger(Number(value));
}
