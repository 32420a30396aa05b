import { StatisticsError } from "./error.js";
import {
  type Ratio,
  ratioOf,
  ratioSum,
  ratioToNumber,
  type Values,
  valuesOf,
} from "./exact-sum.js";
import { Dict } from "../builtins/dict.js";
import { iterate } from "../builtins/iterate.js";
import { divide } from "../builtins/division-operators.js";
import { add } from "../builtins/operators.js";
import { sorted } from "../builtins/sorted.js";
import { preciseExp, preciseLog } from "../math/libm.js";
import { fsum } from "../math/sums.js";

function quotient([numerator, denominator]: Ratio, count: number): Ratio {
  return [numerator, denominator * BigInt(count)];
}

/** https://docs.python.org/3/library/statistics.html#statistics.mean */
export function mean(values: Values): number {
  const { items, exact } = valuesOf(values);
  if (items.length === 0) throw new StatisticsError("mean requires at least one data point");
  return ratioToNumber(quotient(ratioSum(items.map(ratioOf)), items.length), exact);
}

/** https://docs.python.org/3/library/statistics.html#statistics.fmean */
export function fmean(values: Values, weights: Values | null = null): number {
  const items = [...iterate(values)];
  if (weights !== null) {
    const factors = [...iterate(weights)];
    if (items.length !== factors.length) {
      throw new StatisticsError("data and weights must be the same length");
    }
    const total = fsum(factors);
    if (total === 0) throw new StatisticsError("sum of weights must be non-zero");
    return fsum(items.map((item, at) => item * factors[at])) / total;
  }
  if (items.length === 0) throw new StatisticsError("fmean requires at least one data point");
  return fsum(items) / items.length;
}

/** https://docs.python.org/3/library/statistics.html#statistics.geometric_mean */
export function geometricMean(values: Values): number {
  const items = [...iterate(values)];
  if (items.length === 0 || items.some((item) => !(item > 0))) {
    throw new StatisticsError(
      "geometric mean requires a non-empty dataset containing positive numbers",
    );
  }
  return preciseExp(fsum(items.map((item) => preciseLog(Number(item)))) / items.length);
}

function ordered<T>(values: Iterable<T>, name: string): T[] {
  const items = sorted(values);
  if (items.length === 0) throw new StatisticsError(`no median for empty ${name}`);
  return items;
}

/** https://docs.python.org/3/library/statistics.html#statistics.median */
export function median(values: Values): number {
  const items = ordered(values, "data");
  const middle = items.length >> 1;
  if (items.length % 2 === 1) return items[middle];
  return divide(add(items[middle - 1], items[middle]), 2);
}

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
