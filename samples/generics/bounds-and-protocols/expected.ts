import { float, getItem, lt, maxBy, mul, print } from "./runtime/builtins.js";

interface Comparable {
  __lt__(other: unknown): boolean;
}

interface Source<T> {
  read(): T;
}

interface Sized2 {
  name: string;

  area(): number;
}

class Square {
  name: string;
  side: number;

  constructor(name: string, side: number) {
    this.name = name;
    this.side = side;
  }

  area(): number {
    return this.side ** 2;
  }
}

class Numbers {
  n: number;

  constructor() {
    this.n = 0;
  }

  read(): number {
    this.n++;
    return this.n;
  }
}

class Words {
  read(): string {
    return "word";
  }
}

function drain(source: Numbers | Words, count: number): (number | string)[] {
  return Array.from({ length: count }, () => source.read());
}

function largest<C>(xs: C[]): C {
  let best = xs[0];
  for (const x of xs.slice(1)) {
    if (lt(best, x)) {
      best = x;
    }
  }
  return best;
}

function biggest<S extends Sized2>(shapes: S[]): S {
  return maxBy(shapes, { key: (shape) => shape.area() });
}

function double(n: number): number {
  return mul(n, 2);
}

function pick<C>(
  rows: Map<string, string | number>[],
  key: (row: Map<string, string | number>) => C,
): Map<string, string | number> {
  let best = rows[0];
  for (const row of rows) {
    if (lt(key(best), key(row))) {
      best = row;
    }
  }
  return best;
}

print(drain(new Numbers(), 3), drain(new Words(), 2));
print(largest([3, 9, 2]), largest(["b", "c", "a"]));
console.log(biggest([new Square("a", 1.0), new Square("b", 3.0)]).name);
print(double(2), double(1.5), double(float(2.0)));
print(
  pick(
    [
      new Map<string, string | number>([
        ["title", "x"],
        ["stars", 1],
      ]),
      new Map<string, string | number>([
        ["title", "y"],
        ["stars", 5],
      ]),
    ],
    (row: Map<string, string | number>) => getItem(row, "stars"),
  ),
);
