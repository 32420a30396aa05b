// Chapter 11 - inheritance and polymorphism

import {
  Dict,
  NotImplemented,
  NotImplementedError,
  PySet,
  TypeError,
  ValueError,
  add,
  attributesOf,
  callWith,
  cannotInstantiate,
  equals,
  fitted,
  float,
  format,
  ge,
  getattr,
  hash,
  isInstance,
  isList,
  isSubclass,
  iter,
  iterator,
  join,
  le,
  leavesOpen,
  len,
  lt,
  map,
  max,
  min,
  mul,
  nameOf,
  pow,
  print,
  repr,
  round,
  sorted,
  str,
  sum,
  toFloat,
  typed,
  withParameters,
} from "./runtime/builtins.js";
import { totalOrdering } from "./runtime/functools.js";
import * as math from "./runtime/math.js";
import * as methods from "./runtime/methods.js";

/** Base of all shapes. */
class Shape {
  declare name: any;
  declare serial: number;
  static count = 0;

  constructor(name: any) {
    this.name = name;
    Shape.count++;
    this.serial = Shape.count;
  }

  /** The area. */
  area(): any {
    return null;
  }

  perimeter(): any {
    throw new NotImplementedError();
  }

  __eq__(other: Rectangle | Circle): boolean | typeof NotImplemented {
    if (!(other instanceof Shape)) {
      return NotImplemented;
    }
    return math.isclose(this.area(), other.area());
  }

  __lt__(other: number): boolean | typeof NotImplemented {
    if (!isInstance(other, Shape)) {
      return NotImplemented;
    }
    return lt(this.area(), getattr(other, "area")());
  }

  __hash__(): number | bigint {
    return hash(this.name);
  }

  __repr__(): string {
    const params = [...attributesOf(this)]
      .filter(([k, v]) => !["name", "serial"].includes(k))
      .map(([k, v]) => `${k}=${str(v)}`)
      .join(", ");
    return `${nameOf(this.constructor as typeof Shape)}(${params})`;
  }

  scale(factor: number): Shape {
    return callWith(
      this.constructor as typeof Shape,
      (function* (source: Iterable<readonly [string, any]>) {
        for (const [key, value] of source) {
          if (!["name", "serial"].includes(key)) {
            yield mul(value, factor);
          }
        }
      })(attributesOf(this)),
    );
  }
}
withParameters(Shape, "name");
leavesOpen(Shape, "area", "perimeter");
totalOrdering(Shape);

class Circle extends Shape {
  declare radius: any;

  constructor(radius: any) {
    super("circle");
    this.radius = radius;
  }

  override area(): any {
    return mul(float(Math.PI), pow(this.radius, 2));
  }

  override perimeter(): any {
    return mul(float(2 * Math.PI), this.radius);
  }
}
withParameters(Circle, "radius");

class Rectangle extends Shape {
  declare width: any;
  declare height: any;

  constructor(width: any, height: any, name: any = "rectangle") {
    super(name);
    this.width = width;
    this.height = height;
  }

  override area(): any {
    return mul(this.width, this.height);
  }

  override perimeter(): any {
    return mul(2, add(this.width, this.height));
  }

  static from_string(text: string): Rectangle {
    return new this(
      ...fitted(
        this,
        "Rectangle.__init__",
        [...typed([...map(toFloat, text.split("x"))], "list[float]")],
        "(self)",
        "width",
        "height",
        "name=",
      ),
    );
  }
}
withParameters(Rectangle, "width", "height", "name=");

class Square extends Rectangle {
  constructor(side: any, ..._: unknown[]) {
    super(side, side, "square");
  }

  get side(): any {
    return this.width;
  }

  set side(value: number) {
    if (value < 0) {
      throw new ValueError("side must not be negative");
    }
    this.width = value;
    this.height = value;
  }
}
withParameters(Square, "side", "*_");

class Group extends Shape {
  declare shapes: any[];

  constructor(...shapes: any[]) {
    super("group");
    this.shapes = [...shapes];
  }

  override area(): any {
    return sum(this.shapes.map((s) => methods.callMethod(s, "area")));
  }

  override perimeter(): any {
    return sum(this.shapes.map((s) => methods.callMethod(s, "perimeter")));
  }

  __iter__(): IterableIterator<any> {
    return iter(this.shapes);
  }

  [Symbol.iterator]() {
    return iterator(this.__iter__());
  }

  __len__(): number {
    return this.shapes.length;
  }

  __add__(other: Square | Group | string): Group | typeof NotImplemented {
    if (other instanceof Group) {
      return new Group(...this, ...other);
    }
    if (other instanceof Shape) {
      return new Group(...this, other);
    }
    return NotImplemented;
  }

  __radd__(other: Square | Group | string): Group | typeof NotImplemented {
    return this.__add__(other);
  }
}
withParameters(Group, "*shapes");

function describe(
  shape: Circle | Rectangle | (Circle | Rectangle)[] | number,
): string {
  if (shape instanceof Circle) {
    return describeCircle(shape);
  }
  if (shape instanceof Rectangle) {
    return describeRectangle(shape);
  }
  if (isList(shape)) {
    return describeList(shape);
  }
  return `something: ${repr(shape)}`;
}

function describeCircle(shape: Circle): string {
  return `round, r=${format(shape.radius, ".1f")}`;
}

function describeRectangle(shape: Rectangle): string {
  return `${str(shape.width)} by ${str(shape.height)}`;
}

function describeList(shape: (Circle | Rectangle)[]): string {
  return join(" and ", map(describe, shape));
}

const shapes: (Circle | Rectangle)[] = [
  new Circle(1),
  new Rectangle(3, 4),
  new Square(2),
  Rectangle.from_string("1.5x2"),
  new Circle(0.5),
];
for (const s of sorted(shapes)) {
  console.log(
    `${format(repr(s), "32")} ${format(s.area(), "8.3f")} ${format(s.perimeter(), "8.3f")} #${s.serial}`,
  );
}
print(
  max(shapes),
  min(shapes),
  equals(new Square(2), new Rectangle(1, 4)),
  !equals(new Circle(1), new Square(1)),
);
print(ge(new Circle(2), new Circle(1)), le(new Square(3), new Square(2)));
const sq = new Square(5);
sq.side = 1.5;
print(sq, sq.area(), sq.scale(2));
try {
  sq.side = -1;
} catch (e) {
  if (!(e instanceof ValueError)) throw e;
  print("error:", e);
}
const g = add(new Group(...shapes.slice(0, 2)), new Square(1));
print(
  len(g),
  round(g.area(), 2),
  Array.from(g, (s) => getattr(s, "name")),
  len(add(g, g)),
);
for (const thing of [shapes[0], shapes[1], shapes.slice(0, 2), 42]) {
  console.log(describe(thing));
}
try {
  cannotInstantiate(Shape, "area", "perimeter");
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  console.log(str(e).split(" with")[0]);
}
try {
  print(lt(new Circle(1), 3));
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}
try {
  add(g, "x");
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}
print(
  Shape.count,
  new PySet<Circle>([new Circle(1), new Circle(float(1.0))]).size,
  new Dict<any, number>(shapes.map((s) => [s.name, s.serial])),
);
print(
  sq instanceof Rectangle,
  isSubclass(Group, Shape),
  "The area.",
  "Base of all shapes.",
);
