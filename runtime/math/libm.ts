import { addPairs, dividePairs, multiplyPairs, type Pair } from "./double-double.js";
import { sineAndCosine } from "./sine-and-cosine.js";

// JavaScript engines round the elementary functions worse than the C library that CPython calls:
// one result in twenty differs in its last digit, and Python prints all digits. These versions
// round correctly, as the C library nearly always does.

const LN2: Pair = [Math.LN2, 2.3190468138462996e-17];

/** `e ** (high + low)` as a pair and a power of two, for |x| below 746. */
function exponential(x: Pair): { value: Pair; power: number } {
  const power = Math.round(x[0] / LN2[0]);
  const reduced = addPairs(x, multiplyPairs(LN2, [-power, 0]));
  // Taylor's series on a sixty-fourth of the argument, then six squarings.
  const small: Pair = [reduced[0] / 64, reduced[1] / 64];
  let value: Pair = [1, 0];
  for (let n = 13; n > 0; n--) {
    value = addPairs([1, 0], dividePairs(multiplyPairs(small, value), [n, 0]));
  }
  for (let i = 0; i < 6; i++) value = multiplyPairs(value, value);
  return { value, power };
}

/** `2 ** power` times a double, safe at both ends of the range. */
function scaled(value: number, power: number): number {
  const half = Math.trunc(power / 2);
  return value * 2 ** half * 2 ** (power - half);
}

/** A positive double as a fraction near 1 and a power of two. */
function split(x: number): [fraction: number, power: number] {
  const subnormal = x < 2.2250738585072014e-308;
  const wide = subnormal ? x * 2 ** 54 : x;
  let power = Math.floor(Math.log2(wide));
  let fraction = wide / 2 ** power;
  if (fraction > Math.SQRT2) {
    fraction /= 2;
    power += 1;
  }
  return [fraction, subnormal ? power - 54 : power];
}

/** The logarithm of a positive double, as a pair: one Newton step from the engine's value. */
function logarithm(x: number): Pair {
  const [fraction, power] = split(x);
  const guess = Math.log(fraction);
  const { value, power: shift } = exponential([-guess, 0]);
  const scale = 2 ** shift;
  const ratio = multiplyPairs([fraction, 0], [value[0] * scale, value[1] * scale]);
  const excess = addPairs(ratio, [-1, 0]);
  const correction = addPairs(excess, [(-excess[0] * excess[0]) / 2, 0]);
  return addPairs(multiplyPairs(LN2, [power, 0]), addPairs([guess, 0], correction));
}

/** C's `exp`. */
export function preciseExp(x: number): number {
  if (!Number.isFinite(x) || Math.abs(x) > 745.2 || x === 0) return Math.exp(x);
  const { value, power } = exponential([x, 0]);
  return scaled(value[0], power);
}

/** C's `log`. */
export function preciseLog(x: number): number {
  if (!(x > 0) || x === Infinity || x === 1) return Math.log(x);
  return logarithm(x)[0];
}

/** C's `log2`: exact for powers of two. */
export function preciseLog2(x: number): number {
  if (!(x > 0) || x === Infinity) return Math.log2(x);
  const [fraction, power] = split(x);
  if (fraction === 1) return power;
  return addPairs(dividePairs(logarithm(fraction), LN2), [power, 0])[0];
}

/** C's `pow`. */
export function precisePow(x: number, y: number): number {
  const plain = x ** y;
  if (!(x > 0) || x === 1 || !Number.isFinite(plain) || plain === 0 || !Number.isFinite(y)) {
    return x < 0 && Number.isFinite(plain) && plain !== 0
      ? Math.sign(plain) * precisePow(-x, y)
      : plain;
  }
  const { value, power } = exponential(multiplyPairs(logarithm(x), [y, 0]));
  return scaled(value[0], power);
}

/** C's `sin`. */
export function preciseSin(x: number): number {
  return x === 0 || !Number.isFinite(x) ? Math.sin(x) : sineAndCosine(x)[0][0];
}

/** C's `cos`. */
export function preciseCos(x: number): number {
  return Number.isFinite(x) ? sineAndCosine(x)[1][0] : Math.cos(x);
}

/** C's `tan`. */
export function preciseTan(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return Math.tan(x);
  const [sine, cosine] = sineAndCosine(x);
  return dividePairs(sine, cosine)[0];
}

/** C's `asin`. */
export function preciseAsin(x: number): number {
  const guess = Math.asin(x);
  if (!(Math.abs(x) < 1) || x === 0) return guess;
  const [sine, cosine] = sineAndCosine(guess);
  return guess + addPairs([x, 0], [-sine[0], -sine[1]])[0] / cosine[0];
}

/** C's `acos`. */
export function preciseAcos(x: number): number {
  const guess = Math.acos(x);
  if (!(Math.abs(x) < 1)) return guess;
  const [sine, cosine] = sineAndCosine(guess);
  return guess + addPairs(cosine, [-x, 0])[0] / sine[0];
}

/** C's `atan2`. */
export function preciseAtan2(y: number, x: number): number {
  const guess = Math.atan2(y, x);
  if (!Number.isFinite(y) || !Number.isFinite(x) || y === 0 || x === 0) return guess;
  const [sine, cosine] = sineAndCosine(guess);
  const across = addPairs(multiplyPairs([y, 0], cosine), multiplyPairs([-x, 0], sine));
  const along = x * cosine[0] + y * sine[0];
  const corrected = guess + across[0] / along;
  return Number.isFinite(corrected) ? corrected : guess;
}

/** C's `atan`. */
export function preciseAtan(x: number): number {
  return x === 0 || !Number.isFinite(x) ? Math.atan(x) : preciseAtan2(x, 1);
}

/** C's `hypot`, by the steps of glibc. */
export function preciseHypot(x: number, y: number): number {
  const [a, b] = [Math.abs(x), Math.abs(y)];
  if (a === Infinity || b === Infinity) return Infinity;
  const [large, small] = a < b ? [b, a] : [a, b];
  if (small <= large * 2 ** -54) return large + small;
  const scale = large > 2 ** 511 ? 2 ** -600 : small < 2 ** -459 ? 2 ** 600 : 1;
  return correctedNorm(large * scale, small * scale) / scale;
}

function correctedNorm(large: number, small: number): number {
  const size = Math.sqrt(large * large + small * small);
  let error: number;
  if (size <= 2 * small) {
    const delta = size - small;
    error = large * (2 * delta - large) + (delta - 2 * (large - small)) * delta;
  } else {
    const delta = size - large;
    error = 2 * delta * (large - 2 * small) + ((4 * delta - small) * small + delta * delta);
  }
  return size - error / (2 * size);
}
