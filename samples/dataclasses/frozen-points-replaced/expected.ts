/** Frozen dataclasses: as keys, in families, and replaced instead of changed. */

import {
  Dict,
  PySet,
  TypeError,
  contains,
  equals,
  getItem,
  hash,
  print,
  repr,
  tuple,
  typeName,
} from "./runtime/builtins.js";
import {
  type FieldTable,
  FrozenInstanceError,
  freezeDataclass,
  replaceFields,
} from "./runtime/dataclasses.js";

class Point {
  static readonly __dataclass_fields__: FieldTable = { x: "int", y: "int" };
  x: number;
  y: number;

  constructor(x: number, y: number = 0) {
    this.x = x;
    this.y = y;
    if (new.target === Point) {
      freezeDataclass(this);
    }
  }

  __repr__(): string {
    return `Point(x=${repr(this.x)}, y=${repr(this.y)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Point &&
      other.constructor === this.constructor &&
      this.x === other.x &&
      this.y === other.y
    );
  }

  __hash__() {
    return hash(tuple(this.x, this.y));
  }

  moved(dx = 0, dy = 0): Point {
    return replaceFields(this, { x: this.x + dx, y: this.y + dy });
  }
}

class Pixel extends Point {
  static readonly __dataclass_fields__: FieldTable = {
    x: "int",
    y: "int",
    color: "str",
  };
  color: string;

  constructor(x: number, y: number = 0, color: string = "black") {
    super(x, y);
    this.color = color;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `Pixel(x=${repr(this.x)}, y=${repr(this.y)}, color=${repr(this.color)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Pixel &&
      this.x === other.x &&
      this.y === other.y &&
      this.color === other.color
    );
  }

  __hash__() {
    return hash(tuple(this.x, this.y, this.color));
  }
}

class Marker {
  static readonly __dataclass_fields__: FieldTable = { label: "str" };
  label: string;

  constructor(label: string) {
    this.label = label;
  }
}

class Tag {
  static readonly __dataclass_fields__: FieldTable = {
    group: "int",
    name: "str",
  };
  group: number;
  name: string;

  constructor(group: number, name: string) {
    this.group = group;
    this.name = name;
  }

  __repr__(): string {
    return `Tag(group=${repr(this.group)}, name=${repr(this.name)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Tag &&
      this.group === other.group &&
      this.name === other.name
    );
  }

  __hash__() {
    return hash(tuple(this.group, this.name));
  }
}

const start = new Point(1, 2);
print(start, start.moved(5), start.moved(undefined, -2), start);
const dot = new Pixel(1, 2, "red");
print(dot.moved(1), replaceFields(dot, { color: "blue" }));
print(
  equals(start, new Point(1, 2)),
  equals(start, dot),
  equals(new Pixel(1, 2), new Pixel(1, 2)),
  hash(start) === hash(new Point(1, 2)),
);

const seen = new Dict<Point, string>([
  [start, "start"],
  [new Point(0), "origin"],
]);
print(
  getItem(seen, new Point(1, 2)),
  contains(seen, new Point(0, 0)),
  new PySet<Point>([new Point(3), new Point(3), new Point(4)]).size,
);

for (const one of [start, dot]) {
  try {
    one.x = 9;
  } catch (error) {
    if (!(error instanceof FrozenInstanceError)) throw error;
    print(typeName(one), "is frozen:", error);
  }
}

print(
  new Marker("a") === new Marker("a"),
  new PySet<Tag>([new Tag(1, "a"), new Tag(1, "a"), new Tag(2, "b")]).size,
);
try {
  replaceFields(start, { z: 1 });
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  print("TypeError:", error);
}

if (dot instanceof Pixel && equals(dot.x, 0)) {
  console.log("on the edge");
} else if (dot instanceof Pixel && dot.color === "red") {
  const x = dot.x;
  const y = dot.y;
  print("a red pixel at", x, y);
}
