/** Closures that end with their statement, and closures that outlive it. */

import {
  enumerate,
  format,
  maxBy,
  mul,
  next,
  print,
  range,
  sum,
  tuple,
} from "./runtime/builtins.js";

const rows = [[3, 1, 2], [9, 7], [5]];

// These run before the next round: each round may have a variable of its own.
let row: number[];
for (const item of rows.entries()) {
  let index: number;
  [index, row] = item;
  print(
    index,
    sum(row.map((value) => value * index)),
    maxBy(row, { key: (value) => -value * row.length }),
  );
  console.log(row.map((value) => format(value, ">3")).join(" "));
}

for (row of rows) {
  print(
    row.some((value) => value > row.length),
    next(
      (function* () {
        for (const value of row) {
          if (value !== row.length) {
            yield value;
          }
        }
      })(),
    ),
  );
}

// These run later, and see what the variable holds by then.
const later: (() => number | bigint)[] = [];
for (row of rows) {
  later.push(() => row.length);
  later.push(() => sum(row.map((value) => value * row.length)));
}
print(later.map((call) => call()));

const pending: Generator<number>[] = [];
for (row of rows) {
  pending.push(
    (function* () {
      for (const value of range(2)) {
        yield value * row.length;
      }
    })(),
  );
}
print(pending.map((one) => [...one]));

// `enumerate` in comprehensions: numbers of what is kept, of what is made.
print(rows.map((row, index) => mul(sum(row), index)));
print(rows.filter((row, index) => index !== 1));
print(
  [...enumerate(rows)]
    .filter(([index, row]) => index !== 1)
    .map(([index, row]) => row.length + index),
);
print(
  rows.flatMap((row, i) =>
    [...enumerate(row)]
      .filter(([j, value]) => value % 2)
      .map(([j, value]) => tuple(i, j)),
  ),
);
print(
  new Map<string, number>(["red", "green"].map((name, index) => [name, index])),
);
print(
  (
    [
      [1, 2],
      [3, 4],
    ] satisfies [number, number][]
  ).map(([a, b], index) => a * index + b),
);
