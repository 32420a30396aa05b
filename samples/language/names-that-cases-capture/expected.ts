import {
  boundGlobal,
  captured,
  contains,
  dictWithout,
  equals,
  float,
  floatRepr,
  getItem,
  gt,
  isDict,
  isFloat,
  isInt,
  isUpper,
  print,
  repr,
  slice,
  split,
  str,
  tuple,
} from "./runtime/builtins.js";

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
}

class Circle {
  center: Point;
  radius: number;

  constructor(center: Point, radius: number) {
    this.center = center;
    this.radius = radius;
  }

  __repr__(): string {
    return `Circle(center=${repr(this.center)}, radius=${repr(float(this.radius))})`;
  }
}

class Temp {
  _c: number;

  constructor(celsius: number) {
    this._c = celsius;
  }

  get celsius(): number {
    console.log("read");
    return this._c;
  }
}

function show(
  shape:
    | Point
    | Circle
    | number[]
    | readonly [number, number]
    | Map<string, string | number>
    | number
    | string
    | Temp
    | null,
): string {
  let c: readonly [string];
  let rest: any[];
  let first: number | string;
  let n: number;
  if (shape instanceof Point && equals(shape.x, 0) && equals(shape.y, 0)) {
    return "origin";
  } else if (shape instanceof Point && shape.x === shape.y) {
    const x = shape.x;
    return `diagonal ${x}`;
  } else if (shape instanceof Point) {
    const x = shape.x;
    const y = shape.y;
    return `point ${x},${y}`;
  } else if (
    shape instanceof Circle &&
    shape.center instanceof Point &&
    shape.radius > 1.5
  ) {
    const x = shape.center.x;
    const y = shape.center.y;
    const center = shape.center;
    const radius = shape.radius;
    return `big ${str(center)} ${x + y} ${floatRepr(radius)}`;
  } else if (shape instanceof Circle) {
    const r = shape.radius;
    return `circle ${floatRepr(r)}`;
  } else if (
    shape instanceof Temp &&
    captured((c = shape.celsius as any)) &&
    gt(c, 10)
  ) {
    return `warm ${str(c)}`;
  } else if (
    Array.isArray(shape) &&
    shape.length >= 1 &&
    captured((first = shape[0] as any)) &&
    captured((rest = shape.slice(1) as any)) &&
    rest.length > 1
  ) {
    rest.push(first);
    return `list ${first} ${str(rest)}`;
  } else if (Array.isArray(shape) && shape.length === 1) {
    const only = shape[0] as number | string;
    return `one ${only}`;
  } else if (Array.isArray(shape) && shape.length === 2) {
    const a = shape[0] as number | string;
    const b = shape[1] as number | string;
    return `pair ${b} ${a}`;
  } else if (
    isDict(shape) &&
    contains(shape, "name") &&
    typeof getItem(shape, "name") === "string"
  ) {
    const name = getItem(shape, "name") as string;
    const others = dictWithout(shape, ["name"]) as Map<string, any>;
    return `${name}: ${str(others)}`;
  } else if (
    (isInt(shape) && captured((n = shape))) ||
    (isFloat(shape) && captured((n = shape)))
  ) {
    return `number ${n}`;
  } else if (typeof shape === "string" && isUpper(shape)) {
    const text = shape;
    return text.toLowerCase();
  } else if (shape === null) {
    return "none";
  } else {
    const other = shape;
    return `other ${repr(other)}`;
  }
}

for (const shape of [
  new Point(0, 0),
  new Point(2, 2),
  new Point(1, 2),
  new Circle(new Point(1, 1), 2.0),
  new Circle(new Point(0, 0), 1.0),
  new Temp(20),
  new Temp(5),
  [1, 2, 3],
  [7],
  tuple(4, 5),
  new Map<string, string | number>([
    ["name", "ada"],
    ["age", 36],
  ]),
  5,
  2.5,
  "LOUD",
  "quiet",
  null,
] satisfies (
  | Point
  | Circle
  | Temp
  | number[]
  | readonly [number, number]
  | Map<string, string | number>
  | number
  | string
  | null
)[]) {
  console.log(
    !(shape instanceof Temp) ? show(shape) : slice(show(shape), null, 8),
  );
}

function run(command: string): string | null {
  const subject = split(command);
  if (subject.length === 2 && subject[0] === "go") {
    const direction = subject[1];
    return `going ${direction}`;
  } else if (
    subject.length >= 1 &&
    subject[0] === "take" &&
    subject.slice(1).length > 0
  ) {
    const things = subject.slice(1);
    return "taking " + things.join(", ");
  } else if (
    subject.length === 2 &&
    (subject[0] === "look" || subject[0] === "examine")
  ) {
    const verb = subject[0];
    const target = subject[1];
    return `${verb}ing at ${target}`;
  } else if (subject.length === 0) {
    return "nothing";
  } else if (subject.length >= 1) {
    const unknown = subject[0];
    return `what is ${unknown}?`;
  }
  return null;
}

for (const command of [
  "go north",
  "take a b",
  "take",
  "look door",
  "examine key",
  "",
  "dance now",
]) {
  print(run(command));
}
const items = [new Point(1, 2), new Point(3, 4)];
const callbacks: (() => number)[] = [];
let px: number;
let py: number;
for (const item of items) {
  if (
    item instanceof Point &&
    captured((px = item.x)) &&
    captured((py = item.y))
  ) {
    callbacks.push(() => px + py);
  }
}
print(callbacks.map((call) => call()));
let left: number | undefined;
if (
  items.length === 2 &&
  items[0] instanceof Point &&
  captured((left = items[0].x)) &&
  items[1] instanceof Point
) {
  const right = items[1].x;
  console.log(left, right);
}
console.log(boundGlobal(left, "left"));

function total(
  tree: readonly [number | readonly [number, number], number] | number,
): readonly [number | readonly [number, number], number] | number {
  let left: readonly [number, number] | number;
  if (
    Array.isArray(tree) &&
    tree.length === 2 &&
    captured((left = tree[0] as any))
  ) {
    const right = tree[1] as number;
    if (
      Array.isArray(left) &&
      left.length === 2 &&
      captured((left = left[0] as any))
    ) {
      console.log("inner", left);
    }
    return tuple(left, right);
  } else {
    const leaf = tree;
    return leaf;
  }
}

print(total(tuple(tuple(1, 2), 3)), total(tuple(4, 5)), total(6));
