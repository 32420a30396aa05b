import {
  Dict,
  KeyError,
  PySet,
  RuntimeError,
  contains,
  delItem,
  dictMerge,
  equals,
  getItem,
  guarded,
  keysView,
  len,
  list,
  mapFromKeys,
  popItem,
  print,
  setOf,
  tuple,
  valuesView,
  zip,
} from "./runtime/builtins.js";
import * as methods from "./runtime/methods.js";

const scores = new Dict<string | number, string | number | null>([
  ["10", "string"],
  [10, "integer"],
  [2, "two"],
  ["b", 1],
  ["a", 2],
]);
scores.set(1, "one");
print(scores);
print(
  list(keysView(scores)).slice(0, 3),
  getItem(list(valuesView(scores)), -1),
);

const view = keysView(scores);
scores.set("late", null);
print(len(view), contains(view, "late"));

try {
  for (const key of guarded(scores)) {
    scores.set(`${key}!`, 0);
  }
} catch (error) {
  if (!(error instanceof RuntimeError)) throw error;
  print("RuntimeError:", error);
}
try {
  for (const key of guarded(
    dictMerge(
      new Map<string, number>([
        ["x", 1],
        ["y", 2],
      ]),
      new Map<string, number>([["z", 3]]),
    ),
  )) {
    delItem(scores, key);
  }
} catch (error) {
  if (!(error instanceof KeyError)) throw error;
  print("KeyError:", error);
}

const nested = new Dict<
  string | readonly [number, number] | boolean | number | null,
  { a: number } | number[] | string | number | null
>([
  ["__proto__", { a: 1 }],
  [tuple(1, 2), [3]],
  [null, null],
  [true, "yes"],
  [1.5, 1.5],
]);
print(
  nested,
  getItem(nested, tuple(1, 2)),
  getItem(nested, 1),
  getItem(nested, null),
);
print(
  setOf<number>(8, 3, 1),
  setOf<number>(40, 7, 100, 2),
  equals(new PySet<number>([3, 1, 2]), setOf<number>(1, 2, 3)),
);
const first = new Map<string, number | number[]>([
  ["a", 1],
  ["b", [2]],
]);
const second = new Map(first);
methods.append(getItem(second, "b"), 3);
second.set("a", 0);
print(
  first,
  second,
  equals(first, second),
  equals({ a: 1, b: 2 }, { b: 2, a: 1.0 }),
);
print(
  mapFromKeys("abca", 0),
  new Map<string, number>(zip("xy", [1, 2])),
  popItem(first),
);
