import {
  add,
  float,
  floatDivMod,
  print,
  printTo,
  round,
  str,
  typed,
  unpackStarred,
} from "./runtime/builtins.js";

class Range {
  low: number;
  high: number;

  constructor() {
    [this.low, this.high] = [0, 10];
  }

  halve(): void {
    const [part, part2] = [this.low / 2, this.high / 2];
    this.low = float(part);
    this.high = float(part2);
  }
}

// The same variable holds ints here and floats there: each prints as what it is.
let quotient = 7;
let rest = 2;
console.log(quotient, rest);
const [part, part2] = floatDivMod(7.5, 2);
quotient = float(part);
rest = float(part2);
print(quotient, rest);

for (const step of [1, float(2.0), 3]) {
  printTo({ end: " " }, step);
}
for (const item of [3.0, 1.0]) {
  let step: number;
  step = float(item);
  printTo({ end: " " }, step);
}
console.log("");

const prices = new Map<string, number>([["tea", 2.0]]);
let count = 3;
for (const item2 of prices) {
  let name: string;
  const [part3, part4] = item2;
  name = part3;
  count = float(part4);
  print(name, count);
}

let left = float(4.0);
let right = 5;
[left, right] = [right, left];
print(left, right);

let first: number;
let others: number[];
const [part5, part6] = unpackStarred([1.0, 2.0], 1, 0);
first = float(part5);
others = part6;
print(first, typed(others, "list[float]"));
first = 1;
console.log(first);

const limits = new Range();
print(limits.low, limits.high);
limits.halve();
print(limits.low, limits.high);

let best: number | null = null;
for (const value of [3.0, 1.0, 2.0]) {
  if (best === null || value < best) {
    best = value;
  }
}
print(
  typed(best, "None | float"),
  add(typed(best, "None | float"), 1),
  `${str(typed(best, "None | float"))} s`,
  round(best),
);
