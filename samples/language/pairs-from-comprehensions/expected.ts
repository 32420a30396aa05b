import {
  getItem,
  len,
  max,
  minBy,
  reversed,
  sorted,
  zip,
} from "./runtime/builtins.js";

const xs = [3, 1, 2];
const pairs: [number, string][] = xs.map((x) => [x, String(x)]);
let a: number;
let b: string;
for (const item of pairs) {
  [a, b] = item;
  console.log(a + 1, b.toUpperCase());
}
function f(): [number, string][] {
  return xs.map((x) => [x, String(x)]);
}
for (const item2 of f()) {
  [a, b] = item2;
  console.log(a + 1, b.toUpperCase());
}
for (const item3 of sorted(xs.map((x): [number, string] => [x, String(x)]))) {
  [a, b] = item3;
  console.log(a + 1, b.toUpperCase());
}
for (const item4 of xs.map((x): [number, string] => [x, String(x)])) {
  [a, b] = item4;
  console.log(a + 1, b.toUpperCase());
}
function g(ps: [number, string][]): void {
  for (const [a, b] of ps) {
    console.log(a + 1, b.toUpperCase());
  }
}
g(xs.map((x) => [x, String(x)]));
const best = max(xs.map((x): [number, string] => [x, String(x)]));
console.log(best[0] + 1, best[1].toUpperCase());
const d = new Map<number, string>(xs.map((x) => [x, String(x)]));
[a, b] = minBy(
  xs.map((x): [number, string] => [len(String(x)), String(x)]),
  { key: (p) => p[1] },
);
console.log(a + 1, b.toUpperCase(), getItem(d, 1).toUpperCase());
for (const item5 of xs.map((x): [number, string] => [x, String(x)]).entries()) {
  let i: number;
  [i, [a, b]] = item5;
  console.log(a + i, b.toUpperCase());
}
const e = new Map<number, [number, string]>(xs.map((n) => [n, [n, String(n)]]));
for (const item6 of e) {
  let k: number;
  [k, [a, b]] = item6;
  console.log(k + a, b.toUpperCase());
}
const q = [
  ...zip(
    xs,
    xs.map((x): [number, string] => [x, String(x)]),
  ),
];
for (const item7 of q) {
  let k: number;
  [k, [a, b]] = item7;
  console.log(k + a, b.toUpperCase());
}
const r = sorted(
  xs.map((x): [number, string] => [x, String(x)]),
  { key: (p) => -p[0] },
).slice(0, 2);
for (const item8 of r) {
  [a, b] = item8;
  console.log(a + 1, b.toUpperCase());
}
const t: [number, string][][] = xs.map((y) => xs.map((x) => [x, String(y)]));
for (const row of t) {
  for (const item9 of row) {
    [a, b] = item9;
    console.log(a + 1, b.toUpperCase());
  }
}
const u = [...reversed(xs.map((x): [number, string] => [x, String(x)]))];
console.log(getItem(u, 0)[1].toUpperCase());
const w: [number, string][] = [
  ...xs.map((x): [number, string] => [x, String(x)]),
  [9, "z"],
];
console.log(getItem(w, -1)[1].toUpperCase());
