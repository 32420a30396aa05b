import { binarySpecial, specialOrThrow, unsupportedOperands } from "./binary-operators.js";
import { TypeError } from "./exceptions-common.js";
import { float } from "./float.js";
import { exactAdd, exactMul, exactSub } from "./int-arithmetic.js";
import { specialMethod } from "./methods.js";
import { NotImplemented, type Answer } from "./not-implemented.js";
import { type Int, intOf, numberOf } from "./numbers.js";
import { intToFloat } from "./to-float.js";
import { concat, isSequence, repeat } from "./sequences.js";
import { operandName } from "./type-name.js";

/*
 * `+`, `-`, `*` of values whose types are decided at run time, and of ints that may leave 2**53.
 * Ints stay exact, floats come out self-describing. An int result may be a bigint; typed as the
 * `number` it nearly always is.
 */

interface Adds<Result> {
  __add__(other: never): Result;
}
interface Subtracts<Result> {
  __sub__(other: never): Result;
}
interface Multiplies<Result> {
  __mul__(other: never): Result;
}

/** `left + right`. */
export function add(left: number, right: number): number;
export function add(left: Int, right: Int): Int;
export function add(left: string, right: string): string;
export function add<T, U>(left: readonly T[], right: readonly U[]): (T | U)[];
export function add<R>(left: Adds<R>, right: unknown): Answer<R>;
export function add(left: unknown, right: unknown): any;
export function add(left: unknown, right: unknown): unknown {
  if (typeof left === "string" && typeof right === "string") return left + right;
  const a = intOf(left);
  const b = intOf(right);
  if (a !== undefined && b !== undefined) return exactAdd(a, b);
  const x = numberOf(left);
  const y = numberOf(right);
  if (x !== undefined && y !== undefined) return float(intToFloat(x) + intToFloat(y));
  const answer = binarySpecial("add", left, right);
  if (answer !== NotImplemented) return answer;
  if (isSequence(left)) return concat(left, right);
  throw unsupportedOperands("+", left, right);
}

/** `left - right`. */
export function sub(left: number, right: number): number;
export function sub(left: Int, right: Int): Int;
export function sub<T>(left: Set<T>, right: Set<T>): Set<T>;
export function sub<R>(left: Subtracts<R>, right: unknown): Answer<R>;
export function sub(left: unknown, right: unknown): any;
export function sub(left: unknown, right: unknown): unknown {
  const a = intOf(left);
  const b = intOf(right);
  if (a !== undefined && b !== undefined) return exactSub(a, b);
  const x = numberOf(left);
  const y = numberOf(right);
  if (x !== undefined && y !== undefined) return float(intToFloat(x) - intToFloat(y));
  if (left instanceof Set && right instanceof Set && !specialMethod(left, "__sub__")) {
    return new Set([...left].filter((item) => !right.has(item)));
  }
  return specialOrThrow("sub", "-", left, right);
}

/** `left * right`. */
export function mul(left: number, right: number): number;
export function mul(left: Int, right: Int): Int;
export function mul(left: string, right: number): string;
export function mul(left: number, right: string): string;
export function mul(left: number | string, right: number): number | string;
export function mul<T>(left: readonly T[], right: number): T[];
export function mul<T>(left: number, right: readonly T[]): T[];
export function mul<R>(left: Multiplies<R>, right: unknown): Answer<R>;
export function mul(left: unknown, right: unknown): any;
export function mul(left: unknown, right: unknown): unknown {
  const a = intOf(left);
  const b = intOf(right);
  if (a !== undefined && b !== undefined) return exactMul(a, b);
  // An int has no `-0`.
  const x = a === 0 ? 0 : numberOf(left);
  const y = b === 0 ? 0 : numberOf(right);
  if (x !== undefined && y !== undefined) return float(intToFloat(x) * intToFloat(y));
  const answer = binarySpecial("mul", left, right);
  if (answer !== NotImplemented) return answer;
  if (isSequence(left) || left instanceof Uint8Array) return repeat(left, right);
  if (isSequence(right) || right instanceof Uint8Array) return repeat(right, left);
  throw unsupportedOperands("*", left, right);
}

/** `left @ right`: only for classes that define it. */
export function matMul(left: unknown, right: unknown): any {
  return specialOrThrow("matmul", "@", left, right);
}

/** `-value`. */
export function neg(value: number): number;
export function neg(value: Int): Int;
export function neg(value: unknown): any;
export function neg(value: unknown): unknown {
  return unary(
    value,
    "-",
    "__neg__",
    (a) => exactSub(0, a),
    (x) => -x,
  );
}

/** `+value`. */
export function pos(value: number): number;
export function pos(value: Int): Int;
export function pos(value: unknown): any;
export function pos(value: unknown): unknown {
  return unary(
    value,
    "+",
    "__pos__",
    (a) => a,
    (x) => x,
  );
}

/** `abs(value)`. */
export function abs(value: number): number;
export function abs(value: Int): Int;
export function abs(value: unknown): any;
export function abs(value: unknown): unknown {
  const whole = intOf(value);
  if (whole !== undefined) return whole < 0 ? -whole : whole;
  const number = numberOf(value);
  if (number !== undefined) {
    // A bare number that is a whole float by its static type stays bare.
    return typeof value === "number" ? Math.abs(value) : float(Math.abs(Number(number)));
  }
  const method = specialMethod(value, "__abs__");
  if (method) return method();
  throw new TypeError(`bad operand type for abs(): '${operandName(value)}'`);
}

function unary(
  value: unknown,
  symbol: string,
  name: string,
  onInt: (value: number | bigint) => unknown,
  onFloat: (value: number) => number,
): unknown {
  const whole = intOf(value);
  if (whole !== undefined) return onInt(whole);
  const number = numberOf(value);
  if (number !== undefined) return float(onFloat(Number(number)));
  const method = specialMethod(value, name);
  if (method) return method();
  throw new TypeError(`bad operand type for unary ${symbol}: '${operandName(value)}'`);
}
