import { dataOf } from "./data-value.js";
import { Float } from "./float.js";

/** A Python int: a `number` while it is a safe integer, else a `bigint`. */
export type Int = number | bigint;

/** Brings the result of exact arithmetic back to a `number` where that is exact. */
export function normalize(value: bigint): Int {
  const plain = Number(value);
  return Number.isSafeInteger(plain) ? plain : value;
}

/** An int, not counting the bools. A bare number beyond the safe integers can only be a float. */
export function isIntValue(value: unknown): value is Int {
  return typeof value === "number" ? Number.isSafeInteger(value) : typeof value === "bigint";
}

/** A float: a box, or a bare number that cannot be an int. */
export function isFloatValue(value: unknown): value is number {
  return typeof value === "number" ? !Number.isSafeInteger(value) : value instanceof Float;
}

/** The value of an int or bool; `undefined` for everything else. */
export function intOf(value: unknown): Int | undefined {
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isIntValue(value)) return value;
  return typeof value === "object" ? plainInt(dataOf(value)) : undefined;
}

const plainInt = (value: unknown): Int | undefined => (isIntValue(value) ? value : undefined);

/** The value of an int, bool or float, unboxed; `undefined` for everything else. */
export function numberOf(value: unknown): Int | undefined {
  if (typeof value === "number" || typeof value === "bigint") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof Float) return value.valueOf();
  const data = dataOf(value);
  return data === undefined || typeof data === "string" ? undefined : numberOf(data);
}
