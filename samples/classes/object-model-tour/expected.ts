/** Interview prep: a tour of the object model. */

import {
  AttributeError,
  type ClassLike,
  KeyError,
  LookupError,
  NotImplementedError,
  TypeError,
  ValueError,
  assignedLater,
  attributesOf,
  callWith,
  callable,
  cannotInstantiate,
  delattr,
  descriptors,
  equals,
  format,
  getItem,
  getattr,
  hasattr,
  hash,
  instantiate,
  isInt,
  isList,
  isSubclass,
  keysView,
  le,
  leavesOpen,
  lt,
  mul,
  nameOf,
  pow,
  print,
  repr,
  setattr,
  slice,
  sorted,
  str,
  superOf,
  truthy,
  typeName,
  withCause,
  withParameters,
} from "./runtime/builtins.js";
import { cachedProperty } from "./runtime/functools.js";
import * as methods from "./runtime/methods.js";

class Validated {
  declare private: string;

  __set_name__(owner: typeof Product, name: string): void {
    this.private = "_" + name;
  }

  __get__(obj: Product | null, owner: typeof Product | null = null): any {
    if (obj === null) {
      return this;
    }
    return getattr(obj, this.private);
  }

  __set__(obj: Product, value: string | number): void {
    setattr(obj, this.private, this.validate(value));
  }

  validate(value: string | number): string | number {
    return value;
  }
}
assignedLater(Validated, "private");

class Positive extends Validated {
  override validate(value: string | number): string | number {
    if (le(value, 0)) {
      throw new ValueError(
        `${this.private.slice(1)} must be > 0, got ${value}`,
      );
    }
    return value;
  }
}

class NonEmpty extends Validated {
  override validate(value: string | number): string {
    if (!methods.strip(value)) {
      throw new ValueError(`${this.private.slice(1)} is empty`);
    }
    return methods.strip(value);
  }
}

class Product {
  declare color: string | number;
  static name_ = new NonEmpty();
  declare name_: any;
  static price = new Positive();
  declare price: any;

  constructor(name: string, price: number) {
    this.name_ = name;
    this.price = price;
  }

  __repr__(): string {
    return `Product(${repr(this.name_)}, ${str(this.price)})`;
  }
}
descriptors(Product, "name_", "price");

class Shape {
  static registry = new Map<
    string,
    ClassLike | typeof Square | typeof Circle | typeof Shape
  >();

  static __init_subclass__(kind: string | null = null): void {
    if (kind) {
      Shape.registry.set(kind, this);
    }
  }

  get area(): number | bigint {
    throw new NotImplementedError();
  }

  /** Return a scaled copy. */
  scale(k: number): Square | Circle | null {
    return null;
  }

  static create(kind: string, ...args: any[]): any {
    Object.freeze(args);
    try {
      return callWith(getItem(this.registry, kind), args);
    } catch (error) {
      if (!(error instanceof KeyError)) throw error;
      throw withCause(new LookupError(`unknown shape ${kind}`), null);
    }
  }

  __lt__(other: any): boolean {
    return lt(this.area, getattr(other, "area"));
  }

  describe(): string {
    return `${typeName(this)} with area ${format(this.area, ".2f")}`;
  }
}
leavesOpen(Shape, "area", "scale");

class Square extends Shape {
  declare side: number | bigint;

  constructor(side: number | bigint) {
    super();
    this.side = side;
  }

  override get area(): number | bigint {
    return pow(this.side, 2);
  }

  override scale(k: number): Square {
    return new Square(mul(this.side, k));
  }
}
withParameters(Square, "side");
Square.__init_subclass__("square");

class Circle extends Shape {
  declare r: number | bigint;

  constructor(r: number | bigint) {
    super();
    this.r = r;
  }

  override get area(): number {
    return cachedProperty(this, "area", () => {
      console.log("(computing)");
      return mul(3.14159, pow(this.r, 2)) as number;
    });
  }

  override scale(k: number): Circle {
    return new (this.constructor as typeof Circle)(mul(this.r, k));
  }
}
withParameters(Circle, "r");
Circle.__init_subclass__("circle");

