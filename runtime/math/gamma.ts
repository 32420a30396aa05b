import { ValueError } from "../builtins/exceptions-core.js";
import { factorial } from "./exact.js";
import { checked } from "./errors.js";
import { preciseCos, preciseExp, preciseLog, precisePow, preciseSin } from "./libm.js";
import { realOf } from "./real.js";

// Lanczos's approximation with 13 terms: the rational function's coefficients, lowest power first.
const SHIFT = 6.02468004077673;
const SHIFT_LESS_HALF = SHIFT - 0.5;
const LOG_OF_PI = 1.1447298858494002;
const numerator = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028,
  1439720407.3117216, 248874557.86205417, 31426415.585400194, 2876370.6289353725,
  186056.26539522348, 8071.672002365816, 210.82427775157936, 2.506628274631,
];
const denominator = [
  0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925,
  66, 1,
];

/* Large numbers are put in upside down, so that no power overflows. */
function rational(x: number): number {
  let top = 0;
  let bottom = 0;
  if (x < 5) {
    for (let i = numerator.length - 1; i >= 0; i--) {
      top = top * x + numerator[i];
      bottom = bottom * x + denominator[i];
    }
  } else {
    for (let i = 0; i < numerator.length; i++) {
      top = top / x + numerator[i];
      bottom = bottom / x + denominator[i];
    }
  }
  return top / bottom;
}

/** sin(pi * x) without the error that a large product brings in. */
function sineOfTurns(x: number): number {
  const y = Math.abs(x) % 2;
  const quarter = Math.floor(2 * y + 0.5);
  const sine = [
    () => preciseSin(Math.PI * y),
    () => preciseCos(Math.PI * (y - 0.5)),
    () => preciseSin(Math.PI * (1 - y)),
    () => -preciseCos(Math.PI * (y - 1.5)),
    () => preciseSin(Math.PI * (y - 2)),
  ][quarter]();
  return x < 0 ? -sine : sine;
}

/** https://docs.python.org/3/library/math.html#math.gamma */
export function gamma(value: number | bigint): number {
  const x = realOf(value);
  if (Number.isNaN(x) || x === Infinity) return x;
  if (x === 0 || x === -Infinity) throw new ValueError("math domain error");
  if (Number.isInteger(x)) {
    if (x < 0) throw new ValueError("math domain error");
    if (x <= 23) return Number(factorial(x - 1));
  }
  const size = Math.abs(x);
  if (size < 1e-20) return checked(1 / x, x);
  if (size > 200) {
    // Too small for a float: the zero keeps the sign.
    if (x > 0) return checked(Infinity, x);
    return sineOfTurns(x) < 0 ? -0 : 0;
  }
  const base = size + SHIFT_LESS_HALF;
  // What rounding took from the sum.
  const rest =
    size > SHIFT_LESS_HALF ? base - size - SHIFT_LESS_HALF : base - SHIFT_LESS_HALF - size;
  const correction = (rest * SHIFT) / base;
  if (x < 0) {
    let result = ((-Math.PI / sineOfTurns(size) / size) * preciseExp(base)) / rational(size);
    result -= correction * result;
    if (size < 140) return checked(result / precisePow(base, size - 0.5), x);
    const half = precisePow(base, size / 2 - 0.25);
    return checked(result / half / half, x);
  }
  let result = rational(size) / preciseExp(base);
  result += correction * result;
  if (size < 140) return checked(result * precisePow(base, size - 0.5), x);
  const half = precisePow(base, size / 2 - 0.25);
  return checked(result * half * half, x);
}

/** https://docs.python.org/3/library/math.html#math.lgamma */
export function lgamma(value: number | bigint): number {
  const x = realOf(value);
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : Infinity;
  if (Number.isInteger(x) && x <= 2) {
    if (x <= 0) throw new ValueError("math domain error");
    return 0;
  }
  const size = Math.abs(x);
  if (size < 1e-20) return -preciseLog(size);
  const result =
    preciseLog(rational(size)) - SHIFT + (size - 0.5) * (preciseLog(size + SHIFT - 0.5) - 1);
  if (x > 0) return result;
  return LOG_OF_PI - preciseLog(Math.abs(sineOfTurns(size))) - preciseLog(size) - result;
}
