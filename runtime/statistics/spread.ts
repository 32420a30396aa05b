import { StatisticsError } from "./error.js";
import {
  nearestDouble,
  type Ratio,
  ratioOf,
  ratioSum,
  ratioToNumber,
  type Values,
  valuesOf,
} from "./exact-sum.js";

/** The exact sum of squared distances from the mean. */
function squares(items: readonly number[]): Ratio {
  const ratios = items.map(ratioOf);
  const [total, unit] = ratioSum(ratios);
  const count = BigInt(items.length);
  return ratioSum(
    ratios.map(([n, d]) => {
      const numerator = n * unit * count - total * d;
      const denominator = d * unit * count;
      return [numerator * numerator, denominator * denominator] as const;
    }),
  );
}

function spread(values: Values, name: string, least: number): { ratio: Ratio; exact: boolean } {
  const { items, exact } = valuesOf(values);
  if (items.length < least) {
    const points = least === 1 ? "at least one data point" : "at least two data points";
    throw new StatisticsError(`${name} requires ${points}`);
  }
  const [numerator, denominator] = squares(items);
  return { ratio: [numerator, denominator * BigInt(items.length - least + 1)], exact };
}

/** The root of a fraction, rounded once. */
function root([numerator, denominator]: Ratio): number {
  if (numerator === 0n) return 0;
  const bits = numerator.toString(2).length - denominator.toString(2).length;
  const shift = 2 * Math.ceil((140 - bits) / 2);
  const scaled =
    shift >= 0
      ? (numerator << BigInt(shift)) / denominator
      : numerator / (denominator << BigInt(-shift));
  let guess = 1n << BigInt((scaled.toString(2).length + 1) >> 1);
  for (let better = (guess + scaled / guess) >> 1n; better < guess; ) {
    guess = better;
    better = (guess + scaled / guess) >> 1n;
  }
  // Newton's floor, marked inexact in its last bit: the root of a 140-bit number has 70.
  const sticky = guess * guess === scaled ? guess : guess | 1n;
  return nearestDouble(sticky, 1n) * 2 ** (-shift / 2);
}

/** https://docs.python.org/3/library/statistics.html#statistics.variance */
export function variance(values: Values): number {
  const { ratio, exact } = spread(values, "variance", 2);
  return ratioToNumber(ratio, exact);
}

/** https://docs.python.org/3/library/statistics.html#statistics.pvariance */
export function pvariance(values: Values): number {
  const { ratio, exact } = spread(values, "pvariance", 1);
  return ratioToNumber(ratio, exact);
}

/** https://docs.python.org/3/library/statistics.html#statistics.stdev */
export function stdev(values: Values): number {
  return root(spread(values, "stdev", 2).ratio);
}

/** https://docs.python.org/3/library/statistics.html#statistics.pstdev */
export function pstdev(values: Values): number {
  return root(spread(values, "pstdev", 1).ratio);
}
