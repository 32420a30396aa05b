import {
  PySet,
  all,
  filter,
  len,
  map,
  maxBy,
  next,
  print,
  range,
  reversed,
  sorted,
  sum,
  title,
  tuple,
  zip,
} from "./runtime/builtins.js";

const words = ["apple", "kiwi", "banana", "fig"];
print(
  words.filter((word) => word.length > 4).map((word) => word.toUpperCase()),
);
print(new Map<string, number>(words.map((word) => [word, word.length])));
print(sorted(new PySet<number>(words.map((word) => word.length))));
print(
  sum(words.map((word) => word.length)),
  maxBy(words, { key: len }),
  words.some((w) => w === "fig"),
);
print(
  [...range(3)].flatMap((i) =>
    Array.from({ length: i }, (_, j) => tuple(i, j)),
  ),
);
print(Array.from(range(1, 4), (i) => Array.from(range(1, 4), (j) => i * j)));
print([...map(title, words)], [...filter(null, [0, 1, "", "x", [], null])]);
print(sorted(words, { key: (w) => [-w.length, w] }), [...reversed(words)]);
print(all(words), [...zip(words, range(2))]);

// The variable of a comprehension does not leak.
const word = "outside";
print([...words][0], word);
const generator = (function* () {
  for (const n of range(10)) {
    yield n * n;
  }
})();
console.log(
  next(generator),
  next(generator),
  sum(generator),
  next(generator, "empty"),
);
