import {
  IndexError,
  NotImplemented,
  TypeError,
  ValueError,
  add,
  contains,
  enumerate,
  equals,
  format,
  getItem,
  len,
  list,
  max,
  mul,
  print,
  reversed,
  sorted,
  str,
  sum,
  truthy,
  tuple,
  unpackStarred,
  zip,
} from "./runtime/builtins.js";

// Containers, matrices and money with the methods that Python calls.
class Node {
  value: number;
  next: Node | null;

  constructor(value: number, next: Node | null = null) {
    this.value = value;
    this.next = next;
  }
}

class LinkedList {
  head: Node | null;
  _size: number;

  constructor(...values: number[]) {
    this.head = null;
    this._size = 0;
    for (const v of reversed(values)) {
      this.push(v);
    }
  }

  push(value: number): void {
    this.head = new Node(value, this.head);
    this._size++;
  }

  __len__(): number {
    return this._size;
  }

  *[Symbol.iterator](): Generator<number> {
    let node = this.head;
    while (node) {
      yield node.value;
      node = node.next;
    }
  }

  __getitem__(index: number): number {
    for (const [position, value] of enumerate(this)) {
      if (position === index) {
        return value;
      }
    }
    throw new IndexError("list index out of range");
  }

  __add__(other: LinkedList): LinkedList {
    return new LinkedList(...this, ...other);
  }

  __eq__(other: LinkedList): boolean {
    return equals(list(this), list(other));
  }

  __bool__(): boolean {
    return this._size > 0;
  }

  __str__(): string {
    return Array.from(this, (v) => String(v)).join(" -> ");
  }

  __reversed__(): IterableIterator<number> {
    return reversed(list(this));
  }
}

const l = new LinkedList(1, 2, 3);
const m = new LinkedList(4);
print(
  l,
  len(l),
  getItem(l, 0),
  getItem(l, 2),
  l.__add__(m),
  equals(l, new LinkedList(1, 2, 3)),
  truthy(new LinkedList()),
);
print(
  [...reversed(l)],
  contains(l, 2),
  max(l),
  sum(l),
  [...l],
  sorted(l, { reverse: true }),
);
const [first, rest] = unpackStarred(l, 1, 0);
print(first, rest);
try {
  getItem(l, 10);
} catch (e) {
  if (!(e instanceof IndexError)) throw e;
  print(e);
}

class Matrix {
  rows: (number | bigint)[][];

  constructor(rows: (number | bigint)[][]) {
    this.rows = rows;
  }

  __matmul__(other: Matrix): Matrix {
    return new Matrix(
      this.rows.map((r) =>
        Array.from(zip(...other.rows), (c) =>
          sum(Array.from(zip(r, c), ([a, b]) => mul(a, b))),
        ),
      ),
    );
  }

  __repr__(): string {
    return `Matrix(${str(this.rows)})`;
  }

  __getitem__(pos: readonly [number, number]): number | bigint {
    const [i, j] = pos;
    return getItem(getItem(this.rows, i), j);
  }

  __mul__(k: number): Matrix {
    return new Matrix(this.rows.map((row) => row.map((v) => mul(k, v))));
  }

  __rmul__(k: number): Matrix {
    return this.__mul__(k);
  }
}

const x = new Matrix([
  [1, 2],
  [3, 4],
]);
print(x.__matmul__(x), getItem(x, tuple(1, 0)), mul(2, x), x.__mul__(3));

class Money {
  amount: number | bigint;
  currency: string;

  constructor(amount: number | bigint, currency = "EUR") {
    this.amount = amount;
    this.currency = currency;
  }

  __add__(other: Money | number | string): Money | typeof NotImplemented {
    if (other instanceof Money) {
      if (other.currency !== this.currency) {
        throw new ValueError("currency mismatch");
      }
      return new Money(add(this.amount, other.amount), this.currency);
    }
    if (other === 0) {
      return this;
    }
    return NotImplemented;
  }

  __radd__(other: Money | number | string): Money | typeof NotImplemented {
    return this.__add__(other);
  }

  __repr__(): string {
    return `${format(this.amount, ".2f")} ${this.currency}`;
  }
}

print(
  add(new Money(5), new Money(2.5)),
  add(0, new Money(2)),
  sum([new Money(1), new Money(2)]),
);
try {
  add(new Money(1), "x");
} catch (e) {
  if (!(e instanceof TypeError)) throw e;
  print(e);
}
