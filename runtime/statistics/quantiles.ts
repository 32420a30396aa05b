import { floorDiv } from "../builtins/int-arithmetic.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { iterate } from "../builtins/iterate.js";
import { repr } from "../builtins/repr.js";
import { sorted } from "../builtins/sorted.js";
import { bisectLeft, bisectRight } from "../bisect/bisect.js";
import { StatisticsError } from "./error.js";
import { nearestDouble, ratioOf, ratioSum, type Values } from "./exact-sum.js";

/** https://docs.python.org/3/library/statistics.html#statistics.quantiles */
export function quantiles(
  values: Values,
  { n = 4, method = "exclusive" }: { n?: number; method?: string } = {},
): number[] {
  if (n < 1) throw new StatisticsError("n must be at least 1");
  const items = sorted(values).map(Number);
  const count = items.length;
  if (count < 2) throw new StatisticsError("must have at least two data points");
  const cuts = Array.from({ length: n - 1 }, (_, index) => index + 1);
  if (method === "inclusive") {
    return cuts.map((cut) => {
      const at = floorDiv(cut * (count - 1), n);
      const delta = cut * (count - 1) - at * n;
      return (items[at] * (n - delta) + items[at + 1] * delta) / n;
    });
  }
  if (method !== "exclusive") throw new ValueError(`Unknown method: ${repr(method)}`);
  return cuts.map((cut) => {
    const at = Math.min(Math.max(floorDiv(cut * (count + 1), n), 1), count - 1);
    const delta = cut * (count + 1) - at * n;
    return (items[at - 1] * (n - delta) + items[at] * delta) / n;
  });
}

/** https://docs.python.org/3/library/statistics.html#statistics.median_grouped */
export function medianGrouped(values: Values, interval = 1): number {
  const items = sorted(values);
  if (items.length === 0) throw new StatisticsError("no median for empty data");
  const middle = items[items.length >> 1];
  const first = bisectLeft(items, middle);
  const count = bisectRight(items, middle, { lo: first }) - first;
  const lower = Number(middle) - interval / 2;
  return lower + (interval * (items.length / 2 - first)) / count;
}

/** https://docs.python.org/3/library/statistics.html#statistics.harmonic_mean */
export function harmonicMean(values: Values, weights: Values | null = null): number {
  const items = [...iterate(values)];
  const negative = "harmonic mean does not support negative values";
  if (items.length === 0) {
    throw new StatisticsError("harmonic_mean requires at least one data point");
  }
  if (items.some((item) => item < 0)) throw new StatisticsError(negative);
  if (items.length === 1 && weights === null) return items[0];
  const factors = weights === null ? items.map(() => 1) : [...iterate(weights)];
  if (factors.length !== items.length) {
    throw new StatisticsError("Number of weights does not match data size");
  }
  if (factors.some((factor) => factor < 0)) throw new StatisticsError(negative);
  if (items.some((item, at) => Number(item) === 0 && factors[at] !== 0)) return 0;
  const parts = items.map((item, at) => (factors[at] === 0 ? 0 : factors[at] / item));
  const [top, bottom] = ratioSum(parts.map(ratioOf));
  if (top <= 0n) throw new StatisticsError("Weighted sum must be positive");
  const [sum, unit] = ratioSum(factors.map(ratioOf));
  return nearestDouble(sum * bottom, unit * top);
}
