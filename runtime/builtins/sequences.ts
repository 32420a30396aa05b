import type { ByteArray } from "./byte-array.js";
import type { Bytes } from "./bytes.js";
import { MemoryError, OverflowError, TypeError } from "./exceptions-common.js";
import { indexSized } from "./index-value.js";
import { specialMethod } from "./methods.js";
import { intOf } from "./numbers.js";
import { typeName } from "./type-name.js";

/** The sequences of the language itself; `Bytes` and others bring `__add__` and `__mul__`. */
export function isSequence(value: unknown): value is string | readonly unknown[] {
  return typeof value === "string" || Array.isArray(value);
}

/** `Array.isArray`, which tells TypeScript of lists alone where tuples stand beside them. */
export const isArray = <T>(value: T): value is Extract<T, readonly unknown[]> =>
  Array.isArray(value);

/** `left + right` of two strings, lists or tuples. */
export function concat(left: string, right: string): string;
export function concat<T, U>(left: readonly T[], right: readonly U[]): (T | U)[];
export function concat(left: unknown, right: unknown): any;
export function concat(left: unknown, right: unknown): unknown {
  if (typeof left === "string" && typeof right === "string") return left + right;
  if (Array.isArray(left) && Array.isArray(right)) {
    const frozen = Object.isFrozen(left);
    if (frozen === Object.isFrozen(right)) {
      const joined = [...(left as unknown[]), ...(right as unknown[])];
      return frozen ? Object.freeze(joined) : joined;
    }
  }
  const name = typeName(left);
  throw new TypeError(`can only concatenate ${name} (not "${typeName(right)}") to ${name}`);
}

/** What an array and a string can hold in V8. */
const LONGEST_ARRAY = 2 ** 32 - 1;
const LONGEST_STRING = 2 ** 29 - 24;

/**
 * `sequence * count` of a string, list or tuple.
 *
 * @throws OverflowError for a count that no index reaches, MemoryError for what does not fit
 */
export function repeat(sequence: string, count: number): string;
export function repeat(sequence: ByteArray, count: number): ByteArray;
export function repeat(sequence: Bytes, count: number): Bytes;
export function repeat<T>(sequence: readonly T[], count: number): T[];
export function repeat<R>(sequence: { __mul__(count: number): R }, count: number): R;
export function repeat(sequence: unknown, count: unknown): any;
export function repeat(sequence: unknown, count: unknown): unknown {
  const times = intOf(count) ?? (specialMethod(count, "__index__")?.() as number | undefined);
  if (times === undefined) {
    throw new TypeError(`can't multiply sequence by non-int of type '${typeName(count)}'`);
  }
  const size = Math.max(0, indexSized(times));
  const { length } = sequence as ArrayLike<unknown>;
  if (typeof sequence === "string" && length > 1 && length * size >= 2 ** 63)
    throw new OverflowError("repeated string is too long");
  if (length * size > (typeof sequence === "string" ? LONGEST_STRING : LONGEST_ARRAY))
    throw new MemoryError();
  if (typeof sequence === "string") return sequence.repeat(size);
  if (sequence instanceof Uint8Array) return (sequence as Bytes).__mul__(size);
  const own = Array.isArray(sequence) ? undefined : specialMethod(sequence, "__mul__");
  if (own) return own(size);
  const items = sequence as readonly unknown[];
  const repeated: unknown[] = [];
  for (let round = 0; round < size && length > 0; round++) {
    for (const item of items) repeated.push(item);
  }
  return Object.isFrozen(items) ? Object.freeze(repeated) : repeated;
}
