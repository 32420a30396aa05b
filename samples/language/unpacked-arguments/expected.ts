/** Stars in calls: the number of the values is counted when the call is made. */

import {
  TypeError,
  callWith,
  fitted,
  int,
  keywordDict,
  map,
  mergeKeywords,
  print,
  repr,
  tuple,
  withParameters,
} from "./runtime/builtins.js";

class Pt {
  x: number;
  y: number;

  constructor(x: number, y: number = 5) {
    this.x = x;
    this.y = y;
  }

  __repr__(): string {
    return `Pt(x=${repr(this.x)}, y=${repr(this.y)})`;
  }
}
class Q {
  a: number | string;
  b: number | string;
  c: number;

  constructor(a: number | string, b: number | string, c = 0) {
    [this.a, this.b, this.c] = [a, b, c];
  }

  move(dx: number, dy = 1): number {
    return dx + dy;
  }
}
function area(
  w: number,
  h: number,
  ...rest: number[]
): readonly [number, readonly number[]] {
  Object.freeze(rest);
  return tuple(w * h, rest);
}
function three(
  a: number | string,
  b: number | string,
  c: number | string,
): string {
  return `${a}${b}${c}`;
}
withParameters(three, "a", "b", "c");
function tryit(
  f: () => Pt | number | string | readonly [number, readonly number[]],
): void {
  try {
    print(f());
  } catch (e) {
    if (!(e instanceof TypeError)) throw e;
    print("TypeError", e);
  }
}
let vals: number[];
let q: Q;
for (vals of [[1], [1, 2], [1, 2, 3], [1, 2, 3, 4], []]) {
  tryit(
    () => new Pt(...fitted(Pt, "Pt.__init__", [...vals], "(self)", "x", "y=")),
  );
  tryit(
    () =>
      new Q(...fitted(Q, "Q.__init__", [...vals], "(self)", "a", "b", "c=")).a,
  );
  tryit(() => area(...fitted(area, "area", [...vals], "w", "h", "*rest")));
  tryit(() => three(...fitted(three, "three", [...vals], "a", "b", "c")));
  tryit(() => three(...fitted(three, "three", [0, ...vals], "a", "b", "c")));
  q = new Q(1, 2);
  tryit(() =>
    q.move(...fitted(q.move, "Q.move", [...vals], "(self)", "dx", "dy=")),
  );
}
const line = "1,2,3";
print(
  three(...fitted(three, "three", [...line.split(",")], "a", "b", "c")),
  three(...fitted(three, "three", [..."xyz"], "a", "b", "c")),
);
print(
  new Pt(
    ...fitted(
      Pt,
      "Pt.__init__",
      [...map(int, "4 5".split(" "))],
      "(self)",
      "x",
      "y=",
    ),
  ),
);
const parts = new Map<string, number>([
  ["a", 1],
  ["b", 2],
  ["c", 3],
]);
print(
  callWith(three, [], parts),
  three(...fitted(three, "three", [...parts.keys()], "a", "b", "c")),
  three(1, 2, 3),
);
function g(
  ...args: (number | string)[]
): readonly [readonly (number | string)[], Map<string, number>] {
  const kw = keywordDict(args);
  Object.freeze(args);
  return tuple(args, kw);
}
withParameters(g, "*args", "**kw");
const counts = new Map<string, number>([["p", 1]]);
print(callWith(g, [...[1], ..."ab"], mergeKeywords("g", counts, { k: 1 })));
print(callWith(g, [], mergeKeywords("g", counts, { z: 3 })));
try {
  callWith(g, [], mergeKeywords("g", counts, { p: 2 }));
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}
function kw(a: string | number, b: string | number, c: string | number): void {
  print(a, b, c);
}
function f(x: string | number): string | number {
  console.log("f", x);
  return x;
}
((c2: string | number, a2: string | number, b2: string | number) =>
  kw(a2, b2, c2))(f("c"), f("a"), f("b"));
console.log(
  ((b3: string | number, a3: string | number) => new Q(a3, b3))(f(1), f(2)).a,
);
