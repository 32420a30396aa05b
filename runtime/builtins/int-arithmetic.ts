import { ZeroDivisionError } from "./exceptions-common.js";
import { type Int, normalize } from "./numbers.js";

/*
 * Arithmetic of values that are known to be ints. Results are never JavaScript's -0.
 * See https://docs.python.org/3/reference/expressions.html#binary-arithmetic-operations
 */

/** `a // b` of ints. */
export function floorDiv(a: number, b: number): number;
export function floorDiv(a: Int, b: Int): Int;
export function floorDiv(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    if (b === 0) throw new ZeroDivisionError("integer division or modulo by zero");
    const rest = a % b;
    // Exact, unlike Math.floor(a / b): the quotient of a multiple needs no rounding.
    const quotient = (a - rest) / b;
    return (rest !== 0 && rest < 0 !== b < 0 ? quotient - 1 : quotient) + 0;
  }
  const divisor = BigInt(b);
  if (divisor === 0n) throw new ZeroDivisionError("integer division or modulo by zero");
  return normalize(floorDivBig(BigInt(a), divisor));
}

/** Floor division of bigints. */
export function floorDivBig(a: bigint, b: bigint): bigint {
  const rest = a % b;
  const quotient = a / b;
  return rest !== 0n && rest < 0n !== b < 0n ? quotient - 1n : quotient;
}

/** `a % b` of ints: the result has the sign of `b`. */
export function mod(a: Int, b: number): number;
export function mod(a: Int, b: Int): Int;
export function mod(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    if (b === 0) throw new ZeroDivisionError("integer modulo by zero");
    const rest = a % b;
    return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest + 0;
  }
  const divisor = BigInt(b);
  if (divisor === 0n) throw new ZeroDivisionError("integer modulo by zero");
  const rest = BigInt(a) % divisor;
  return normalize(rest !== 0n && rest < 0n !== divisor < 0n ? rest + divisor : rest);
}

/** `a ** b` of ints with `b >= 0`, exact. */
export function intPow(a: number, b: number): number;
export function intPow(a: Int, b: Int): Int;
export function intPow(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    let power = 1;
    let square = a;
    for (let rest = b; rest > 0; rest = Math.floor(rest / 2)) {
      if (rest % 2 === 1) power *= square;
      if (rest > 1) square *= square;
      if (!Number.isSafeInteger(power) || !Number.isSafeInteger(square)) {
        return normalize(BigInt(a) ** BigInt(b));
      }
    }
    return power + 0;
  }
  return normalize(BigInt(a) ** BigInt(b));
}

/** The shared core of the exact operations: numbers while they stay safe, else bigints. */
export function exactAdd(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum + 0;
  }
  return normalize(BigInt(a) + BigInt(b));
}

export function exactSub(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const difference = a - b;
    if (Number.isSafeInteger(difference)) return difference + 0;
  }
  return normalize(BigInt(a) - BigInt(b));
}

export function exactMul(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return normalize(BigInt(a) * BigInt(b));
}
