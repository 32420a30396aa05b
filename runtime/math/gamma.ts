import { ValueError } from "../builtins/exceptions-core.js";
import { factorial } from "./exact.js";
import { checked } from "./errors.js";
import { preciseExp, precisePow } from "./libm.js";
import { realOf } from "./real.js";

// Lanczos's approximation with 13 terms: the rational function's coefficients, lowest power first.
const SHIFT = 6.02468004077673;
const numerator = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028,
  1439720407.3117216, 248874557.86205417, 31426415.585400194, 2876370.6289353725,
  186056.26539522348, 8071.672002365816, 210.82427775157936, 2.506628274631,
];
const denominator = [
  0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925,
  66, 1,
];

function rational(x: number): number {
  let top = 0;
  let bottom = 0;
  for (let i = numerator.length - 1; i >= 0; i--) {
    top = top * x + numerator[i];
    bottom = bottom * x + denominator[i];
  }
  return top / bottom;
}

/** https://docs.python.org/3/library/math.html#math.gamma */
export function gamma(value: number | bigint): number {
  const x = realOf(value);
  if (Number.isNaN(x) || x === Infinity) return x;
  if (Number.isInteger(x) || x === -Infinity) {
    if (x <= 0) throw new ValueError("math domain error");
    if (x <= 171) return Number(factorial(x - 1));
  }
  if (x < 0.5) return checked(Math.PI / (Math.sin(Math.PI * x) * gamma(1 - x)), x);
  const base = x + SHIFT - 0.5;
  const half = precisePow(base, x / 2 - 0.25);
  return checked((rational(x) / preciseExp(base)) * half * half, x);
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
  if (size < 1e-20) return -Math.log(size);
  const result =
    Math.log(rational(size)) - SHIFT + (size - 0.5) * (Math.log(size + SHIFT - 0.5) - 1);
  if (x > 0) return result;
  return Math.log(Math.PI) - Math.log(Math.abs(Math.sin(Math.PI * size))) - Math.log(size) - result;
}
