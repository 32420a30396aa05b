import { StatisticsError } from "./error.js";
import { exactly, fromRatio, ratioSum } from "./exact-sum.js";
import { Dict } from "../builtins/dict.js";
import { iterate } from "../builtins/iterate.js";
import { divide } from "../builtins/division-operators.js";
import { add, mul } from "../builtins/operators.js";
import { sorted } from "../builtins/sorted.js";
import { toFloat } from "../builtins/to-float.js";
import { preciseExp, preciseLog } from "../math/libm.js";
import { fsum } from "../math/sums.js";

/**
 * The mean of values of any class: of ints it is an int where it is whole.
 * @see https://docs.python.org/3/library/statistics.html#statistics.mean
 */
export function meanOf(values: Iterable<unknown>): any {
  const { ratios, special, kind } = exactly(values);
  if (ratios.length === 0) throw new StatisticsError("mean requires at least one data point");
  if (special !== undefined) return divide(special, ratios.length);
  const [numerator, denominator] = ratioSum(ratios);
  return fromRatio([numerator, denominator * BigInt(ratios.length)], kind);
}

/** `mean` of floats. */
export const mean = (values: Iterable<number>): number => Number(meanOf(values));

/** https://docs.python.org/3/library/statistics.html#statistics.fmean */
export function fmean(values: Iterable<unknown>, weights: Iterable<unknown> | null = null): number {
  const items = [...iterate(values)];
  if (weights !== null) {
    const factors = [...iterate(weights)];
    if (items.length !== factors.length) {
      throw new StatisticsError("data and weights must be the same length");
    }
    const products = fsum(items.map((item, at) => mul(item, factors[at])));
    const total = fsum(factors);
    if (total === 0) throw new StatisticsError("sum of weights must be non-zero");
    return products / total;
  }
  if (items.length === 0) throw new StatisticsError("fmean requires at least one data point");
  return fsum(items) / items.length;
}

/** https://docs.python.org/3/library/statistics.html#statistics.geometric_mean */
export function geometricMean(values: Iterable<unknown>): number {
  const items = Array.from(iterate(values), toFloat);
  if (items.length === 0 || items.some((item) => !(item > 0))) {
    throw new StatisticsError(
      "geometric mean requires a non-empty dataset containing positive numbers",
    );
  }
  return preciseExp(fsum(items.map(preciseLog)) / items.length);
}

function ordered<T>(values: Iterable<T>, name: string): T[] {
  const items = sorted(values);
  if (items.length === 0) throw new StatisticsError(`no median for empty ${name}`);
  return items;
}

/**
 * The median of values of any class.
 * @see https://docs.python.org/3/library/statistics.html#statistics.median
 */
export function medianOf(values: Iterable<unknown>): any {
  const items = ordered(values, "data");
  const middle = items.length >> 1;
  if (items.length % 2 === 1) return items[middle];
  return divide(add(items[middle - 1], items[middle]), 2);
}

/** `median` of floats. */
export const median = (values: Iterable<number>): number => Number(medianOf(values));

/** https://docs.python.org/3/library/statistics.html#statistics.median_low */
export function medianLow<T>(values: Iterable<T>): T {
  const items = ordered(values, "data");
  return items[(items.length - 1) >> 1];
}

/** https://docs.python.org/3/library/statistics.html#statistics.median_high */
export function medianHigh<T>(values: Iterable<T>): T {
  const items = ordered(values, "data");
  return items[items.length >> 1];
}

function counted<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Dict<T, number>();
  for (const value of iterate(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** https://docs.python.org/3/library/statistics.html#statistics.mode */
export function mode<T>(values: Iterable<T>): T {
  const [first] = multimode(values);
  if (first === undefined) throw new StatisticsError("no mode for empty data");
  return first;
}

/** https://docs.python.org/3/library/statistics.html#statistics.multimode */
export function multimode<T>(values: Iterable<T>): T[] {
  const counts = counted(values);
  const most = Math.max(0, ...counts.values());
  return [...counts.keys()].filter((value) => counts.get(value) === most);
}
