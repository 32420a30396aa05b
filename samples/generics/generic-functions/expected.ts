import {
  Dict,
  PySet,
  StrType,
  callOrConvert,
  float,
  getItem,
  len,
  modulo,
  print,
  range,
  setDefault,
  typed,
} from "./runtime/builtins.js";

function first<T>(xs: T[]): T {
  return xs[0];
}

function firstOr<T>(xs: T[], default_: T): T {
  for (const x of xs) {
    return x;
  }
  return default_;
}

function mapAll<T>(xs: T[], fn: any): (string | number)[] {
  const result: (string | number)[] = [];
  for (const x of xs) {
    result.push(callOrConvert(fn, x));
  }
  return result;
}

function groupBy<T, K>(items: T[], key: (word: T) => K): Dict<K, T[]> {
  const groups = new Dict<K, T[]>();
  for (const item of items) {
    setDefault(groups, key(item), []).push(item);
  }
  return groups;
}

function chunks<T>(items: T[], size: number): T[][] {
  return Array.from(range(0, items.length, size), (i) =>
    items.slice(i, i + size),
  );
}

function unique<T>(items: Iterable<T>): T[] {
  const seen = new PySet<T>();
  const out: T[] = [];
  for (const item of items) {
    if (!seen.has(item)) {
      seen.add(item);
      out.push(item);
    }
  }
  return out;
}

print(first([3, 4]), first(["a"]), first([float(1.0), 2.5]));
print(
  typed(firstOr([], "none"), "float | str"),
  typed(firstOr([1.5], 0.0), "float | str"),
);
print(mapAll([1, 2, 3], StrType), mapAll(["a", "bb"], len));
print(
  groupBy(["apple", "avocado", "bean"], (word: string | number) =>
    getItem(word, 0),
  ),
);
print(groupBy([1, 2, 3, 4], (n: string | number) => modulo(n, 2) === 0));
print(chunks([1, 2, 3, 4, 5], 2), chunks(["x"], 3));
print(unique([3, 1, 3, 2, 1]), unique("hello"));
