/** 1, 1.0 and True are equal, hash alike, and print differently wherever they are kept. */

import {
  Dict,
  PySet,
  add,
  asIntegerRatio,
  contains,
  equals,
  float,
  floatFloorDiv,
  floatRepr,
  getItem,
  int,
  listCount,
  listIndex,
  map,
  max,
  min,
  pow,
  print,
  repeat,
  repr,
  setItem,
  setOf,
  slice,
  sorted,
  sum,
  toFloat,
  tuple,
  tupleOf,
  typed,
  valuesView,
  zip,
} from "./runtime/builtins.js";
import { Counter } from "./runtime/collections.js";

class Reading {
  sensor: string;
  value: number;
  count: number;

  constructor(sensor: string, value: number, count: number = 1) {
    this.sensor = sensor;
    this.value = value;
    this.count = count;
  }

  __repr__(): string {
    return `Reading(sensor=${repr(this.sensor)}, value=${repr(this.value)}, count=${repr(this.count)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Reading &&
      this.sensor === other.sensor &&
      equals(this.value, other.value) &&
      this.count === other.count
    );
  }
}

const numbers = [1, float(1.0), true, 2.5, float(-0.0), 0, float(1e3)];
print(numbers, tupleOf(numbers), numbers[1], slice(numbers, null, null, 2));
print(
  numbers.map((n) => equals(n, 1)),
  listCount(numbers, 1),
  listIndex(numbers, 0),
);
print(
  [1].includes(1.0),
  contains(new PySet<number>([1.0]), true),
  contains(new Map<number, string>([[0, "zero"]]), float(0.0)),
  getItem(new Dict<number, string>([[1, "int"]]), float(1.0)),
);

// A dict keeps the key that came first and the value that came last.
const table = new Dict<number | boolean, string>([
  [1, "int"],
  [float(1.0), "float"],
  [true, "bool"],
]);
print(table, table.size);
setItem(table, float(1.0), "again");
print(
  table,
  new Dict<number, string>([
    [float(1.0), "float"],
    [1, "int"],
  ]),
);
print(
  setOf<number | boolean>(1, float(1.0), true),
  new PySet<number>([float(1.0), 1]),
  equals(new PySet<number | boolean>(numbers), setOf<number>(0, 1, 2.5, 1000)),
);

// What goes through a container comes out unchanged.
const queue = [float(3.0), 3];
queue.push(queue.shift()!);
print(
  queue,
  queue.at(-1)!,
  max(queue),
  min(2, float(2.0)),
  max(float(2.0), 2),
  sorted([float(2.0), 1, 2, float(1.0)]),
);
const pair = tuple(4.0, "four");
const [value, name] = pair;
print(
  typed(value, "float | str"),
  typed(name, "float | str"),
  typed(pair, "tuple[float | str, float | str]"),
  typed(
    new Dict<string | number, number | string>([[name, value]]),
    "dict[str | float, float | str]",
  ),
  typed(new Array<number | string>(2).fill(value), "list[float | str]"),
  typed(slice(pair, null, null, -1), "tuple[float | str, ...]"),
);

const grid = Array.from({ length: 2 }, () =>
  repeat(typed([0.0], "list[float]"), 3),
);
grid[0][1] = 1;
grid[1][2] = add(grid[1][2], 2);
print(
  grid,
  grid.map((row) => sum(row)),
  [...zip(...grid)],
);

const reading = new Reading("s1", 20);
reading.value = float(reading.value + 0.0);
print(
  reading,
  new Reading("s2", float(3.0)),
  new Reading("s3", 3),
  equals(new Reading("s2", float(3.0)), new Reading("s2", 3)),
);

const votes = new Counter<number>([1, float(1.0), 2, float(2.0), 2.5]);
print(votes, getItem(votes, 1), sum(valuesView(votes)));
print(
  typed([...map(toFloat, [1, 2])], "list[float]"),
  [1.0, 2.9, -2.9].map((x) => int(x)),
  typed(
    [2, 4, 5].map((x) => x / 2),
    "list[float]",
  ),
);
print(
  floatRepr(1.0),
  repr(float(1.0)),
  `${floatRepr(1.0)} ${1}`,
  `${floatRepr(1.0)} ${1}`,
  `${floatRepr(2.0)} ${2}`,
);
print(
  Number.isInteger(1.0),
  asIntegerRatio(2.0),
  float(10 / 5),
  Math.floor(10 / 5),
  float(floatFloorDiv(10, 5.0)),
  pow(2, -1),
  float(2.0 ** 2),
);
