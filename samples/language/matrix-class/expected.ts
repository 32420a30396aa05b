import {
  add,
  equals,
  format,
  getItem,
  len,
  list,
  mul,
  print,
  printTo,
  range,
  setItem,
  sum,
  tuple,
  zip,
} from "./runtime/builtins.js";

class Matrix {
  rows: (number | bigint)[][];
  m: number;
  n: number;

  constructor(
    rows:
      | ((number | bigint)[] | readonly (number | bigint)[])[]
      | IterableIterator<readonly (number | bigint)[]>,
  ) {
    this.rows = Array.from(rows, (r) => list(r));
    [this.m, this.n] = [len(rows), getItem(rows, 0).length];
  }

  static identity(n: number): Matrix {
    return new this(
      Array.from(range(n), (i) =>
        Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)),
      ),
    );
  }

  __matmul__(other: Matrix): Matrix {
    return new Matrix(
      this.rows.map((row) =>
        Array.from(zip(...other.rows), (col) =>
          sum(Array.from(zip(row, col), ([a, b]) => mul(a, b))),
        ),
      ),
    );
  }

  __add__(other: Matrix): Matrix {
    return new Matrix(
      Array.from(zip(this.rows, other.rows), ([r, s]) =>
        Array.from(zip(r, s), ([a, b]) => add(a, b)),
      ),
    );
  }

  __mul__(k: number): Matrix {
    return new Matrix(this.rows.map((r) => r.map((a) => mul(a, k))));
  }

  __rmul__(k: number): Matrix {
    return this.__mul__(k);
  }

  __pow__(n: number): Matrix {
    let result = Matrix.identity(this.m);
    let base: Matrix = this;
    while (n > 0) {
      if (n & 1) {
        result = result.__matmul__(base);
      }
      base = base.__matmul__(base);
      n >>= 1;
    }
    return result;
  }

  __getitem__(idx: readonly [number, number]): number | bigint {
    const [i, j] = idx;
    return getItem(getItem(this.rows, i), j);
  }

  __setitem__(idx: readonly [number, number], value: number): void {
    const [i, j] = idx;
    setItem(getItem(this.rows, i), j, value);
  }

  __eq__(other: Matrix): boolean {
    return equals(this.rows, other.rows);
  }

  __str__(): string {
    return this.rows
      .map((r) => r.map((v) => format(v, ">4")).join(" "))
      .join("\n");
  }

  get T(): Matrix {
    return false
      ? new Matrix(zip(...this.rows))
      : new Matrix([...zip(...this.rows)]);
  }
}

const A = new Matrix([
  [1, 1],
  [1, 0],
]);
print(A.__pow__(10));
print(getItem(A.__pow__(90), tuple(0, 1)));
const B = new Matrix([
  [1, 2],
  [3, 4],
  [5, 6],
]);
print(B.T);
printTo({ sep: "\n" }, B.__matmul__(A), equals(mul(2, B), B.__mul__(2)));
A.__setitem__(tuple(0, 0), 7);
print(A.__add__(Matrix.identity(2)));
print(
  equals(
    A,
    new Matrix([
      [7, 1],
      [1, 0],
    ]),
  ),
  tuple(B.m, B.n),
);
