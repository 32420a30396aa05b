import { float } from "../builtins/float.js";
import { iterate } from "../builtins/iterate.js";
import { namedTuple } from "../collections/named-tuple.js";
import { realOf } from "../math/real.js";
import { fsum } from "../math/sums.js";
import { StatisticsError } from "./error.js";

/** What `linear_regression` gives: the line `y = slope * x + intercept`. */
export class LinearRegression extends namedTuple<{ slope: number; intercept: number }>(
  "LinearRegression",
  ["slope", "intercept"],
) {
  static readonly __module__ = "statistics";

  /** Taken apart, the items still tell that they are floats. */
  constructor(slope: number, intercept: number) {
    super(float(slope), float(intercept));
  }
}

function pairs(
  x: Iterable<unknown>,
  y: Iterable<unknown>,
  name: string,
): { xs: number[]; ys: number[]; meanX: number; meanY: number } {
  const [xs, ys] = [Array.from(iterate(x), realOf), Array.from(iterate(y), realOf)];
  if (xs.length !== ys.length) {
    throw new StatisticsError(`${name} requires that both inputs have same number of data points`);
  }
  if (xs.length < 2) throw new StatisticsError(`${name} requires at least two data points`);
  return { xs, ys, meanX: fsum(xs) / xs.length, meanY: fsum(ys) / xs.length };
}

/** https://docs.python.org/3/library/statistics.html#statistics.covariance */
export function covariance(x: Iterable<unknown>, y: Iterable<unknown>): number {
  const { xs, ys, meanX, meanY } = pairs(x, y, "covariance");
  return fsum(xs.map((value, at) => (value - meanX) * (ys[at] - meanY))) / (xs.length - 1);
}

/** https://docs.python.org/3/library/statistics.html#statistics.correlation */
export function correlation(x: Iterable<unknown>, y: Iterable<unknown>): number {
  const { xs, ys, meanX, meanY } = pairs(x, y, "correlation");
  const both = fsum(xs.map((value, at) => (value - meanX) * (ys[at] - meanY)));
  const first = fsum(xs.map((value) => (value - meanX) ** 2));
  const second = fsum(ys.map((value) => (value - meanY) ** 2));
  const root = Math.sqrt(first * second);
  if (root === 0) throw new StatisticsError("at least one of the inputs is constant");
  return both / root;
}

/** https://docs.python.org/3/library/statistics.html#statistics.linear_regression */
export function linearRegression(
  x: Iterable<unknown>,
  y: Iterable<unknown>,
  proportional = false,
): LinearRegression {
  const { xs, ys, meanX, meanY } = pairs(x, y, "linear regression");
  const [byX, byY] = proportional ? [0, 0] : [meanX, meanY];
  const both = fsum(xs.map((value, at) => (value - byX) * (ys[at] - byY)));
  const own = fsum(xs.map((value) => (value - byX) * (value - byX)));
  if (own === 0) throw new StatisticsError("x is constant");
  const slope = both / own;
  return new LinearRegression(slope, proportional ? 0 : meanY - slope * meanX);
}
