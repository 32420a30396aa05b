import { specialOrThrow } from "./binary-operators.js";
import { OverflowError, TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { specialMethod } from "./methods.js";
import { type Int, intOf, normalize } from "./numbers.js";
import { typeName } from "./type-name.js";

/*
 * `&`, `|`, `^`, `~`, `<<`, `>>`: of ints of any size, bools, sets, mappings (`|`), and classes that
 * define them. JavaScript's own operators cut to 32 bits.
 */

type Bits = (a: bigint, b: bigint) => bigint;

function fitsWord(value: Int): value is number {
  return typeof value === "number" && (value | 0) === value;
}

function bitwise(
  name: string,
  symbol: string,
  left: unknown,
  right: unknown,
  small: (a: number, b: number) => number,
  big: Bits,
): unknown {
  const a = plainInt(left, name);
  const b = plainInt(right, name);
  if (a === undefined || b === undefined) return specialOrThrow(name, symbol, left, right);
  const result = fitsWord(a) && fitsWord(b) ? small(a, b) : normalize(big(BigInt(a), BigInt(b)));
  return typeof left === "boolean" && typeof right === "boolean" ? result === 1 : result;
}

/** An int that does not answer the operator in a way of its own, as a flag does. */
function plainInt(value: unknown, name: string): Int | undefined {
  const answers = typeof value === "object" && specialMethod(value, `__${name}__`) !== undefined;
  return answers ? undefined : intOf(value);
}

function plainSets(
  left: unknown,
  right: unknown,
  name: string,
): [Set<unknown>, Set<unknown>] | null {
  if (!(left instanceof Set) || !(right instanceof Set)) return null;
  return specialMethod(left, name) || specialMethod(right, name) ? null : [left, right];
}

/** `left & right`. */
export function bitAnd(left: number, right: number): number;
export function bitAnd(left: boolean, right: boolean): boolean;
export function bitAnd<T>(left: Set<T>, right: Set<T>): Set<T>;
export function bitAnd(left: unknown, right: unknown): any;
export function bitAnd(left: unknown, right: unknown): unknown {
  const sets = plainSets(left, right, "__and__");
  if (sets) return new Set([...sets[0]].filter((item) => sets[1].has(item)));
  return bitwise(
    "and",
    "&",
    left,
    right,
    (a, b) => a & b,
    (a, b) => a & b,
  );
}

/** `left | right`. */
export function bitOr(left: number, right: number): number;
export function bitOr(left: boolean, right: boolean): boolean;
export function bitOr<T, U>(left: Set<T>, right: Set<U>): Set<T | U>;
export function bitOr<K, V>(left: Map<K, V>, right: Map<K, V>): Map<K, V>;
export function bitOr(left: unknown, right: unknown): any;
export function bitOr(left: unknown, right: unknown): unknown {
  const sets = plainSets(left, right, "__or__");
  if (sets) return new Set([...sets[0], ...sets[1]]);
  // A kind of dict that says how it is merged does so from either side.
  const isMerged = !specialMethod(left, "__or__") && !specialMethod(right, "__ror__");
  if (left instanceof Map && right instanceof Map && isMerged) {
    const Mapping = left.constructor as new (
      entries: Iterable<[unknown, unknown]>,
    ) => Map<unknown, unknown>;
    return new Mapping([...left, ...right]);
  }
  return bitwise(
    "or",
    "|",
    left,
    right,
    (a, b) => a | b,
    (a, b) => a | b,
  );
}

/** `left ^ right`. */
export function bitXor(left: number, right: number): number;
export function bitXor(left: boolean, right: boolean): boolean;
export function bitXor<T, U>(left: Set<T>, right: Set<U>): Set<T | U>;
export function bitXor(left: unknown, right: unknown): any;
export function bitXor(left: unknown, right: unknown): unknown {
  const sets = plainSets(left, right, "__xor__");
  if (sets) {
    const [a, b] = sets;
    return new Set(
      [...a].filter((item) => !b.has(item)).concat([...b].filter((item) => !a.has(item))),
    );
  }
  return bitwise(
    "xor",
    "^",
    left,
    right,
    (a, b) => a ^ b,
    (a, b) => a ^ b,
  );
}

/** `~value`. */
export function invert(value: number): number;
export function invert(value: unknown): any;
export function invert(value: unknown): unknown {
  const whole = intOf(value);
  if (whole !== undefined) return fitsWord(whole) ? ~whole : normalize(~BigInt(whole));
  const method = specialMethod(value, "__invert__");
  if (method) return method();
  throw new TypeError(`bad operand type for unary ~: '${typeName(value)}'`);
}

/** `left << right`. */
export function shiftLeft(left: number, right: number): number;
export function shiftLeft(left: unknown, right: unknown): any;
export function shiftLeft(left: unknown, right: unknown): unknown {
  const a = intOf(left);
  const b = intOf(right);
  if (a === undefined || b === undefined) return specialOrThrow("lshift", "<<", left, right);
  if (b < 0) throw new ValueError("negative shift count");
  const shifted = Number(a) * 2 ** Number(b);
  if (Number.isSafeInteger(shifted)) return shifted + 0;
  if (a !== 0 && b >= 2 ** 63) throw new OverflowError("too many digits in integer");
  return a === 0 ? 0 : normalize(BigInt(a) << BigInt(b));
}

/** `left >> right`. */
export function shiftRight(left: number, right: number): number;
export function shiftRight(left: unknown, right: unknown): any;
export function shiftRight(left: unknown, right: unknown): unknown {
  const a = intOf(left);
  const b = intOf(right);
  if (a === undefined || b === undefined) return specialOrThrow("rshift", ">>", left, right);
  if (b < 0) throw new ValueError("negative shift count");
  if (typeof a === "number" && b < 1000) return Math.floor(a / 2 ** Number(b));
  return normalize(BigInt(a) >> BigInt(b));
}