class LoudCircle extends Circle {
  override describe(): string {
    return super.describe().toUpperCase() + "!";
  }
}
withParameters(LoudCircle, "Circle.__init__()", "r");
LoudCircle.__init_subclass__("loud");

class Formatter {
  declare width: number;

  constructor(width = 10) {
    this.width = width;
  }

  show(
    value: number | string | (number | string)[] | null,
  ): string | (string | any[])[] {
    if (isInt(value)) {
      return this.show_int(value);
    }
    if (typeof value === "string") {
      return this.show_str(value);
    }
    if (isList(value)) {
      return this.show_list(value);
    }
    return `?${str(value)}?`;
  }

  show_int(value: number): string {
    return format(value, `>${this.width}d`);
  }

  show_str(value: string): string {
    return `${format(value, `<${this.width}`)}|`;
  }

  show_list(value: (number | string)[]): (string | any[])[] {
    return value.map((v) => this.show(v));
  }

  line(char: string, n = 1): string {
    return char.repeat(this.width).repeat(n);
  }

  dashes(n = 1): string {
    return this.line("-", n);
  }

  stars(n = 2): string {
    return this.line("*", n);
  }
}

class Meta {
  declare tag: string;

  constructor(...args: any[]) {
    return instantiate(new.target, args);
  }

  static instances = 0;

  static __new__(cls: typeof Meta, ...args: string[]): Meta {
    cls.instances++;
    return superOf(Meta, cls).__new__(cls) as Meta;
  }

  __init__(...args: any[]): void;

  __init__(tag: string): void {
    this.tag = tag;
  }

  __getattr__(name: any): () => string {
    if (truthy(methods.startswith(name, "get_"))) {
      return () => `${str(slice(name, 4))} of ${this.tag}`;
    }
    throw new AttributeError(`no ${str(name)}`);
  }

  __eq__(other: Meta): boolean {
    return other instanceof Meta && this.tag === other.tag;
  }

  static __hash__: null = null;
}

const p = new Product("  tea ", 3);
print(p, p.name_, attributesOf(p), getattr(Product.name_, "private"));
for (const args of [
  ["", 1],
  ["x", -2],
] satisfies [[string, number], [string, number]]) {
  try {
    new Product(...args);
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    print("ValueError:", e);
  }
}
const shapes: any[] = [
  Shape.create("square", 2),
  Shape.create("circle", 1),
  Shape.create("loud", 0.5),
];
print(sorted(shapes).map((s) => methods.callMethod(s, "describe")));
print(
  getattr(shapes[1], "area"),
  methods.callMethod(methods.callMethod(shapes[1], "scale", 2), "describe"),
  keysView(Shape.registry),
);
for (const bad of [
  () => cannotInstantiate(Shape, "area", "scale"),
  () => Shape.create("hexagon"),
]) {
  try {
    bad();
  } catch (e) {
    if (!(e instanceof TypeError || e instanceof LookupError)) throw e;
    print(typeName(e), e);
  }
}
const f = new Formatter(6);
print(
  f.show(42),
  f.show("ab"),
  f.show([1, "x", 2.5]),
  f.show(null),
  f.dashes(),
  f.stars(),
  f.dashes(2),
);
const a = new Meta("a");
const b = new Meta("a");
print(
  equals(a, b),
  Meta.instances,
  getattr(a, "get_color")(),
  hasattr(a, "nope"),
  hasattr(a, "get_x"),
);
try {
  hash(a);
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}
print(
  isSubclass(LoudCircle, Shape),
  shapes[0] instanceof Circle || shapes[0] instanceof Square,
);
print(
  nameOf(Circle),
  "Return a scaled copy.",
  callable(p),
  (p.constructor as typeof Product) === Product,
);
setattr(p, "color", "red");
print(
  p.color,
  getattr(p, "size", "n/a"),
  false ? attributesOf(p) : sorted(attributesOf(p).keys()),
  delattr(p, "color"),
  hasattr(p, "color"),
);
