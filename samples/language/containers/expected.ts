import {
  Dict,
  IndexError,
  KeyError,
  PySet,
  delItem,
  dictMerge,
  dictPop,
  difference,
  equals,
  float,
  frozenSet,
  getItem,
  intersection,
  itemsView,
  list,
  listCount,
  listIndex,
  lt,
  print,
  setDefault,
  setOf,
  setSlice,
  slice,
  sort,
  sorted,
  symmetricDifference,
  tuple,
  union,
} from "./runtime/builtins.js";

const numbers = [5, 3, 8, 1];
sort(numbers, { reverse: true });
print(
  numbers,
  numbers.at(-1)!,
  numbers.slice(1, 3),
  slice(numbers, null, null, -1),
  slice(numbers, null, null, 2),
);
setSlice(numbers, 1, 3, null, [10, 20, 30]);
delItem(numbers, 0);
print(
  numbers,
  numbers.includes(20),
  listIndex(numbers, 30),
  listCount(numbers, 1),
);
print([1, 2, 3], new Array<number>(3).fill(0), [
  1,
  [2, "three"],
  tuple(4),
  tuple(),
  new Map(),
  new PySet(),
]);
print(
  equals([1, 2], [1, 2]),
  Object.is([1, 2], [1, 2]),
  lt([1, 2], [1, 3]),
  lt(tuple(1, 2), tuple(1, 2, 0)),
);

const ages = new Map<string, number>([
  ["Zoé", 31],
  ["Ali", 25],
]);
ages.set("Bo", 40);
setDefault(ages, "Ali", 99);
print(
  ages,
  ages.size,
  list(ages.keys()),
  ages.get("none") ?? null,
  ages.get("none") ?? 0,
);
for (const [name, age] of sorted(itemsView(ages), { key: (pair) => pair[1] })) {
  print(name, age);
}
print(
  dictPop(ages, "Bo"),
  ages.has("Bo"),
  dictMerge(
    new Map<string, number>([...ages, ["Cy", 1]]),
    new Map<string, number>([["Ali", 0]]),
  ),
);
const mixed = new Dict<number | boolean | readonly [number, number], string>([
  [10, "ten"],
  [2, "two"],
  [1, "one"],
  [true, "yes"],
  [tuple(0, 1), "pair"],
  [float(2.0), "2.0"],
]);
print(mixed);

const small = setOf<number>(3, 1, 2);
const even = new PySet<number>([2, 4]);
print(
  union(small, even),
  intersection(small, even),
  difference(small, even),
  symmetricDifference(small, even),
  small.has(2),
  small.size,
);
print(
  sorted(new Set<string>(["b", "a", "c"])),
  frozenSet([1]),
  setOf<number | boolean>(1, float(1.0), true),
);

try {
  getItem(numbers, 10);
} catch (error) {
  if (!(error instanceof IndexError)) throw error;
  print("IndexError:", error);
}
try {
  getItem(ages, "nobody");
} catch (error) {
  if (!(error instanceof KeyError)) throw error;
  print("KeyError:", error);
}
