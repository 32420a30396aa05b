// Properties with setters and deleters, cached ones, abstract ones, inherited ones.

import {
  AttributeError,
  NotImplementedError,
  TypeError,
  ValueError,
  cannotInstantiate,
  delattr,
  float,
  floatRepr,
  noDeleter,
  noSetter,
  print,
  str,
} from "./runtime/builtins.js";
import { cachedProperty } from "./runtime/functools.js";

class Temp {
  _c: number;

  constructor(c = 0.0) {
    this._c = c;
  }

  /** Temperature. */
  get celsius(): number {
    return this._c;
  }

  set celsius(value: number) {
    if (value < -273.15) {
      throw new ValueError("too cold");
    }
    this._c = value;
  }

  __delete_celsius__(): void {
    console.log("deleting");
    this._c = 0.0;
  }

  get fahrenheit(): number {
    return (this.celsius * 9) / 5 + 32;
  }
}

const t = new Temp(25.0);
t.celsius = 30.0;
print(float(t.celsius), float(t.fahrenheit));
try {
  t.celsius = -300.0;
} catch (e) {
  if (!(e instanceof ValueError)) throw e;
  print(e);
}
try {
  noSetter(t, "fahrenheit", 1.0);
} catch (e) {
  if (!(e instanceof AttributeError)) throw e;
  print(e);
}
t.__delete_celsius__();
console.log(floatRepr(t.celsius));
try {
  noDeleter(t, "fahrenheit");
} catch (e) {
  if (!(e instanceof AttributeError)) throw e;
  print(e);
}

class Circle {
  r: number;

  constructor(r: number) {
    this.r = r;
  }

  get area(): number {
    return cachedProperty(this, "area", () => {
      console.log("computing");
      return 3 * this.r ** 2;
    });
  }
}

const c = new Circle(2);
console.log(c.area, c.area);
c.r = 5;
console.log(c.area);
delattr(c, "area");
console.log(c.area);

abstract class Shape {
  abstract get area(): number;

  abstract name(): string;

  show(): string {
    return `${this.name()} ${str(this.area)}`;
  }
}

class Sq extends Shape {
  s: number;

  constructor(s: number) {
    super();
    this.s = s;
  }

  override get area(): number {
    return this.s ** 2;
  }

  override name(): string {
    return "sq";
  }
}

console.log(new Sq(3).show());
try {
  cannotInstantiate(Shape, "area", "name");
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}

abstract class Half extends Shape {
  override name(): string {
    return "half";
  }
}

try {
  cannotInstantiate(Half, "area");
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}

abstract class M {
  abstract go(): string;
}

class N extends M {
  override go(): string {
    return "gone";
  }
}

console.log(new N().go());

class Base {
  get label(): string {
    return "base";
  }
}

class Derived extends Base {
  override get label(): string {
    return "derived+" + super.label;
  }
}

console.log(new Derived().label);

class P {
  _x!: number;

  getX(): number {
    return this._x;
  }

  setX(v: number): void {
    this._x = v;
  }

  get x(): number {
    return this.getX();
  }

  set x(v: number) {
    this.setX(v);
  }
}

const pp = new P();
pp.x = 4;
console.log(pp.x);
