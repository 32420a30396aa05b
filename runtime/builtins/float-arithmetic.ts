import { divideBig } from "./big-division.js";
import { OverflowError, TypeError, ZeroDivisionError } from "./exceptions-common.js";
import { powerOf } from "./float-power.js";
import type { Int } from "./numbers.js";

/*
 * Arithmetic of values that are known to be floats (bare numbers), and the true division of ints.
 * Results are bare numbers. See CPython's floatobject.c for the rules at the edges.
 */

/** `a / b` of ints: a float, correctly rounded. */
export function div(a: Int, b: Int): number {
  if (typeof a === "number" && typeof b === "number") {
    if (b === 0) throw new ZeroDivisionError("division by zero");
    return a / b;
  }
  if (BigInt(b) === 0n) throw new ZeroDivisionError("division by zero");
  return divideBig(BigInt(a), BigInt(b));
}

/** `a / b` where either is a float. */
export function floatDiv(a: number, b: number): number {
  if (Number(b) === 0) throw new ZeroDivisionError("float division by zero");
  return a / b;
}

/** The quotient and the rest of floats, as CPython's `_float_div_mod` finds them. */
function divideFloats(a: number, b: number): [quotient: number, rest: number] {
  let rest = a % b;
  let quotient = (a - rest) / b;
  if (rest === 0) rest = copySign(0, b);
  else if (b < 0 !== rest < 0) {
    rest += b;
    quotient -= 1;
  }
  if (quotient === 0) return [copySign(0, a / b), rest];
  const floor = Math.floor(quotient);
  return [quotient - floor > 0.5 ? floor + 1 : floor, rest];
}

function copySign(size: number, sign: number): number {
  return sign < 0 || Object.is(sign, -0) ? -size : size;
}

/** `a // b` where either is a float. */
export function floatFloorDiv(a: number, b: number): number {
  if (Number(b) === 0) throw new ZeroDivisionError("float floor division by zero");
  return divideFloats(Number(a), Number(b))[0];
}

/** `a % b` where either is a float: the result has the sign of `b`. */
export function floatMod(a: number, b: number): number {
  if (Number(b) === 0) throw new ZeroDivisionError("float modulo");
  const rest = Number(a) % Number(b);
  if (rest === 0) return copySign(0, Number(b));
  return b < 0 !== rest < 0 ? rest + Number(b) : rest;
}

/** `divmod(a, b)` where either is a float. */
export function floatDivMod(a: number, b: number): readonly [quotient: number, rest: number] {
  if (Number(b) === 0) throw new ZeroDivisionError("float divmod()");
  return Object.freeze(divideFloats(Number(a), Number(b)));
}

/** `a ** b` where either is a float, or `b` is a negative int. */
export function floatPow(base: number, exponent: number): number {
  const a = Number(base);
  const b = Number(exponent);
  if (b === 0 || a === 1) return 1;
  if (Number.isNaN(a) || Number.isNaN(b)) return Number.NaN;
  if (a === -1 && !Number.isFinite(b)) return 1;
  if (a === 0 && b < 0 && Number.isFinite(b)) {
    throw new ZeroDivisionError("0.0 cannot be raised to a negative power");
  }
  if (a < 0 && Number.isFinite(a) && Number.isFinite(b) && !Number.isInteger(b)) {
    throw new TypeError("complex numbers are not supported");
  }
  const power = finitePower(a, b);
  if (!Number.isFinite(power) && Number.isFinite(a) && Number.isFinite(b)) {
    throw new OverflowError(34, "Numerical result out of range");
  }
  return power;
}

/** The sign, zeros and infinities are the engine's business; the digits are computed exactly. */
function finitePower(a: number, b: number): number {
  if (b === 1) return a;
  const estimate = a ** b;
  const size = Math.abs(estimate);
  if (a === 0 || !Number.isFinite(a) || !Number.isFinite(b) || !(size > 1e-307 && size < 1.7e308)) {
    return estimate;
  }
  const power = powerOf(Math.abs(a), b);
  return estimate < 0 ? -power : power;
}
