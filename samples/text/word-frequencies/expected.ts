import {
  format,
  getItem,
  itemsView,
  keysView,
  len,
  list,
  max,
  maxBy,
  print,
  repeat,
  setDefault,
  sorted,
  sub,
  sum,
  valuesView,
} from "./runtime/builtins.js";
import { Counter, DefaultDict } from "./runtime/collections.js";
import * as re from "./runtime/re.js";

const text =
  "It was the best of times, it was the worst of times,\nit was the age of wisdom, it was the age of foolishness,\nit was the epoch of belief, it was the epoch of incredulity";

const words = re.findall("\\b\\w+\\b", text.toLowerCase());
const counts = new Counter<string>(words);
print(counts.mostCommon(5));
print(counts.size, sum(valuesView(counts)));

const byLength = new DefaultDict<number, string[]>(list);
for (const w of sorted(new Set<string>(words))) {
  byLength.getOrCreate(len(w)).push(w);
}
for (const length of sorted(byLength.keys())) {
  print(length, byLength.getOrCreate(length));
}

const byLetter = new Map<string, Set<string>>();
for (const w of words) {
  setDefault(byLetter, getItem(w, 0), new Set<string>()).add(w);
}
for (const [letter, ws] of sorted(itemsView(byLetter))) {
  print(letter, "->", sorted(ws).join(", "));
}

const longest = maxBy(words, { key: len });
console.log("longest:", longest, len(longest));
const freq = new Map<string, number>(
  [...counts].filter(([w, c]) => c > 1).map(([w, c]) => [w, c]),
);
print(freq);
const width = max(Array.from(freq.keys(), (w) => len(w)));
for (const [w, c] of sorted(itemsView(freq), {
  key: (kv) => [-kv[1], kv[0]],
})) {
  console.log(
    `${format(w, `<${width}`)} ${repeat("#", c)} (${format(c / words.length, ".1%")})`,
  );
}
print(keysView(new Map<number, string[]>(byLength)));
print(
  counts.get("nothing") ?? 0,
  sub(counts, new Counter<string>(new Array<string>(5).fill("it"))),
);
