/** collections.namedtuple: fields by name, by position, with defaults, and with methods of a subclass. */

import {
  AttributeError,
  Dict,
  TypeError,
  add,
  equals,
  float,
  format,
  getItem,
  hash,
  isTuple,
  len,
  list,
  lt,
  max,
  mul,
  pow,
  print,
  slice,
  sum,
  tuple,
  tupleOf,
  typeName,
  wrongCall,
} from "./runtime/builtins.js";
import { NamedTuple, cannotSetItem } from "./runtime/typing.js";

class Point extends NamedTuple<readonly [number, number]> {
  static override readonly _fields: readonly string[] = tuple("x", "y");
  static readonly _fieldDefaults: Map<string, any> = new Map([]);
  declare readonly x: number;
  declare readonly y: number;

  constructor(x: number, y: number) {
    super({ x, y });
  }
}
class Color extends NamedTuple<readonly [number, number, number]> {
  static override readonly _fields: readonly string[] = tuple(
    "red",
    "green",
    "blue",
  );
  static readonly _fieldDefaults: Map<string, any> = new Map([
    ["green", 0],
    ["blue", 0],
  ]);
  declare readonly red: number;
  declare readonly green: number;
  declare readonly blue: number;

  constructor(red: number, green: number = 0, blue: number = 0) {
    super({ red, green, blue });
  }
}

/** A point that can calculate. */
class Vector extends NamedTuple<readonly [number | bigint, number | bigint]> {
  static override readonly _fields: readonly string[] = tuple("x", "y");
  static readonly _fieldDefaults: Map<string, any> = new Map([]);
  declare readonly x: number | bigint;
  declare readonly y: number | bigint;

  constructor(x: number | bigint, y: number | bigint) {
    super({ x, y });
  }

  __add__(other: Vector): Vector {
    return new Vector(add(this.x, other.x), add(this.y, other.y));
  }

  __mul__(factor: number): Vector {
    return new Vector(mul(this.x, factor), mul(this.y, factor));
  }

  get length_(): number {
    return Number(pow(add(pow(this.x, 2), pow(this.y, 2)), 0.5));
  }
}

class Box extends NamedTuple<readonly [Point, number, number]> {
  static override readonly _fields: readonly string[] = tuple(
    "corner",
    "width",
    "height",
  );
  static readonly _fieldDefaults: Map<string, any> = new Map([]);
  declare readonly corner: Point;
  declare readonly width: number;
  declare readonly height: number;

  constructor(corner: Point, width: number, height: number) {
    super({ corner, width, height });
  }

  contains(point: Point): boolean {
    const [x, y] = this.corner;
    return (
      x <= point.x &&
      point.x < x + this.width &&
      y <= point.y &&
      point.y < y + this.height
    );
  }
}

const origin = new Point(0, 0);
const corner = new Point(3, 4);
print(origin, corner.x + corner.y, corner[0], corner[1], len(corner));
const [x, y] = corner;
print(x, y, list(corner), tupleOf(corner), corner._asdict());
print(
  equals(corner, tuple(3, 4)),
  equals(corner, new Point(3, 4)),
  isTuple(corner),
  lt(origin, corner),
);
print(corner._replace({ y: 0 }), Point._make([7, 8]), Point._fields);
print(
  hash(corner) === hash(tuple(3, 4)),
  getItem(
    new Dict<Point | readonly [number, number], string>([[corner, "here"]]),
    tuple(3, 4),
  ),
  tuple(...corner, 5),
  slice(corner, null, 1),
);

const path = Array.from({ length: 4 }, (_, i) => new Point(i, i * i));
print(path);
print(
  path.map((point) => point.y),
  max(path),
  sum(path.map((point) => point.x)),
);
for (const [index, [px, py]] of path.entries()) {
  console.log(`${index}: ${format(px, ">2")} ${format(py, ">2")}`);
}

print(new Color(255), new Color(1, 2, 3), Color._fieldDefaults);

const vector = new Vector(3, 4).__add__(new Vector(0, 0).__mul__(2));
print(vector, float(vector.length_), typeName(vector));
const box = new Box(origin, 10, 5);
print(box.contains(corner), box.contains(new Point(10, 0)), box);

class Row extends NamedTuple<readonly [number, number, number]> {
  static override readonly _fields: readonly string[] = tuple("id", "_1", "_2");
  static readonly _fieldDefaults: Map<string, any> = new Map([]);
  declare readonly id: number;
  declare readonly _1: number;
  declare readonly _2: number;

  constructor(id: number, _1: number, _2: number) {
    super({ id, _1, _2 });
  }
}
print(new Row(1, 2, 3), Row._fields);
for (const make of [
  () =>
    wrongCall("Point.__new__() missing 1 required positional argument: 'y'", 1),
  () => Point._make([1, 2, 3]),
]) {
  try {
    make();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    print("TypeError:", error);
  }
}
try {
  cannotSetItem(5);
} catch (error) {
  if (!(error instanceof AttributeError)) throw error;
  print("AttributeError:", error);
}
