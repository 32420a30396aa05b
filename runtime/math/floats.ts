import { ValueError } from "../builtins/exceptions-core.js";
import { tuple } from "../builtins/tuple.js";
import { checked } from "./errors.js";
import { realOf } from "./real.js";

export function fabs(value: number | bigint): number {
  return Math.abs(realOf(value));
}

export function isnan(value: number | bigint): boolean {
  return Number.isNaN(realOf(value));
}

export function isinf(value: number | bigint): boolean {
  return Math.abs(realOf(value)) === Infinity;
}

export function isfinite(value: number | bigint): boolean {
  return Number.isFinite(realOf(value));
}

/** https://docs.python.org/3/library/math.html#math.isclose */
export function isclose(
  a: number | bigint,
  b: number | bigint,
  options: { relTol?: number; absTol?: number } = {},
): boolean {
  const [x, y] = [realOf(a), realOf(b)];
  const { relTol = 1e-9, absTol = 0 } = options;
  if (relTol < 0 || absTol < 0) throw new ValueError("tolerances must be non-negative");
  if (x === y) return true;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
  const difference = Math.abs(y - x);
  return (
    difference <= Math.abs(relTol * y) || difference <= Math.abs(relTol * x) || difference <= absTol
  );
}

export function copysign(size: number | bigint, sign: number | bigint): number {
  const s = realOf(sign);
  const negative = s < 0 || Object.is(s, -0);
  return negative ? -Math.abs(realOf(size)) : Math.abs(realOf(size));
}

/** C's remainder: the sign of the dividend. */
export function fmod(a: number | bigint, b: number | bigint): number {
  const [x, y] = [realOf(a), realOf(b)];
  return checked(x % y, x, y);
}

/** IEEE 754's remainder: the nearest multiple is taken away. */
export function remainder(a: number | bigint, b: number | bigint): number {
  const [x, y] = [realOf(a), realOf(b)];
  if (!Number.isFinite(y) && Number.isFinite(x) && !Number.isNaN(y)) return x;
  const size = Math.abs(y);
  const rest = checked(Math.abs(x) % size, x, y);
  const other = size - rest;
  let result = rest;
  if (rest > other) result = -other;
  else if (rest === other) result = rest - 2 * ((0.5 * (Math.abs(x) - rest)) % size);
  return x < 0 || Object.is(x, -0) ? -result : result;
}

/** The fraction and the whole part, both with the sign of the argument. */
export function modf(value: number | bigint): readonly [number, number] {
  const x = realOf(value);
  if (!Number.isFinite(x)) return tuple(Number.isNaN(x) ? x : copysign(0, x), x);
  return tuple(copysign(x % 1, x), Math.trunc(x));
}

/** `value == m * 2**e` with 0.5 <= |m| < 1. */
export function frexp(value: number | bigint): readonly [number, number] {
  const x = realOf(value);
  if (x === 0 || !Number.isFinite(x)) return tuple(x, 0);
  const scaled = Math.abs(x) < 2.2250738585072014e-308 ? x * 2 ** 54 : x;
  let exponent = Math.floor(Math.log2(Math.abs(scaled))) + 1;
  let mantissa = scaled / 2 ** (exponent - 1) / 2;
  if (Math.abs(mantissa) >= 1) {
    mantissa /= 2;
    exponent += 1;
  } else if (Math.abs(mantissa) < 0.5) {
    mantissa *= 2;
    exponent -= 1;
  }
  return tuple(mantissa, scaled === x ? exponent : exponent - 54);
}

export function ldexp(mantissa: number | bigint, exponent: number): number {
  const x = realOf(mantissa);
  const power = Math.max(-2200, Math.min(2200, exponent));
  const third = Math.trunc(power / 3);
  return checked(x * 2 ** third * 2 ** third * 2 ** (power - 2 * third), x);
}

/** The distance to the next double. */
export function ulp(value: number | bigint): number {
  const x = Math.abs(realOf(value));
  if (!Number.isFinite(x)) return x;
  if (x === Number.MAX_VALUE) return 2 ** 971;
  return nextafter(x, Infinity) - x;
}

export function nextafter(from: number | bigint, to: number | bigint): number {
  const [x, y] = [realOf(from), realOf(to)];
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  if (x === y) return y;
  if (x === 0) return y > 0 ? Number.MIN_VALUE : -Number.MIN_VALUE;
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  const away = y > x === x > 0;
  view.setBigInt64(0, view.getBigInt64(0) + (away ? 1n : -1n));
  return view.getFloat64(0);
}
