/** Loops over indices that go wrong, or nearly: each is checked, as Python checks it. */

import {
  IndexError,
  float,
  getItem,
  mul,
  print,
  printTo,
  range,
  str,
  sub,
} from "./runtime/builtins.js";

function shrinking(stack: string[]): string[] {
  const out: string[] = [];
  try {
    for (let i = 0, end = stack.length; i < end; i++) {
      out.push(getItem(stack, i));
      stack.pop();
    }
  } catch (error) {
    if (!(error instanceof IndexError)) throw error;
    out.push(str(error));
  }
  return out;
}

print(shrinking(["a", "b", "c"]));

function low(xs: number[], a: number, b: number): void {
  try {
    for (let i = Math.min(a, b); i < xs.length; i++) {
      printTo({ end: " " }, getItem(xs, i));
    }
    console.log("");
  } catch (e) {
    if (!(e instanceof IndexError)) throw e;
    print(e);
  }
}

low([1, 2, 3], 5, -7);
low([1, 2, 3], 1, 2);

function mid(xs: number[]): void {
  try {
    for (let i = Math.floor(xs.length / 2); i < xs.length; i++) {
      printTo({ end: " " }, xs[i]);
    }
    for (let i = -xs.length; i < 0; i++) {
      printTo({ end: " " }, getItem(xs, i));
    }
    for (let i = 0; i <= xs.length; i++) {
      printTo({ end: " " }, getItem(xs, i));
    }
  } catch (e) {
    if (!(e instanceof IndexError)) throw e;
    print(e);
  }
}

mid([1, 2, 3, 4]);

function insertion(xs: number[]): number[] {
  for (let i = 1; i < xs.length; i++) {
    const key = xs[i];
    let j = i - 1;
    while (j >= 0 && xs[j] > key) {
      xs[j + 1] = xs[j];
      j--;
    }
    xs[j + 1] = key;
  }
  return xs;
}

function shell(xs: number[]): number[] {
  const n = xs.length;
  let gap = Math.floor(n / 2);
  while (gap > 0) {
    for (let i = gap; i < n; i++) {
      if (xs[i] < xs[i - gap]) {
        [xs[i], xs[i - gap]] = [xs[i - gap], xs[i]];
      }
    }
    gap = Math.floor(gap / 2);
  }
  return xs;
}

function moves(xs: number[]): number[] {
  let k = xs.length;
  for (let i = 0, end = k; i < end; i++) {
    k = k - 1;
    if (i < k) {
      [xs[i], xs[k]] = [xs[k], xs[i]];
    }
  }
  for (let i of range(xs.length)) {
    i++;
    try {
      printTo({ end: "," }, getItem(xs, i));
    } catch (error) {
      if (!(error instanceof IndexError)) throw error;
      console.log("end");
    }
  }
  return xs;
}

function half(xs: (number | bigint)[]): (number | bigint)[] {
  for (let i = 0; i < Math.floor(xs.length / 2); i++) {
    [xs[i], xs[xs.length - 1 - i]] = [xs[xs.length - 1 - i], xs[i]];
    xs[i] = mul(xs[i], 2);
    xs[i] = sub(xs[i], 1);
  }
  return xs;
}

function prefix(xs: number[]): number[] {
  const total = new Array<number>(xs.length).fill(0);
  for (const [i, x] of xs.entries()) {
    total[i] = x + (i > 0 ? getItem(total, i - 1) : 0);
  }
  return total;
}

print(
  insertion([3, 1, 2]),
  shell([5, 4, 3, 2, 1]),
  moves([1, 2, 3, 4]),
  half([1, 2, 3, 4, 5]),
  prefix([1, 2, 3]),
);

function rebinding(xs: number[]): void {
  for (let i = 0, end = xs.length; i < end; i++) {
    xs = xs.slice(0, -1);
    try {
      console.log(getItem(xs, i));
    } catch (error) {
      if (!(error instanceof IndexError)) throw error;
      console.log("gone");
    }
  }
}

rebinding([1, 2]);
const values = [float(1.0), 2, 3.5];
let i: number;
for (i of range(values.length)) {
  values[i] = mul(values[i], 2);
}
print(values);
const mixed = [1, float(2.0)];
for (i of range(mixed.length - 1)) {
  const [part, part2] = [mixed[i + 1], mixed[i]];
  mixed[i] = part;
  mixed[i + 1] = part2;
}
print(mixed);
const words = ["a", "b", "c"];
for (i of range(words.length)) {
  words[i] += "!";
  console.log(i, words[i], getItem(words, i - 1));
}
const callbacks: (() => string)[] = [];
for (i of range(words.length)) {
  callbacks.push(() => getItem(words, i));
}
print(callbacks.map((c) => c()));
