/** What a survey says: means, spreads, quantiles and a line through the points. */

import {
  OverflowError,
  ValueError,
  float,
  floatSum,
  format,
  pow,
  print,
  str,
  sumFloats,
  typeName,
  typed,
  unpack,
} from "./runtime/builtins.js";
import * as math from "./runtime/math.js";
import * as statistics from "./runtime/statistics.js";

const HOURS = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5];
const AGES = [31, 24, 24, 45, 52, 38, 24];
const COLOURS = ["red", "blue", "red", "green", "blue"];

console.log(
  `mean ${format(statistics.mean(HOURS), ".4f")}, of ages ${str(statistics.meanOf(AGES))}, ${format(statistics.fmean(AGES), ".3f")}`,
);
print(
  float(statistics.median(HOURS)),
  statistics.medianOf([1, 2, 3, 4]),
  statistics.medianLow(AGES),
  statistics.medianHigh([1, 2, 3, 4]),
);
print(
  statistics.mode(COLOURS),
  statistics.multimode(COLOURS),
  statistics.mode(AGES),
);
print(
  float(statistics.stdev(HOURS)),
  float(statistics.pstdev(HOURS)),
  statistics.varianceOf(AGES),
  statistics.pvarianceOf([1, 2, 3]),
);
print(
  typed(statistics.quantiles(AGES), "list[float]"),
  typed(
    statistics.quantiles(HOURS, { n: 3, method: "inclusive" }),
    "list[float]",
  ),
);
print(
  float(statistics.geometricMean([54, 24, 36])),
  statistics.harmonicMean([40, 60]),
  statistics.harmonicMean([40, 60], [5, 30]),
);
print(
  float(statistics.correlation(AGES, HOURS)),
  float(statistics.covariance([1, 2, 3], [1, 2, 4])),
);
const [slope, intercept] = unpack(
  statistics.linearRegression([1, 2, 3], [2.5, 4.5, 6.5]),
  2,
);
print(slope, intercept, statistics.linearRegression([1, 2], [2, 4]));

const heights = new statistics.NormalDist(170, 8);
print(
  heights,
  float(heights.cdf(180)),
  float(heights.invCdf(0.5)),
  float(heights.zscore(186)),
  typed(heights.quantiles(4), "list[float]"),
);
print(
  heights.__add__(2),
  heights.__mul__(2),
  float(heights.overlap(new statistics.NormalDist(180, 8))),
  float(statistics.NormalDist.fromSamples(AGES).mean),
);

print(
  float(math.fsum(new Array<number>(10).fill(0.1))),
  floatSum(new Array<number>(10).fill(0.1)),
  math.isclose(sumFloats(new Array<number>(10).fill(0.1)), 1),
  math.prod(AGES),
);
print(
  math.comb(7, 3),
  math.perm(7, 2),
  math.gcd(24, 36),
  math.lcm(4, 6),
  math.factorial(22),
  math.isqrt(pow(10, 20)),
);
print(
  float(math.hypot(3, 4)),
  float(math.dist([0, 0], [1, 1])),
  float(math.degrees(Math.PI / 3)),
  typed(math.modf(-2.5), "tuple[float, float]"),
  typed(math.frexp(10), "tuple[float, int]"),
);
print(
  float(math.gamma(5.5)),
  float(math.erf(0.5)),
  float(math.log(8, 2)),
  float(math.remainder(7, 4)),
  float(math.copysign(3, -0.0)),
  float(math.ulp(1.0)),
);

for (const wrong of [
  () => statistics.meanOf([]),
  () => float(statistics.stdev([1])),
  () => float(statistics.correlation([1, 1], [1, 2])),
  () => new statistics.NormalDist(0, -1),
  () => float(math.sqrt(-1)),
  () => math.factorial(-1),
  () => float(math.exp(1000)),
]) {
  try {
    print(wrong());
  } catch (error) {
    if (
      !(
        error instanceof statistics.StatisticsError ||
        error instanceof ValueError ||
        error instanceof OverflowError
      )
    )
      throw error;
    print(typeName(error), error);
  }
}
