import {
  Dict,
  NotImplemented,
  PySet,
  TypeError,
  abs,
  add,
  addInPlace,
  bitAnd,
  bitOr,
  contains,
  divide,
  divmod,
  equals,
  floorDivide,
  format,
  getItem,
  hash,
  invert,
  isFloat,
  isInt,
  len,
  list,
  lt,
  matMul,
  modulo,
  mul,
  neg,
  or,
  pos,
  pow,
  print,
  round,
  shiftLeft,
  sub,
  sum,
  truthy,
  tuple,
  tupleItem,
  unpack,
} from "./runtime/builtins.js";

// Every operator of a class, reflected and in place.
class Vec {
  x: any;
  y: any;

  constructor(x: any, y: any) {
    this.x = x;
    this.y = y;
  }

  __repr__(): string {
    return `Vec(${format(this.x)}, ${format(this.y)})`;
  }

  __add__(other: Vec | string): Vec | typeof NotImplemented {
    if (!(other instanceof Vec)) {
      return NotImplemented;
    }
    return new Vec(add(this.x, other.x), add(this.y, other.y));
  }

  __radd__(other: string | Vec): Vec | typeof NotImplemented {
    if (equals(other, 0)) {
      return this;
    }
    return this.__add__(other);
  }

  __sub__(other: Vec): Vec {
    return new Vec(sub(this.x, other.x), sub(this.y, other.y));
  }

  __mul__(k: number | Vec | string): any {
    if (isInt(k) || isFloat(k)) {
      return new Vec(mul(this.x, k), mul(this.y, k));
    }
    if (k instanceof Vec) {
      return add(mul(this.x, k.x), mul(this.y, k.y));
    }
    return NotImplemented;
  }

  __rmul__(k: number | Vec | string): any {
    return this.__mul__(k);
  }

  __truediv__(k: number): Vec {
    return new Vec(divide(this.x, k), divide(this.y, k));
  }

  __floordiv__(k: any): Vec {
    return new Vec(floorDivide(this.x, k), floorDivide(this.y, k));
  }

  __mod__(k: any): Vec {
    return new Vec(modulo(this.x, k), modulo(this.y, k));
  }

  __pow__(n: number): Vec {
    return new Vec(pow(this.x, n), pow(this.y, n));
  }

  __neg__(): Vec {
    return new Vec(neg(this.x), neg(this.y));
  }

  __pos__(): Vec {
    return this;
  }

  __invert__(): Vec {
    return new Vec(this.y, this.x);
  }

  __abs__(): any {
    return pow(add(pow(this.x, 2), pow(this.y, 2)), 0.5);
  }

  __iadd__(other: Vec): Vec {
    this.x = addInPlace(this.x, other.x);
    this.y = addInPlace(this.y, other.y);
    return this;
  }

  __matmul__(other: Vec): any {
    return add(mul(this.x, other.x), mul(this.y, other.y));
  }

  __eq__(other: Vec | number): boolean | typeof NotImplemented {
    if (!(other instanceof Vec)) {
      return NotImplemented;
    }
    return equals(tuple(this.x, this.y), tuple(other.x, other.y));
  }

  __hash__(): number | bigint {
    return hash(tuple(this.x, this.y));
  }

  __bool__(): boolean {
    return truthy(or(this.x, () => this.y));
  }

  __len__(): number {
    return 2;
  }

  __getitem__(i: number): any {
    return tupleItem([this.x, this.y], i);
  }

  *[Symbol.iterator](): Generator<any> {
    yield this.x;
    yield this.y;
  }

  __contains__(v: number): boolean {
    return contains([this.x, this.y], v);
  }

  __round__(n: any = null): Vec {
    return new Vec(round(this.x, n), round(this.y, n));
  }

  __divmod__(k: any): readonly [Vec, Vec] {
    return tuple(this.__floordiv__(k), this.__mod__(k));
  }

  __and__(o: Vec): Vec {
    return new Vec(bitAnd(this.x, o.x), bitAnd(this.y, o.y));
  }

  __lshift__(n: number): Vec {
    return new Vec(shiftLeft(this.x, n), shiftLeft(this.y, n));
  }

  __format__(spec: any): string {
    if (equals(spec, "polar")) {
      return "polar!";
    }
    return `<${format(this.x, format(spec))}, ${format(this.y, format(spec))}>`;
  }
}

const a = new Vec(1, 2);
const b = new Vec(3, 4);
print(
  add(a, b),
  a.__sub__(b),
  mul(a, 3),
  mul(3, a),
  mul(a, b),
  b.__truediv__(2),
  b.__floordiv__(2),
  b.__mod__(2),
  b.__pow__(2),
);
print(
  neg(a),
  pos(a),
  invert(a),
  abs(b),
  matMul(a, b),
  a.__and__(b),
  a.__lshift__(2),
  divmod(b, 2),
);
let c = a;
c = c.__iadd__(b);
print(c, a, c === a);
print(sum([new Vec(1, 1), new Vec(2, 2)]), sum([new Vec(1, 1)], new Vec(0, 0)));
print(
  equals(a, new Vec(4, 6)),
  !equals(a, b),
  equals(a, 5),
  hash(a) === hash(new Vec(4, 6)),
);
print(
  truthy(new Vec(0, 0)),
  len(a),
  getItem(a, 0),
  getItem(a, -1),
  list(a),
  contains(a, 4),
  contains(a, 9),
);
const [x, y] = unpack(a, 2);
print(x, y, ...a);
print(`${format(a, "polar")} ${format(a, ".2f")}`, format(a, "d"));
print(round(new Vec(1.26, 2.34), 1), round(new Vec(1.5, 2.5)));
try {
  add(a, "x");
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}
try {
  add("x", a);
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}
try {
  mul(a, "x");
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}
try {
  lt(a, b);
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}
try {
  bitOr(a, b);
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}
const d = new Dict<Vec, number>([[a, 1]]);
console.log(
  getItem(d, new Vec(4, 6)),
  new PySet<Vec>([a, new Vec(4, 6), b]).size,
);
