import {
  Dict,
  addInPlace,
  entriesOf,
  enumerate,
  getItem,
  int,
  print,
  typed,
  zip,
} from "./runtime/builtins.js";
import { Counter, DefaultDict, OrderedDict } from "./runtime/collections.js";

const d = new Map<string, number>([
  ["a", 1],
  ["b", 2],
]);
const e = new Map<string, number>(d);
e.set("c", 3);
print(
  d,
  e,
  new Map<string, number>([...entriesOf(e), ["z", 4]]),
  new Dict<string | number, number | string>([
    ...entriesOf([
      ["x", 1],
      ["y", 2],
    ]),
  ]),
  new Map<number, string>([
    [1, "a"],
    [2, "b"],
  ] satisfies [number, string][]),
);
const r = new Map<string, string | number>([
  ["name", "Ann"],
  ["age", 3],
]);
const c = new Map<string, string | number>(r);
c.set("age", addInPlace(getItem(c, "age"), 1));
print(r, c);
print(
  new Map<string, number>(new Counter<string>("aab")),
  new Map<string, number>(new OrderedDict<string, number>(undefined, { a: 1 })),
  new Map<string, number>(
    new DefaultDict<string, number>(int, new Map<string, number>([["q", 1]])),
  ),
);
print(
  new Map<string, number>(
    [...e].filter(([k, v]) => v > 1).map(([k, v]) => [k, v * 2]),
  ),
  new Map<number, string>(enumerate("ab")),
  typed(new Map<string, number>(zip("ab", [1.0, 2.5])), "dict[str, float]"),
);
function f(n: string | number): string | number {
  console.log("f", n);
  return n;
}
print(
  new Dict<string | number, string | number>(
    Array.from(new Map<string, number>([["q", 9]]), ([k, v]) => [f(k), f(v)]),
  ),
);
print(
  Array.from("ab", (k) => k.repeat(2)),
  [...d.keys()],
  [...d.values()].filter((v) => v > 1),
);
