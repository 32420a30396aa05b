import {
  equals,
  float,
  hasattr,
  print,
  repr,
  superOf,
  typeName,
} from "./runtime/builtins.js";

class Base {
  declare tag: any;

  constructor(...args: any[]) {
    this.__init__(...args);
  }

  __init__(...args: any[]): void;

  __init__(tag: any): void {
    print("Base.__init__", tag);
    this.tag = tag;
  }
}

class Item extends Base {
  declare name: string;
  declare price: number;

  __init__(name: string, price: number = 1.0): void {
    this.name = name;
    this.price = price;
  }

  __repr__(): string {
    return `Item(name=${repr(this.name)}, price=${repr(float(this.price))})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Item &&
      this.name === other.name &&
      this.price === other.price
    );
  }
}

const i = new Item("x");
print(i, hasattr(i, "tag"));

class A {
  declare x: number;

  constructor(...args: any[]) {
    this.__init__(...args);
  }

  __init__(...args: any[]): void;

  __init__(x: number): void {
    this.x = x;
    this.__post_init__();
  }

  __repr__(): string {
    return `${typeName(this)}(x=${repr(this.x)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof A &&
      other.constructor === this.constructor &&
      this.x === other.x
    );
  }

  __post_init__(): void {
    console.log("A post", this.x);
  }
}

class B extends A {
  declare y: number;
  __init__(...args: any[]): void;

  __init__(x: number, y: number): void {
    superOf(B, this).__init__(x);
    this.y = y;
  }
}

class C extends A {
  declare y: number;

  __init__(y: number): void {
    this.y = y;
    this.x = 0;
  }
}

class D extends B {
  declare z: number;

  __init__(x: number, z: number = 3): void {
    this.x = x;
    this.z = z;
    this.__post_init__();
  }

  __repr__(): string {
    return `D(x=${repr(this.x)}, z=${repr(this.z)})`;
  }

  __eq__(other: unknown): boolean {
    return other instanceof D && this.x === other.x && this.z === other.z;
  }
}

print(new B(1, 2), new C(5).y);
const d = new D(4, 5);
print(d, hasattr(d, "y"));

class E {
  a: number;
  b: string = "b";

  __repr__(): string {
    return `E(a=${repr(this.a)}, b=${repr(this.b)})`;
  }

  __eq__(other: unknown): boolean {
    return other instanceof E && this.a === other.a && this.b === other.b;
  }

  constructor(text: string) {
    this.a = text.length;
  }
}

print(new E("abc"), equals(new E("abc"), new E("xyz")));

function local(): any {
  class Inner {
    v: number;

    constructor(v: number) {
      this.v = v;
    }

    __repr__(): string {
      return `local.<locals>.Inner(v=${repr(this.v)})`;
    }
  }

  return new Inner(1);
}

print(local());

class Part {
  v: number;

  constructor(v: number = 2) {
    this.v = v;
  }

  __repr__(): string {
    return `Outer.${typeName(this)}(v=${repr(this.v)})`;
  }
}
class Special extends Part {}
class Outer {
  static Part = Part;

  static Special = Special;
}

print(new Outer.Part(), new Outer.Special(7));

class L1 extends A {}

class L2 extends L1 {
  declare w: number[];

  __init__(x: number, w: number[] = []): void {
    this.x = x;
    this.w = w;
    this.__post_init__();
  }

  __repr__(): string {
    return `L2(x=${repr(this.x)}, w=${repr(this.w)})`;
  }

  __eq__(other: unknown): boolean {
    return other instanceof L2 && this.x === other.x && equals(this.w, other.w);
  }
}

print(new L2(1), new L2(1, [2]).w);
