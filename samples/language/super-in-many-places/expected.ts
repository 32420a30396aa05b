import {
  AttributeError,
  assignedLater,
  print,
  superOf,
} from "./runtime/builtins.js";

// super() with arguments, as a value, in a nested function, after other statements.
class A {
  declare x: number;

  constructor(...args: any[]) {
    this.__init__(...args);
  }

  __init__(...args: any[]): void;

  __init__(x: number): void {
    this.x = x;
  }

  hi(): string {
    return `A.hi ${this.x}`;
  }

  get size(): number {
    return 1;
  }

  static make(): A {
    return new this(7);
  }

  static util(): string {
    return "A.util";
  }
}
assignedLater(A, "x");

class B extends A {
  declare y: number;
  __init__(...args: any[]): void;

  override __init__(x: number, y: number): void {
    A.prototype.__init__.call(this, x);
    this.y = y;
  }

  override hi(): string {
    return "B " + A.prototype.hi.call(this) + super.hi();
  }

  override get size(): number {
    return super.size + 1;
  }

  static override make(): B {
    const obj = new this(1, 2);
    return obj;
  }

  combo(): string {
    const parent = superOf(B, this);
    return parent.hi();
  }

  inner(): string {
    const self = this;
    function helper(): string {
      return superOf(B, self).hi();
    }
    return helper();
  }
}

class C extends B {
  declare z: number;

  override __init__(): void {
    console.log("prepare");
    let value = 10;
    for (let i = 0; i < 3; i++) {
      value += i;
    }
    super.__init__(value, 2);
    this.z = 3;
  }

  override hi(): string {
    return "C " + super.hi();
  }
}

const b = new B(1, 2);
print(b.hi(), b.size, B.make().x, b.inner(), A.make().x);
console.log(b.combo());
const c = new C();
print(c.x, c.y, c.z, c.hi(), c.size);
print(A.prototype.hi.call(c), B.prototype.hi.call(c));
console.log(superOf(C, c).hi());

class D extends A {
  declare ready: boolean;

  override __init__(x: number): void {
    this.ready = false;
    this.setup();
    super.__init__(x);
  }

  setup(): void {
    this.ready = true;
  }
}

print(new D(3).ready, new D(3).x);

class E extends A {
  override __init__(): void {}
}

try {
  print(new E().x);
} catch (e) {
  if (!(e instanceof AttributeError)) throw e;
  print(e);
}

class F extends A {
  override __init__(x: number): void {
    if (x > 5) {
      super.__init__(x);
    } else {
      super.__init__(-x);
    }
  }
}

print(new F(6).x, new F(2).x);
