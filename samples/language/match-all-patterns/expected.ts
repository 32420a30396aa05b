/** Every kind of pattern, in one match statement after the other. */

import {
  type Bytes,
  BytesType,
  PySet,
  ValueError,
  add,
  bytes,
  captured,
  contains,
  dictWithout,
  equals,
  getItem,
  isDict,
  isFloat,
  isInstance,
  isInt,
  mul,
  neg,
  print,
  repr,
  split,
  str,
  tuple,
} from "./runtime/builtins.js";

class Color {
  static RED = 1;
  static BLUE = 2;
}
class Point {
  x: number;
  y: number;

  constructor(x: number, y: number) {
    this.x = x;
    this.y = y;
  }

  __repr__(): string {
    return `Point(x=${repr(this.x)}, y=${repr(this.y)})`;
  }

  __eq__(other: unknown): boolean {
    return other instanceof Point && this.x === other.x && this.y === other.y;
  }
}
class Pair {
  a: number | string;
  b: number | Pair;

  constructor(a: number | string, b: number | Pair) {
    this.a = a;
    this.b = b;
  }
}
function m(
  v:
    | boolean
    | number
    | string
    | Point
    | Pair
    | number[]
    | readonly [number, number]
    | Map<string, string | number>
    | Bytes
    | PySet<number>
    | null,
): string {
  let x: number | string;
  let y: number | string;
  if (v === null) {
    return "none";
  } else if (v === true) {
    return "true";
  } else if (equals(v, -1)) {
    return "minus one";
  } else if (equals(v, 0) || equals(v, 1)) {
    const small = v;
    return `small ${str(small)}`;
  } else if (equals(v, 2.5)) {
    return "2.5";
  } else if (v === "hi" || v === "hello") {
    return "greeting";
  } else if (equals(v, Color.RED)) {
    return "red";
  } else if (v instanceof Point && equals(v.x, 0) && equals(v.y, 0)) {
    return "origin";
  } else if (v instanceof Point && equals(v.x, 0) && v.y > 10) {
    const height = v.y;
    return `high ${height}`;
  } else if (
    v instanceof Point &&
    captured((x = v.x as any)) &&
    captured((y = v.y as any))
  ) {
    return `point ${x},${y}`;
  } else if (v instanceof Pair && v.b instanceof Pair) {
    const a = v.a;
    const b = v.b.a;
    const c = v.b.b;
    return `nested ${str(a)} ${str(b)} ${c}`;
  } else if (v instanceof Pair && isInt(v.a)) {
    const n = v.a;
    return `pair int ${n}`;
  } else if (Array.isArray(v) && v.length === 0) {
    return "empty";
  } else if (
    Array.isArray(v) &&
    v.length === 1 &&
    captured((x = v[0] as any))
  ) {
    return `one ${x}`;
  } else if (Array.isArray(v) && v.length >= 1 && equals(v[0], 1)) {
    const rest = v.slice(1) as any[] | Map<string, any>;
    return `one then ${str(rest)}`;
  } else if (
    (Array.isArray(v) &&
      v.length === 2 &&
      captured((x = v[0] as any)) &&
      captured((y = v[1] as any))) ||
    (Array.isArray(v) &&
      v.length === 3 &&
      captured((x = v[0] as any)) &&
      captured((y = v[1] as any)))
  ) {
    return `two ${x} ${y}`;
  } else if (Array.isArray(v) && v.length >= 1) {
    const last = v.at(-1)! as number | string;
    return `last ${last}`;
  } else if (
    isDict(v) &&
    contains(v, "type") &&
    contains(v, "r") &&
    getItem(v, "type") === "circle"
  ) {
    const r = getItem(v, "r") as any;
    return `circle ${str(r)}`;
  } else if (isDict(v) && contains(v, "type")) {
    const t = getItem(v, "type") as any;
    const rest = dictWithout(v, ["type"]) as any[] | Map<string, any>;
    return `${str(t)} ${str(rest)}`;
  } else if (isDict(v)) {
    return "mapping";
  } else if (typeof v === "string") {
    const s = v;
    return `str ${s}`;
  } else if (isInt(v) && v > 100) {
    const n = v;
    return `big ${n}`;
  } else if (isInt(v) || isFloat(v)) {
    return `number ${str(v)}`;
  } else if (isInstance(v, BytesType)) {
    return "bytes";
  } else {
    return "other";
  }
}
for (const v of [
  null,
  true,
  -1,
  0,
  1,
  2.5,
  "hi",
  Color.RED,
  Color.BLUE,
  new Point(0, 0),
  new Point(0, 20),
  new Point(1, 2),
  new Pair(1, new Pair(2, 3)),
  new Pair(3, 4),
  new Pair("x", 1),
  [],
  [5],
  [1, 2, 3],
  tuple(7, 8),
  [7, 8, 9],
  [9, 8, 7, 6],
  new Map<string, string | number>([
    ["type", "circle"],
    ["r", 2],
  ]),
  new Map<string, string | number>([
    ["type", "sq"],
    ["w", 1],
  ]),
  new Map<string, string | number>([["z", 1]]),
  new Map<string, string | number>(),
  "zzz",
  500,
  50,
  1.5,
  bytes("x"),
  new PySet<number>([1]),
  new PySet<number>(),
] satisfies (
  | boolean
  | number
  | string
  | Point
  | Pair
  | number[]
  | readonly [number, number]
  | Map<string, string | number>
  | Bytes
  | PySet<number>
  | null
)[]) {
  console.log(m(v));
}
function cmd(line: string): string | string[] | null {
  const subject = split(line);
  if (
    subject.length === 2 &&
    subject[0] === "go" &&
    (subject[1] === "north" || subject[1] === "south")
  ) {
    const d = subject[1];
    return d;
  } else if (
    subject.length >= 1 &&
    subject[0] === "drop" &&
    subject.slice(1).length > 0
  ) {
    const objs = subject.slice(1);
    return objs;
  } else if (subject.length === 1 && subject[0] === "quit") {
    return "bye";
  } else if (subject.length >= 1) {
    const first = subject[0];
    return first;
  } else {
    return null;
  }
}
for (const l of ["go north", "go up", "drop a b", "drop", "quit", ""]) {
  print(cmd(l));
}
function ev(e: any): any {
  if (Array.isArray(e) && e.length === 3 && e[0] === "+") {
    const a = e[1];
    const b = e[2];
    return add(ev(a), ev(b));
  } else if (Array.isArray(e) && e.length === 3 && e[0] === "*") {
    const a = e[1];
    const b = e[2];
    return mul(ev(a), ev(b));
  } else if (Array.isArray(e) && e.length === 2 && e[0] === "neg") {
    const a = e[1];
    return neg(ev(a));
  } else if (isInt(e) || isFloat(e)) {
    return e;
  } else {
    throw new ValueError(`bad ${repr(e)}`);
  }
}
print(ev(tuple("+", 1, tuple("*", 2, tuple("neg", 3)))));
try {
  ev("x");
} catch (e) {
  if (!(e instanceof ValueError)) throw e;
  print(e);
}
const subject = new Map<string, Map<string, (number | Map<string, number>)[]>>([
  [
    "a",
    new Map<string, (number | Map<string, number>)[]>([
      ["b", [1, new Map<string, number>([["c", 5]])]],
    ]),
  ],
]);
if (
  isDict(subject) &&
  contains(subject, "a") &&
  isDict(getItem(subject, "a")) &&
  contains(getItem(subject, "a"), "b") &&
  Array.isArray(getItem(getItem(subject, "a"), "b")) &&
  getItem(getItem(subject, "a"), "b").length === 2 &&
  isDict(getItem(getItem(subject, "a"), "b")[1]) &&
  contains(getItem(getItem(subject, "a"), "b")[1], "c")
) {
  const c = getItem(getItem(getItem(subject, "a"), "b")[1], "c");
  print(c);
}
const subject2: [number, number] = [1, 2];
if (subject2[0] > subject2[1]) {
  console.log("gt");
} else {
  const a = subject2[0];
  const b = subject2[1];
  console.log("le", a, b);
}
