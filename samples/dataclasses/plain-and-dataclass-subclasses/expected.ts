import {
  assignedLater,
  delattr,
  equals,
  float,
  hash,
  print,
  repr,
  slice,
  tuple,
  typeName,
} from "./runtime/builtins.js";
import {
  type FieldTable,
  FrozenInstanceError,
  fields,
  freezeDataclass,
} from "./runtime/dataclasses.js";

class Shape {
  static readonly __dataclass_fields__: FieldTable = {
    name: "str",
    area: { type: "float", init: false },
  };
  declare name: string;
  declare area: number;
  declare label: string;

  constructor(...args: any[]) {
    this.__init__(...args);
  }

  __init__(...args: any[]): void;

  __init__(name: string): void {
    this.name = name;
    this.area = 0.0;
    this.__post_init__();
  }

  __repr__(): string {
    return `${typeName(this)}(name=${repr(this.name)}, area=${repr(float(this.area))})`;
  }

  __post_init__(): void {
    this.label = this.name.toUpperCase();
    console.log("post", typeName(this));
  }
}

class Circle extends Shape {
  static readonly __dataclass_fields__: FieldTable = {
    name: "str",
    area: { type: "float", init: false },
    r: "float",
  };
  declare r: number;

  __init__(name: string, r: number = 1.0): void {
    this.name = name;
    this.area = 0.0;
    this.r = r;
    this.__post_init__();
  }

  __repr__(): string {
    return `Circle(name=${repr(this.name)}, area=${repr(float(this.area))}, r=${repr(float(this.r))})`;
  }

  override __post_init__(): void {
    super.__post_init__();
    this.area = this.r * this.r * 3;
  }
}

class Loud extends Shape {
  shout(): string {
    return this.label + "!";
  }
}

class Square extends Shape {
  static readonly __dataclass_fields__: FieldTable = {
    name: "str",
    area: { type: "float", init: false },
    side: "float",
  };
  declare side: number;

  __init__(name: string, side: number = 2.0): void {
    this.name = name;
    this.area = 0.0;
    this.side = side;
    this.__post_init__();
  }

  __repr__(): string {
    return `${typeName(this)}(name=${repr(this.name)}, area=${repr(float(this.area))}, side=${repr(float(this.side))})`;
  }
}

class Tagged extends Square {}

for (const s of [
  new Shape("a"),
  new Circle("b", 2.0),
  new Loud("c"),
  new Square("d", 3.0),
  new Tagged("e"),
]) {
  print(s, s.label, float(s.area));
}
console.log(new Loud("z").shout());

class Point {
  static readonly __dataclass_fields__: FieldTable = { x: "int", y: "int" };
  declare x: number;
  declare y: number;

  constructor(x: number, y: number = 0) {
    this.x = x;
    this.y = y;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `${typeName(this)}(x=${repr(this.x)}, y=${repr(this.y)})`;
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
}
assignedLater(Point, "x", "y");

class Named extends Point {
  show(): string {
    return `(${this.x}, ${this.y})`;
  }
}

const p = new Named(1, 2);
print(
  p,
  p.show(),
  equals(p, new Named(1, 2)),
  equals(p, new Point(1, 2)),
  hash(p) === hash(new Named(1, 2)),
);
try {
  p.x = 5;
} catch (e) {
  if (!(e instanceof FrozenInstanceError)) throw e;
  print("frozen", e);
}
try {
  delattr(p, "y");
} catch (e) {
  if (!(e instanceof FrozenInstanceError)) throw e;
  print("frozen", e);
}

class Conf {
  static readonly __dataclass_fields__: FieldTable = {
    host: "str",
    port: "int",
    debug: "bool",
  };
  host: string;
  port: number;
  debug: boolean;

  constructor(host: string, port: number = 80, debug: boolean = false) {
    this.host = host;
    this.port = port;
    this.debug = debug;
  }

  __repr__(): string {
    return `${typeName(this)}(host=${repr(this.host)}, port=${repr(this.port)}, debug=${repr(this.debug)})`;
  }
}

class SubConf extends Conf {}

print(new Conf("h", 1), new SubConf("x", undefined, true));

class User {
  static readonly __dataclass_fields__: FieldTable = {
    name: "str",
    email: "str",
    hashed: { type: "str", init: false },
  };
  declare name: string;
  declare email: string;
  declare hashed: string;

  constructor(...args: any[]) {
    this.__init__(...args);
  }

  __init__(...args: any[]): void;

  __init__(name: string, password: string, email: string = "none"): void {
    this.name = name;
    this.email = email;
    this.__post_init__(password);
  }

  __repr__(): string {
    return `${typeName(this)}(name=${repr(this.name)}, email=${repr(this.email)})`;
  }

  __post_init__(password: string): void {
    this.hashed = slice(password, null, null, -1);
  }
}

class Admin extends User {
  static readonly __dataclass_fields__: FieldTable = {
    name: "str",
    email: "str",
    hashed: { type: "str", init: false },
    level: "int",
  };
  declare level: number;

  __init__(
    name: string,
    password: string,
    level: number = 1,
    email: string = "none",
  ): void {
    this.name = name;
    this.email = email;
    this.level = level;
    this.__post_init__(password);
  }

  __repr__(): string {
    return `Admin(name=${repr(this.name)}, email=${repr(this.email)}, level=${repr(this.level)})`;
  }

  override __post_init__(password: string): void {
    super.__post_init__(password);
    this.hashed += "!";
  }
}

class Guest extends User {}

for (const u of [
  new User("u", "pw"),
  new Admin("a", "secret", 3, "a@x"),
  new Guest("g", "abc"),
]) {
  print(
    u,
    u.hashed,
    fields(u).map((f) => f.name),
  );
}
