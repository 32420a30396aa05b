import {
  Dict,
  PySet,
  ZeroDivisionError,
  abs,
  add,
  divide,
  equals,
  float,
  floorDivide,
  getItem,
  hash,
  int,
  isInt,
  le,
  lt,
  max,
  modulo,
  mul,
  neg,
  print,
  roundHalfEven,
  sorted,
  str,
  sum,
  toFloat,
  truthy,
  tuple,
} from "./runtime/builtins.js";

class Fraction {
  num: number | bigint;
  den: number | bigint;

  constructor(num: number | bigint, den: number | bigint = 1) {
    if (den === 0) {
      throw new ZeroDivisionError("denominator is zero");
    }
    let g = Fraction._gcd(num, den);
    if (den < 0) {
      g = neg(g);
    }
    [this.num, this.den] = [floorDivide(num, g), floorDivide(den, g)];
  }

  static _gcd(a: number | bigint, b: number | bigint): number | bigint {
    while (b) {
      [a, b] = [b, modulo(a, b)];
    }
    return abs(a);
  }

  __add__(other: Fraction | number): Fraction {
    if (isInt(other)) {
      other = new Fraction(other);
    }
    return new Fraction(
      add(mul(this.num, other.den), mul(other.num, this.den)),
      mul(this.den, other.den),
    );
  }

  __radd__(other: Fraction | number): Fraction {
    return this.__add__(other);
  }

  __sub__(other: Fraction): Fraction {
    return this.__add__(neg(other));
  }

  __neg__(): Fraction {
    return new Fraction(neg(this.num), this.den);
  }

  __mul__(other: Fraction): Fraction {
    return new Fraction(mul(this.num, other.num), mul(this.den, other.den));
  }

  __truediv__(other: Fraction): Fraction {
    return new Fraction(mul(this.num, other.den), mul(this.den, other.num));
  }

  __eq__(other: Fraction): boolean {
    return equals(tuple(this.num, this.den), tuple(other.num, other.den));
  }

  __lt__(other: Fraction): boolean {
    return mul(this.num, other.den) < mul(other.num, this.den);
  }

  __le__(other: Fraction): boolean {
    return equals(this, other) || lt(this, other);
  }

  __float__(): number {
    return Number(divide(this.num, this.den));
  }

  __int__(): number | bigint {
    return floorDivide(this.num, this.den);
  }

  __bool__(): boolean {
    return this.num !== 0;
  }

  __hash__(): number | bigint {
    return hash(tuple(this.num, this.den));
  }

  __repr__(): string {
    return this.den !== 1 ? `${str(this.num)}/${str(this.den)}` : str(this.num);
  }
}

const a = new Fraction(1, 2);
const b = new Fraction(-3, 4);
print(a.__add__(b), a.__sub__(b), a.__mul__(b), a.__truediv__(b), neg(a));
print(
  equals(a, new Fraction(2, 4)),
  lt(a, b),
  le(b, a),
  float(toFloat(b)),
  int(new Fraction(7, 2)),
  truthy(new Fraction(0, 5)),
);
print(
  sum(new Array<Fraction>(3).fill(new Fraction(1, 3))),
  a.__add__(1),
  add(1, a),
  sorted([a, b, new Fraction(1, 3)]),
  max(a, b),
);
console.log(
  new PySet<Fraction>([
    new Fraction(1, 2),
    new Fraction(2, 4),
    new Fraction(1, 3),
  ]).size,
  getItem(new Dict<Fraction, string>([[a, "half"]]), new Fraction(3, 6)),
);
try {
  new Fraction(1, 0);
} catch (e) {
  if (!(e instanceof ZeroDivisionError)) throw e;
  print("error:", e);
}
let total = new Fraction(0);
for (let n = 1; n < 6; n++) {
  total = total.__add__(new Fraction(1, n));
}
print(total, float(roundHalfEven(toFloat(total), 4)));
