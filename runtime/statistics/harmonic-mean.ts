import { lt } from "../builtins/compare.js";
import { divide } from "../builtins/division-operators.js";
import { TypeError, ZeroDivisionError } from "../builtins/exceptions-common.js";
import { iterate } from "../builtins/iterate.js";
import { numberOf } from "../builtins/numbers.js";
import { truthy } from "../builtins/truthy.js";
import { StatisticsError } from "./error.js";
import { exactly, fromRatio, isExactNumber, ratioSum } from "./exact-sum.js";

function checked(value: unknown): unknown {
  if (lt(value, 0)) throw new StatisticsError("harmonic mean does not support negative values");
  return value;
}

/** https://docs.python.org/3/library/statistics.html#statistics.harmonic_mean */
export function harmonicMean(
  values: Iterable<unknown>,
  weights: Iterable<unknown> | null = null,
): any {
  const items = [...iterate(values)];
  if (items.length === 0) {
    throw new StatisticsError("harmonic_mean requires at least one data point");
  }
  if (items.length === 1 && weights === null) {
    if (numberOf(items[0]) === undefined && !isExactNumber(items[0]))
      throw new TypeError("unsupported type");
    return checked(items[0]);
  }
  const factors = weights === null ? items.map(() => 1) : [...iterate(weights)];
  if (factors.length !== items.length) {
    throw new StatisticsError("Number of weights does not match data size");
  }
  const weight = ratioSum(exactly(factors.map(checked)).ratios);
  const parts: unknown[] = [];
  for (const [at, item] of items.entries()) {
    checked(item);
    try {
      parts.push(truthy(factors[at]) ? divide(factors[at], item) : 0);
    } catch (error) {
      // Where a value is zero, so is the mean: an int, whatever the others are.
      if (error instanceof ZeroDivisionError) return 0;
      throw error;
    }
  }
  const { ratios, special, kind } = exactly(parts);
  if (special !== undefined) return divide(fromRatio(weight, { name: "int" }), special);
  const [top, bottom] = ratioSum(ratios);
  if (top <= 0n) throw new StatisticsError("Weighted sum must be positive");
  return fromRatio([weight[0] * bottom, weight[1] * top], kind);
}
