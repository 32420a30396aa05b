import { ZeroDivisionError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { iterate } from "../builtins/iterate.js";
import { intOf } from "../builtins/numbers.js";
import { addPairs, type Pair, twoProduct } from "./double-double.js";
import { checked } from "./errors.js";
import {
  preciseExp as exponential,
  preciseLog as natural,
  preciseLog2 as binary,
  precisePow as power,
} from "./libm.js";
import { realOf } from "./real.js";

/** https://docs.python.org/3/library/math.html#math.sqrt */
export function sqrt(value: number | bigint): number {
  const x = realOf(value);
  return checked(Math.sqrt(x), x);
}

/** https://docs.python.org/3/library/math.html#math.exp */
export function exp(value: number | bigint): number {
  const x = realOf(value);
  return checked(exponential(x), x);
}

/** https://docs.python.org/3/library/math.html#math.exp2 */
export function exp2(value: number | bigint): number {
  const x = realOf(value);
  return checked(power(2, x), x);
}

/** https://docs.python.org/3/library/math.html#math.expm1 */
export function expm1(value: number | bigint): number {
  const x = realOf(value);
  return checked(Math.expm1(x), x);
}

/** https://docs.python.org/3/library/math.html#math.pow */
export function pow(base: number | bigint, exponent: number | bigint): number {
  const [x, y] = [realOf(base), realOf(exponent)];
  // In C, 1 to any power and anything to the power 0 are 1.
  if (x === 1 || y === 0) return 1;
  if (x === -1 && (y === Infinity || y === -Infinity)) return 1;
  if (x === 0 && y < 0 && Number.isFinite(y)) throw new ValueError("math domain error");
  return checked(power(x, y), x, y);
}

/** The logarithm of an int of any size, or of a float. */
function logarithm(value: unknown, ofReal: (x: number) => number, bits: number): number {
  const whole = intOf(value);
  if (whole !== undefined) {
    if (whole <= 0) throw new ValueError("math domain error");
    if (typeof whole === "bigint" && !Number.isFinite(Number(whole))) {
      const shift = whole.toString(2).length - 60;
      return ofReal(Number(whole >> BigInt(shift))) + bits * shift;
    }
  }
  const x = realOf(value);
  if (x <= 0) throw new ValueError("math domain error");
  return ofReal(x);
}

/** https://docs.python.org/3/library/math.html#math.log */
export function log(value: number | bigint, base?: number | bigint): number {
  const numerator = logarithm(value, natural, Math.LN2);
  if (base === undefined) return numerator;
  const denominator = logarithm(base, natural, Math.LN2);
  if (denominator === 0) throw new ZeroDivisionError("float division by zero");
  return numerator / denominator;
}

/** https://docs.python.org/3/library/math.html#math.log2 */
export function log2(value: number | bigint): number {
  return logarithm(value, binary, 1);
}

/** https://docs.python.org/3/library/math.html#math.log10 */
export function log10(value: number | bigint): number {
  return logarithm(value, Math.log10, Math.log10(2));
}

/** https://docs.python.org/3/library/math.html#math.log1p */
export function log1p(value: number | bigint): number {
  const x = realOf(value);
  if (x <= -1) throw new ValueError("math domain error");
  return Math.log1p(x);
}

/** https://docs.python.org/3/library/math.html#math.hypot */
export function hypot(...coordinates: (number | bigint)[]): number {
  return scaledNorm(coordinates.map(realOf));
}

/** https://docs.python.org/3/library/math.html#math.dist */
export function dist(from: Iterable<number | bigint>, to: Iterable<number | bigint>): number {
  const [first, second] = [[...iterate(from)], [...iterate(to)]];
  if (first.length !== second.length) {
    throw new ValueError("both points must have the same number of dimensions");
  }
  return scaledNorm(first.map((x, index) => realOf(x) - realOf(second[index])));
}

/** The root of the sum of squares, correctly rounded: squares are taken apart exactly. */
function scaledNorm(values: readonly number[]): number {
  if (values.some((x) => Math.abs(x) === Infinity)) return Infinity;
  const largest = Math.max(0, ...values.map(Math.abs));
  if (largest === 0 || Number.isNaN(largest)) return largest;
  const scale = 2 ** -Math.floor(Math.log2(largest));
  let sum: Pair = [0, 0];
  for (const value of values) sum = addPairs(sum, twoProduct(value * scale, value * scale));
  const root = Math.sqrt(sum[0]);
  const [square, error] = twoProduct(root, root);
  const rest = addPairs(sum, [-square, -error])[0];
  return (root + rest / (2 * root)) / scale;
}
