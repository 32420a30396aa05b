/** Functions that take ints and floats alike, handed to the library: a whole float stays a float. */

import {
  float,
  map,
  max,
  maxBy,
  mul,
  pow,
  print,
  sorted,
  str,
  tuple,
  typed,
  zip,
} from "./runtime/builtins.js";
import { Counter } from "./runtime/collections.js";
import { reduce } from "./runtime/functools.js";
import * as itertools from "./runtime/itertools.js";

const prices = [2.0, 3.5, 3.0];

function label(value: number): string {
  return `<${str(value)}>`;
}

function doubled(value: number): number {
  return mul(value, 2);
}

class Tag {
  text: string;

  constructor(value: number) {
    this.text = `#${str(value)}`;
  }
}

// The functions know both kinds of numbers ...
print(label(1), doubled(1), new Tag(1).text);

// ... and are told which of them the library hands over.
print(
  [...map((value) => label(float(value)), prices)],
  [...map((value) => doubled(float(value)), prices)],
);
print(
  float(maxBy(prices, { key: (value) => label(float(value)) })),
  typed(
    sorted(prices, { key: (value) => doubled(float(value)) }),
    "list[float]",
  ),
);
print(
  Array.from(
    map((value) => new Tag(float(value)), prices),
    (tag) => tag.text,
  ),
);

print(reduce((total, price) => float(total + price), prices, 0));
print(reduce((total, price) => float(total * price), [2.0, 3.0], 1));
print([...itertools.accumulate([1, 2], max, { initial: float(0.0) })]);

const amounts = [1, 2, 3];
print([
  ...itertools.starmap(
    (price: any, amount: any) => mul(price, amount),
    map((item) => typed(item, "tuple[float, int]"), zip(prices, amounts)),
  ),
]);
print([...itertools.starmap(pow, [tuple(float(2.0), 3), tuple(3, 2)])]);
print([
  ...itertools.zipLongest([typed(prices, "list[float]"), amounts.slice(0, 1)], {
    fillvalue: float(0.0),
  }),
]);

const counts = new Counter<number>([1.0, 2.0, 1.0]);
print(
  typed(counts, "dict[float, int]"),
  typed(counts.mostCommon(1), "list[tuple[float, int]]"),
  typed({ seen: counts }, "{seen: dict[float, int]}"),
);
