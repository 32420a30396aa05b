import { divide } from "../builtins/division-operators.js";
import { float } from "../builtins/float.js";
import { iterate } from "../builtins/iterate.js";
import { type Int } from "../builtins/numbers.js";
import { mul, sub } from "../builtins/operators.js";
import { StatisticsError } from "./error.js";
import {
  type DecimalNumber,
  type Exact,
  exactly,
  fromRatio,
  type Kind,
  nearestDouble,
  noNumerator,
  type Ratio,
  ratioSum,
} from "./exact-sum.js";
import { decimalRoot, root } from "./roots.js";

/** The exact sum of squared distances from the mean. */
function squares(ratios: readonly Ratio[]): Ratio {
  const [total, unit] = ratioSum(ratios);
  const count = BigInt(ratios.length);
  return ratioSum(
    ratios.map(([n, d]) => {
      const numerator = n * unit * count - total * d;
      const denominator = d * unit * count;
      return [numerator * numerator, denominator * denominator] as const;
    }),
  );
}

/** The squared distances from a centre that the program gives, as its own arithmetic finds them. */
function distances(values: Iterable<unknown>, centre: unknown): Exact {
  const squared = Array.from(iterate(values), (value) => {
    const distance: unknown = sub(value, centre);
    return mul(distance, distance) as unknown;
  });
  return exactly(squared);
}

/** A mean of squares: exact, or what became of infinities. */
type Spread =
  | { readonly ratio: Ratio; readonly kind: Kind }
  | { readonly special: unknown; readonly kind: Kind };

function spread(values: Iterable<unknown>, centre: unknown, name: string, least: 1 | 2): Spread {
  const isGiven = centre !== null && centre !== undefined;
  const { ratios, special, kind } = isGiven ? distances(values, centre) : exactly(values);
  if (ratios.length < least) {
    const points = least === 1 ? "at least one data point" : "at least two data points";
    throw new StatisticsError(`${name} requires ${points}`);
  }
  const count = ratios.length - least + 1;
  if (special !== undefined) return { special: divide(special, count), kind };
  const [numerator, denominator] = isGiven ? ratioSum(ratios) : squares(ratios);
  return { ratio: [numerator, denominator * BigInt(count)], kind };
}

function valueOf(found: Spread): any {
  return "special" in found ? found.special : fromRatio(found.ratio, found.kind);
}

function rootOf(found: Spread): any {
  if ("special" in found) return noNumerator(found.special);
  return found.kind.name === "Decimal"
    ? decimalRoot(found.kind.model as DecimalNumber, found.ratio)
    : float(root(found.ratio));
}

/**
 * The variance of values of any class.
 * @see https://docs.python.org/3/library/statistics.html#statistics.variance
 */
export const varianceOf = (values: Iterable<unknown>, mean: unknown = null): any =>
  valueOf(spread(values, mean, "variance", 2));

/** https://docs.python.org/3/library/statistics.html#statistics.pvariance */
export const pvarianceOf = (values: Iterable<unknown>, mean: unknown = null): any =>
  valueOf(spread(values, mean, "pvariance", 1));

/** https://docs.python.org/3/library/statistics.html#statistics.stdev */
export const stdevOf = (values: Iterable<unknown>, mean: unknown = null): any =>
  rootOf(spread(values, mean, "stdev", 2));

/** https://docs.python.org/3/library/statistics.html#statistics.pstdev */
export const pstdevOf = (values: Iterable<unknown>, mean: unknown = null): any =>
  rootOf(spread(values, mean, "pstdev", 1));

/** `variance` of floats. */
export const variance = (values: Iterable<Int>): number => Number(varianceOf(values));

/** `pvariance` of floats. */
export const pvariance = (values: Iterable<Int>): number => Number(pvarianceOf(values));

/** `stdev` of ints and floats. */
export const stdev = (values: Iterable<Int>): number => Number(stdevOf(values));

/** `pstdev` of ints and floats. */
export const pstdev = (values: Iterable<Int>): number => Number(pstdevOf(values));

/** The mean and the deviation of a sample as floats, each rounded once. */
export function meanAndDeviation(values: Iterable<unknown>): [mean: number, deviation: number] {
  const { ratios, special } = exactly(values);
  if (ratios.length < 2) throw new StatisticsError("stdev requires at least two data points");
  if (special !== undefined) return [Number(special), Number.NaN];
  const [total, unit] = ratioSum(ratios);
  const [numerator, denominator] = squares(ratios);
  return [
    nearestDouble(total, unit * BigInt(ratios.length)),
    root([numerator, denominator * BigInt(ratios.length - 1)]),
  ];
}
