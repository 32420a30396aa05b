import {
  add,
  float,
  format,
  max,
  mul,
  print,
  repr,
  round,
  str,
  sum,
} from "./runtime/builtins.js";

class D {
  q: number;
  p: number;
  r: number;
  tags: number[];

  constructor(
    q: number,
    p: number = 0,
    r: number = float(1.0),
    tags: number[] = [],
  ) {
    this.q = q;
    this.p = p;
    this.r = r;
    this.tags = tags;
  }

  __repr__(): string {
    return `D(q=${repr(this.q)}, p=${repr(this.p)}, r=${repr(this.r)}, tags=${repr(this.tags)})`;
  }

  total(): number {
    return add(mul(this.q, this.p), this.r);
  }
}

class Unused {
  x: number;
  y: number;

  constructor(x: number, y: number) {
    this.x = x;
    this.y = y;
  }

  __repr__(): string {
    return `Unused(x=${repr(this.x)}, y=${repr(float(this.y))})`;
  }

  area(): number {
    return this.x * this.y;
  }
}

function make(p: number): D {
  return new D(3, p);
}

const d = new D(2, float(1.0));
print(d, d.total(), make(2), make(2).total(), new D(1), new D(1, 2, 3));
d.p = 7;
print(
  d,
  d.total(),
  round(d.p, 1),
  float(d.p / 2),
  `${format(d.p, ".2f")} ${str(d.r)}`,
);
d.tags.push(1);
d.tags.push(float(2.0));
print(d.tags, sum(d.tags), max(d.tags));
const u = new Unused(1, 2.0);
print(u, float(u.area()));
