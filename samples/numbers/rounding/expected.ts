/** Rounding in all its forms: half to even, to tens, down, up, and in text. */

import {
  OverflowError,
  ValueError,
  float,
  floatRepr,
  format,
  int,
  pow,
  print,
  round,
  roundHalfEven,
  str,
  sum,
  toFloat,
  typeName,
  typed,
  valuesView,
} from "./runtime/builtins.js";
import * as math from "./runtime/math.js";

const HALVES = [0.5, 1.5, 2.5, 3.5, -0.5, -1.5, -2.5];

/** The rounding of school. */
function roundHalfUp(value: number): number {
  return math.floor(value + 0.5);
}

function toQuarter(value: number): number {
  return round(value * 4) / 4;
}

print(HALVES.map((value) => roundHalfEven(value)));
print(HALVES.map((value) => roundHalfUp(value)));
print(
  typed(
    HALVES.map((value) => roundHalfEven(value, 0)),
    "list[float]",
  ),
);
print(
  HALVES.map((value) => int(value)),
  HALVES.map((value) => math.trunc(value)),
);
print(
  HALVES.map((value) => math.floor(value)),
  HALVES.map((value) => math.ceil(value)),
);

// Not every decimal that ends in 5 is a half: 2.675 is a little less.
for (const value of [2.675, 1.005, 0.125, 0.375, 1e15 + 0.3, 5.015]) {
  print(
    float(value),
    float(roundHalfEven(value, 2)),
    format(value, ".2f"),
    format(value, ".2f"),
    float(roundHalfEven(value, 1)),
  );
}

// With negative digits, tens and hundreds.
print([5, 15, 25, 1234, -15].map((value) => round(value, -1)));
print(
  float(roundHalfEven(1234.5, -2)),
  float(roundHalfEven(15.0, -1)),
  round(pow(2, 70), -5),
  round(149, -2),
  round(150, -2),
);

// With one argument a float gives an int, with two it gives a float.
print(
  roundHalfEven(3.0),
  float(roundHalfEven(3.0, 1)),
  3,
  round(3, 1),
  roundHalfEven(1e20),
  roundHalfEven(-0.4),
  float(roundHalfEven(-0.4, 0)),
);
print(
  typeName(roundHalfEven(2.6)),
  typeName(float(roundHalfEven(2.6, 0))),
  typeName(round(2, 2)),
);

print(
  typed(
    [0.1, 0.13, 1, 2.88].map((value) => toQuarter(value)),
    "list[float]",
  ),
);
print(
  HALVES.map((value) => format(value, ".0f")),
  `${format(0.045, ".1%")} ${format(0.5, ".0%")} ${format(1.5, ".0%")} ${format(2.5, ".0%")}`,
);
console.log(
  `${format(1234567.891, ",.1f")} ${format(0.000012345, ".3g")} ${format(99999.5, ".5g")} ${format(99.95, ".1f")} ${format(1e21, ".0f")}`,
);

const prices = new Map<string, number>([
  ["tea", 2.5],
  ["cake", 3.755],
  ["milk", 1],
]);
for (const [name, price] of prices) {
  console.log(
    `${format(name, "<5")} ${format(price, ">6.2f")} ${format(price * 1.2, ">8.3f")} ${floatRepr(roundHalfEven(price * 1.2, 1))}`,
  );
}
print(
  sum(Array.from(prices.values(), (price) => round(price, 1))),
  round(sum(valuesView(prices)), 1),
);

for (const bad of [toFloat("inf"), toFloat("nan")]) {
  try {
    print(roundHalfEven(bad));
  } catch (error) {
    if (!(error instanceof OverflowError || error instanceof ValueError))
      throw error;
    console.log(`${typeName(error)}: ${str(error)}`);
  }
  console.log(floatRepr(roundHalfEven(bad, 2)));
}
