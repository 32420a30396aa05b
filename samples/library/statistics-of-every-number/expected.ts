/** Averages keep the class of their data: floats, decimals and fractions come out as they went in. */

import {
  AttributeError,
  TypeError,
  float,
  floatRepr,
  format,
  givesFloat,
  map,
  nameOf,
  named,
  print,
  typed,
  valuesView,
} from "./runtime/builtins.js";
import { Decimal } from "./runtime/decimal.js";
import { Fraction } from "./runtime/fractions.js";
import * as math from "./runtime/math.js";
import * as statistics from "./runtime/statistics.js";

const temperatures = [19.5, 20.5, 23.0];
const guests = [2, 4, 4, 6];
const prices = [new Decimal("1.10"), new Decimal("2.20"), new Decimal("3.35")];
const shares = [new Fraction(1, 6), new Fraction(1, 2), new Fraction(5, 3)];

function describe(name: string, values: number[]): void {
  console.log(
    `${name}: mean ${floatRepr(statistics.mean(values))}, median ${floatRepr(statistics.median(values))}`,
  );
}

// A whole mean of floats is still a float, one of ints an int.
describe("temperatures", temperatures);
print(
  float(statistics.mean(temperatures)),
  statistics.meanOf(guests),
  statistics.meanOf([1, 2]),
);
print(
  float(statistics.variance([1.0, 3.0, 5.0])),
  statistics.varianceOf([1, 3, 5]),
);
console.log(
  floatRepr(statistics.mean([4.0, 8.0].map((degrees) => degrees / 2))),
);

// Money stays exact, and is rounded by the context of decimals alone.
print(
  statistics.meanOf(prices),
  statistics.medianOf(prices.slice(0, 2)),
  statistics.pvarianceOf(prices),
);
print(statistics.stdevOf(prices));
print(statistics.quantilesOf(prices, { n: 4, method: "inclusive" }));
print(
  statistics.meanOf(shares),
  statistics.varianceOf(shares),
  statistics.stdevOf(shares),
);

// A mean that is known already need not be found again.
const known = statistics.mean(temperatures);
print(
  statistics.varianceOf(typed(temperatures, "list[float]"), float(known)),
  statistics.pstdevOf(guests, 4),
);

// The harmonic mean of one value is the value, and zero where a value is zero.
print(statistics.harmonicMean([5]), statistics.harmonicMean([40, 60]));
print(statistics.harmonicMean([0, 2.5]), statistics.harmonicMean(shares));

// Infinities and what is not a number pass through.
print(
  float(statistics.mean([Infinity, 1.0])),
  float(statistics.mean([math.nan, 1.0])),
);
console.log(floatRepr(statistics.variance([Infinity, 1.0])));
try {
  console.log(floatRepr(statistics.stdev([Infinity, 1.0])));
} catch (error) {
  if (!(error instanceof AttributeError)) throw error;
  print("no deviation:", error);
}

// Classes that do not go together are refused.
try {
  print(statistics.meanOf([1.5, new Decimal("2")]));
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.log("floats and decimals do not mix");
}

for (const summarize of [
  named(statistics.meanOf, "mean"),
  named(givesFloat(statistics.geometricMean), "geometric_mean"),
  givesFloat(statistics.fmean),
]) {
  print(nameOf(summarize), format(summarize([1.0, 4.0]), ".2f"));
}

print(
  math.prod(typed([1.5, 2.0], "list[float]")),
  math.prod([3, 4]),
  math.prod(
    map(
      float,
      valuesView(
        new Map<string, number>([
          ["a", 2.0],
          ["b", 4.0],
        ]),
      ),
    ),
  ),
);
