/** Slices that are assigned and deleted, and del of everything. */

import {
  IndexError,
  KeyError,
  NameError,
  Slice,
  UnboundLocalError,
  ValueError,
  bound,
  boundGlobal,
  delItem,
  delSlice,
  delattr,
  getItem,
  hasattr,
  mulInPlace,
  print,
  range,
  repr,
  setItem,
  setSlice,
  slice,
  str,
} from "./runtime/builtins.js";

let xs: (number | string)[] = [...range(10)];
setSlice(xs, 2, 5, null, [20]);
print(xs);
setSlice(
  xs,
  null,
  null,
  2,
  new Array<number>(slice(xs, null, null, 2).length).fill(0),
);
print(xs);
delSlice(xs, 1, 3, null);
print(xs);
delSlice(xs, null, null, 2);
print(xs);
setSlice(xs, null, null, null, [1, 2, 3, 4]);
setSlice(xs, 1, 1, null, [9, 9]);
print(xs);
setSlice(xs, -2, null, null, "ab");
print(xs);
try {
  setSlice(xs, null, null, 2, [1]);
} catch (e) {
  if (!(e instanceof ValueError)) throw e;
  print(e);
}
xs.push(1);
xs = mulInPlace(xs, 2);
print(xs, slice(xs, null, null, -1), slice(xs, 5, 1, -2));
const d = new Map<string, number>([
  ["a", 1],
  ["b", 2],
  ["c", 3],
]);
d.delete("a");
delItem(d, "b");
print(d);
class A {
  x!: number;
}
const a = new A();
a.x = 1;
delattr(a, "x");
print(hasattr(a, "x"));
let y = 5;
y = undefined as any;
try {
  console.log(boundGlobal(y, "y"));
} catch (e) {
  if (!(e instanceof NameError)) throw e;
  print(e);
}
function f(): number | string {
  let z = 1;
  z = undefined as any;
  try {
    return bound(z, "z");
  } catch (e) {
    if (!(e instanceof UnboundLocalError)) throw e;
    return str(e);
  }
}
console.log(f());
try {
  delItem(d, "zz");
} catch (e) {
  if (!(e instanceof KeyError)) throw e;
  console.log(repr(e));
}
try {
  delItem(xs, 100);
} catch (e) {
  if (!(e instanceof IndexError)) throw e;
  print(e);
}
const t = "abcdef";
print(
  slice(t, null, null, -1),
  slice(t, 1, -1, 2),
  getItem(t, new Slice(1, 3)),
);
const s = new Slice(1, 8, 2);
print(s, s.start, s.stop, s.step);
const m = [
  [1, 2],
  [3, 4],
];
const [part, part2] = [getItem(m[1], 0), getItem(m[0], 1)];
setItem(m[0], 1, part);
setItem(m[1], 0, part2);
print(m);
delItem(m[0], 0);
print(m);
