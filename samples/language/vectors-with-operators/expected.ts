import {
  Dict,
  NotImplemented,
  ValueError,
  abs,
  add,
  any,
  divide,
  equals,
  float,
  format,
  ge,
  getItem,
  gt,
  hash,
  iter,
  iterator,
  join,
  len,
  list,
  map,
  max,
  mul,
  neg,
  print,
  setItem,
  sorted,
  str,
  sum,
  truthy,
  tupleOf,
  typed,
  unpack,
  zip,
} from "./runtime/builtins.js";
import { totalOrdering } from "./runtime/functools.js";
import * as math from "./runtime/math.js";

class Vector {
  components: (number | bigint)[];

  constructor(...components: (number | bigint)[]) {
    this.components = [...components];
  }

  __add__(other: Vector): Vector {
    if (len(this) !== len(other)) {
      throw new ValueError("dimensions differ");
    }
    return new Vector(
      ...(function* (
        source: Iterable<readonly [number | bigint, number | bigint]>,
      ) {
        for (const [a, b] of source) {
          yield add(a, b);
        }
      })(zip(this, other)),
    );
  }

  __sub__(other: Vector): Vector {
    return this.__add__(neg(other));
  }

  __neg__(): Vector {
    return new Vector(...Array.from(this, (c) => neg(c)));
  }

  __mul__(k: number | Vector): Vector | number | bigint {
    if (k instanceof Vector) {
      return sum(Array.from(zip(this, k), ([a, b]) => mul(a, b)));
    }
    return new Vector(...Array.from(this, (c) => mul(c, k)));
  }

  __rmul__(k: number | Vector): Vector | number | bigint {
    return this.__mul__(k);
  }

  __truediv__(k: number): Vector {
    return new Vector(
      ...typed(
        Array.from(this, (c) => Number(divide(c, k))),
        "list[float]",
      ),
    );
  }

  __abs__(): number {
    return math.sqrt(sum(Array.from(this, (c) => mul(c, c))));
  }

  __len__(): number {
    return this.components.length;
  }

  __iter__(): IterableIterator<number | bigint> {
    return iter(this.components);
  }

  [Symbol.iterator]() {
    return iterator(this.__iter__());
  }

  __getitem__(i: number): number | bigint {
    return getItem(this.components, i);
  }

  __setitem__(i: number, value: number): void {
    setItem(this.components, i, value);
  }

  __eq__(other: Vector | number): boolean | typeof NotImplemented {
    if (!(other instanceof Vector)) {
      return NotImplemented;
    }
    return equals(this.components, other.components);
  }

  __lt__(other: Vector): boolean {
    return abs(this) < abs(other);
  }

  __hash__(): number | bigint {
    return hash(tupleOf(this.components));
  }

  __bool__(): boolean {
    return any(this.components);
  }

  __repr__(): string {
    return `Vector(${join(", ", map(str, this))})`;
  }

  __format__(spec: any): string {
    return "(" + Array.from(this, (c) => format(c, spec)).join(", ") + ")";
  }
}
totalOrdering(Vector);

let a = new Vector(3, 4);
const b = new Vector(1, 2);
print(
  a.__add__(b),
  a.__sub__(b),
  a.__mul__(2),
  mul(3, a),
  a.__mul__(b),
  a.__truediv__(2),
);
print(float(abs(a)), len(a), getItem(a, 0), list(a), truthy(new Vector(0, 0)));
print(
  equals(a, new Vector(3, 4)),
  !equals(a, b),
  gt(a, b),
  ge(a, b),
  equals(a, 5),
);
print(
  format(a, ".2f"),
  getItem(new Dict<Vector, string>([[a, "x"]]), new Vector(3, 4)),
);
const [x, y] = unpack(a, 2);
print(x, y, max([b, a]), sorted([a, b]));
a.__setitem__(0, 10);
print(a);
try {
  a.__add__(new Vector(1, 2, 3));
} catch (e) {
  if (!(e instanceof ValueError)) throw e;
  print(e);
}
a = a.__add__(b);
print(a, sum([new Vector(1, 1), new Vector(2, 2)], new Vector(0, 0)));
