import {
  Dict,
  floatSum,
  print,
  sorted,
  tuple,
  typed,
  unpackEach,
  unpackStarred,
  zip,
} from "./runtime/builtins.js";

// Stars at the beginning and in the middle of what a loop unpacks.

const sink: [string, number, number][] = [
  ["a", 1, 2.5],
  ["b", 2, 3.5],
];
print(Array.from(unpackEach(sink, ["*", null]), ([, value]) => value));
print(
  [...unpackEach(sink, ["*", null])]
    .filter(([, value]) => value > 1)
    .map(([, value]) => value),
);
for (const item of sink) {
  const [, value] = unpackStarred(item, 0, 1);
  console.log(value);
}
for (const [name] of sink) {
  console.log(name);
}
print(sink.map(([x, ...y]) => tuple(x, y)));
print(
  Array.from(unpackEach(sink, [null, "*", null]), ([a, , c]) => tuple(a, c)),
  sink.map(([, m]) => m),
);
print(
  new Dict<number, string>(
    Array.from(unpackEach(sink, [null, "*", null]), ([first, middle, last]) => [
      last,
      first,
    ]),
  ),
  floatSum(Array.from(unpackEach(sink, ["*", null]), ([, v]) => v)),
);
print(
  typed(
    Array.from(
      unpackEach(new Map<string, number>([["a", 1.0]]), ["*", null]),
      ([, v]) => v,
    ),
    "list[float]",
  ),
  Array.from(
    unpackEach([[[1, 2], 3]] satisfies [[number, number], number][], [
      ["*", null],
      null,
    ]),
    ([[, a], b]) => b,
  ),
);
print(
  sorted(Array.from(unpackEach(zip([1, 2], "ab"), ["*", null]), ([, v]) => v)),
);
