/** Adding up floats: where the last digits go, and what `fsum` does about it. */

import {
  add,
  equals,
  float,
  floatSum,
  format,
  print,
  range,
  reversed,
  round,
  roundHalfEven,
  str,
  sum,
  sumFloats,
  toFloat,
} from "./runtime/builtins.js";
import * as math from "./runtime/math.js";
import * as statistics from "./runtime/statistics.js";

/** Keeps what each addition loses. */
function kahan(values: number[]): number {
  let total = 0.0;
  let lost = 0.0;
  for (const value of values) {
    const corrected = value - lost;
    const bigger = total + corrected;
    lost = bigger - total - corrected;
    total = bigger;
  }
  return total;
}

function* running(values: number[]): Generator<number> {
  let total = 0;
  for (const value of values) {
    total = add(total, float(value));
    yield total;
  }
}

const tenths = new Array<number>(10).fill(0.1);
print(
  floatSum(tenths),
  float(math.fsum(tenths)),
  float(kahan(tenths)),
  float(0.1 * 10),
);
print(
  [...running(tenths)].slice(0, 4),
  0.1 + 0.2 === 0.3,
  math.isclose(0.1 + 0.2, 0.3),
);

const amounts = [1e16, 1.0, -1e16, 1.0];
print(
  floatSum(amounts),
  float(math.fsum(amounts)),
  float(kahan(amounts)),
  floatSum(reversed(amounts)),
);

// Cents as ints do not drift.
let price = 0.0;
let cents = 0;
for (let _ = 0; _ < 100; _++) {
  price += 0.01;
  cents++;
}
print(
  float(price),
  float(cents / 100),
  price === 1.0,
  float(roundHalfEven(price, 2)),
  cents === 100,
);

// The harmonic series, from both ends.
const forward = floatSum(Array.from(range(1, 10_001), (n) => 1 / n));
const backward = floatSum(Array.from(range(10_000, 0, -1), (n) => 1 / n));
print(forward, backward, equals(forward, backward));

// A balance with interest, printed and kept.
let balance = 1000;
for (let year = 1; year < 4; year++) {
  balance = add(balance, float(balance * 0.05));
  console.log(
    `year ${year}: ${str(balance)} ${format(balance, ".2f")} ${str(round(balance, 1))}`,
  );
}

const samples = [2, 4, float(4.0), 4.5, 5, 9.5];
print(
  statistics.meanOf(samples),
  statistics.medianOf(samples),
  float(statistics.pstdev(samples)),
);
print(
  sum([1, 2, 3]),
  sum([1, 2, float(3.0)]),
  sum([]),
  float(sumFloats([], 0.0)),
  floatSum(Array.from({ length: 4 }, (_, x) => x * 0.5)),
);
print(
  float(toFloat("inf") - 1),
  float(toFloat("inf") - toFloat("inf")),
  float(1e308 * 10),
  float(-1e308 * 10),
  float(5e-324 / 2),
);
