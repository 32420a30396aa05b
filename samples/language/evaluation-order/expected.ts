/** What Python evaluates first, second and third, and how often. */

import {
  Dict,
  PySet,
  add,
  addInPlace,
  assignedLater,
  boundGlobal,
  callWith,
  equals,
  getItem,
  gt,
  guardedItems,
  keywordDict,
  keywords,
  le,
  listPop,
  lt,
  mergeKeywords,
  mul,
  print,
  printTo,
  range,
  setItem,
  tuple,
  unpackStarred,
  withParameters,
} from "./runtime/builtins.js";

function f(x: number | string): number | string {
  console.log("f", x);
  return x;
}
function log(name: string, v: number | any[]): number | any[] {
  console.log(name);
  return v;
}
print(
  ((left: number | string, middle: number | string) =>
    lt(left, middle) &&
    ((left2: number | string, middle2: number | string) =>
      lt(left2, middle2) && lt(middle2, f(9)))(middle, f(2)))(f(1), f(3)),
);
print(
  ((middle3: number | string) =>
    lt(0, middle3) &&
    ((left3: number | string, middle4: number) =>
      le(left3, middle4) && middle4 !== f(6))(middle3, 5))(f(5)),
);
const xs: any[] = [1, 2, 3];
const d = { a: 1 };
const value = log("val", 10);
setItem(log("obj", xs), log("idx", 0), value);
print(xs);
const target = log("obj", xs);
const key = log("idx", 1);
setItem(target, key, addInPlace(getItem(target, key), log("val", 5)));
print(xs);
const x = true;
const counts = new Map<string, number>([
  ["a", 1],
  ["b", 2],
]);
const key2 = x ? "a" : "b";
counts.set(key2, getItem(counts, key2) + 1);
print(counts);
class O {
  declare v: number | string;
}
assignedLater(O, "v");
const o = new O();
o.v = 1;
function geto(): O {
  console.log("geto");
  return o;
}
const target2 = geto();
target2.v = addInPlace(target2.v, f(4));
console.log(o.v);
const value2 = f(7);
geto().v = value2;
console.log(o.v);
let i = 0;
i = 2;
setItem(xs, i, 99);
print(i, xs);
let a: number | number[] = 1;
let b: number | number[] = 2;
[a, b] = [b, a];
console.log(a, b);
const value3: number[] = [];
a = value3;
b = value3;
const c = value3;
a.push(1);
print(a, b, c, a === c);
const [part, part2] = [getItem(xs, 1), getItem(xs, 0)];
setItem(xs, 0, part);
setItem(xs, 1, part2);
print(xs);
const [[p, q], r] = [[1, 2], 3];
console.log(p, q, r);
const [init, last] = unpackStarred("hello", 0, 1);
print(init, last);
let m: number | Dict<string | number, number | string>;
let n: number;
for (const item of guardedItems(
  new Map<string, [number, number]>([
    ["x", [1, 2]],
    ["y", [3, 4]],
  ]),
)) {
  let k: string;
  [k, [m, n]] = item;
  print(k, m, n);
}
function g(...args: any[]): void {
  const kw = keywordDict(args);
  Object.freeze(args);
  print(args, kw);
}
withParameters(g, "*args", "**kw");
g(f(1), f(2), f(3), f(4), keywords({ k: f(5), z: f(6) }));
callWith(g, [...xs, ..."ab"], mergeKeywords("g", counts, { k: 1 }));
printTo({ sep: "-" }, ...xs);
print(
  [...xs, ...range(3)],
  new PySet<any>([...xs, 5]),
  tuple(...xs, 1),
  new Map<string, number>([
    ...counts,
    ["c", 3],
    ...new Map<string, number>([["d", 4]]),
  ]),
);
for (const v of [...xs, 8]) {
  printTo({ end: " " }, v);
}
console.log("");
function ret(): readonly any[] {
  return tuple(...xs, 7);
}
print(ret());
function* gen(): Generator<readonly any[]> {
  yield tuple(...xs, 1);
}
print([...gen()]);
let idx = 0;
function nxt(): number {
  idx++;
  return idx;
}
const ys = new Array<number | bigint>(5).fill(0);
const value4 = nxt();
setItem(ys, nxt(), value4);
print(ys);
const key3 = nxt();
setItem(ys, key3, add(getItem(ys, key3), mul(nxt(), 10)));
print(ys);
function kw(a: number | string, b: number | string, c: number | string): void {
  print(a, b, c);
}
((c2: number | string, a2: number | string, b2: number | string) =>
  kw(a2, b2, c2))(f("c"), f("a"), f("b"));
m = new Dict<string | number, number | string>();
m.set("k", 1);
m.set("j", 2);
print(m);
const value5 = f("value");
m.set(f("key"), value5);
const m2 = value5;
print(m, m2);
let yy: number;
const z = (yy = 5) + yy;
console.log(z, yy);
let half: number | undefined;
n = xs.length;
if (n > 2 && (half = Math.floor(n / 2)) > 0) {
  console.log(n, boundGlobal(half, "half"));
}
let sq: any;
const items: any[] = [];
for (const v of xs) {
  if (gt((sq = mul(v, v)), 20)) {
    items.push(sq);
  }
}
print(items, boundGlobal(sq, "sq"));
let line: any;
while (!equals((line = listPop(xs)), 99) && xs.length > 0) {
  print("line", line);
}
console.log(f(0) ? f(1) : f(2));
