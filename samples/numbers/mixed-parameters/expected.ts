/** Functions that take ints and floats alike: each result is what Python makes of it. */

import {
  add,
  divide,
  equals,
  float,
  floorDivide,
  format,
  max,
  min,
  modulo,
  mul,
  pow,
  print,
  str,
  sub,
  sum,
  typeName,
} from "./runtime/builtins.js";

function average(values: number[]): number {
  return Number(divide(sum(values), values.length));
}

function total(values: number[], start = 0): number {
  for (const value of values) {
    start = add(start, value);
  }
  return start;
}

function scale(value: number, by: number): number {
  return mul(value, by);
}

/** Annotated with float; an int that comes in goes out as it is. */
function clamp(value: number, low: number, high: number): number {
  return max(low, min(value, high));
}

function describe(name: string, value: number, unit = ""): void {
  console.log(
    `${format(name, "<10")} ${format(str(value), ">8")}${unit} ${typeName(value)}`,
  );
}

class Tank {
  capacity: number;
  level: number | bigint;

  constructor(capacity: number, level = 0) {
    this.capacity = capacity;
    this.level = level;
  }

  /** Returns what did not fit. */
  fill(amount: number): number | bigint {
    const room = sub(this.capacity, this.level);
    const used = min(amount, room);
    this.level = add(this.level, used);
    return sub(amount, used);
  }

  share(): string {
    return `${str(this.level)}/${this.capacity} (${format(Number(divide(this.level, this.capacity)), ".0%")})`;
  }
}

describe("average", float(average([1, 2, 3])));
describe("average", float(average([1.5, 2.5])));
describe("total", total([1, 2, 3]));
describe("total", total([1, 2.5, 3]));
describe("total", total([], float(0.0)));
describe("scale", scale(3, 2));
describe("scale", scale(3, float(2.0)), " m");
describe("scale", scale(0.5, 2), " m");
describe("clamp", clamp(15, 0, 10));
describe("clamp", clamp(7, float(0.0), float(10.0)));
describe("clamp", clamp(float(-1.0), float(0.0), 10));

const tank = new Tank(10);
print(tank.fill(4), tank.share());
print(tank.fill(2.5), tank.share());
print(tank.fill(5), tank.share());
print([tank.level, tank.capacity, equals(tank.level, tank.capacity)]);

// The same operator, every mixture of operands.
for (const [a, b] of [
  [7, 2],
  [float(7.0), 2],
  [7, float(2.0)],
  [-7, 2],
  [float(-7.0), 2],
] satisfies [
  [number, number],
  [number, number],
  [number, number],
  [number, number],
  [number, number],
]) {
  print(
    a,
    b,
    add(a, b),
    sub(a, b),
    mul(a, b),
    divide(a, b),
    floorDivide(a, b),
    modulo(a, b),
    pow(a, b),
  );
}
