import { divide } from "../builtins/division-operators.js";
import { floorDiv } from "../builtins/int-arithmetic.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { type Int } from "../builtins/numbers.js";
import { add, mul } from "../builtins/operators.js";
import { repr } from "../builtins/repr.js";
import { sorted } from "../builtins/sorted.js";
import { toFloat } from "../builtins/to-float.js";
import { bisectLeft, bisectRight } from "../bisect/bisect.js";
import { StatisticsError } from "./error.js";

/** How many groups, and whether the data are a sample or all there is. */
interface Cuts {
  readonly n?: number;
  readonly method?: string;
}

/**
 * The cut points of values of any class.
 * @see https://docs.python.org/3/library/statistics.html#statistics.quantiles
 */
export function quantilesOf(
  values: Iterable<unknown>,
  { n = 4, method = "exclusive" }: Cuts = {},
): any[] {
  if (n < 1) throw new StatisticsError("n must be at least 1");
  const items = sorted(values);
  const count = items.length;
  if (count < 2) throw new StatisticsError("must have at least two data points");
  /** Between two neighbours, by parts of `n`. */
  const between = (at: number, delta: number): unknown =>
    divide(add(mul(items[at], n - delta), mul(items[at + 1], delta)), n);
  const cuts = Array.from({ length: n - 1 }, (_, index) => index + 1);
  if (method === "inclusive") {
    return cuts.map((cut) => {
      const at = floorDiv(cut * (count - 1), n);
      return between(at, cut * (count - 1) - at * n);
    });
  }
  if (method !== "exclusive") throw new ValueError(`Unknown method: ${repr(method)}`);
  return cuts.map((cut) => {
    const at = Math.min(Math.max(floorDiv(cut * (count + 1), n), 1), count - 1);
    return between(at - 1, cut * (count + 1) - at * n);
  });
}

/** `quantiles` of ints and floats. */
export const quantiles = (values: Iterable<Int>, cuts: Cuts = {}): number[] =>
  quantilesOf(values, cuts).map(Number);

/** https://docs.python.org/3/library/statistics.html#statistics.median_grouped */
export function medianGrouped(values: Iterable<unknown>, interval = 1): number {
  const items = sorted(values);
  if (items.length === 0) throw new StatisticsError("no median for empty data");
  const middle = items[items.length >> 1];
  const first = bisectLeft(items, middle);
  const count = bisectRight(items, middle, { lo: first }) - first;
  const lower = toFloat(middle) - interval / 2;
  return lower + (interval * (items.length / 2 - first)) / count;
}
