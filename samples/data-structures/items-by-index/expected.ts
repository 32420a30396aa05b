/** Sorting, searching and comparing by index: positions that a loop cannot leave. */

import {
  add,
  mul,
  print,
  range,
  setItem,
  sum,
  tuple,
} from "./runtime/builtins.js";

function bubbleSort(items: number[]): number[] {
  const n = items.length;
  for (let i = 0; i < n; i++) {
    let swapped = false;
    for (let j = 0; j < n - i - 1; j++) {
      if (items[j] > items[j + 1]) {
        [items[j], items[j + 1]] = [items[j + 1], items[j]];
        swapped = true;
      }
    }
    if (!swapped) {
      break;
    }
  }
  return items;
}

function selection(xs: number[]): number[] {
  for (let i = 0; i < xs.length; i++) {
    let smallest = i;
    for (let j = i + 1; j < xs.length; j++) {
      if (xs[j] < xs[smallest]) {
        smallest = j;
      }
    }
    [xs[i], xs[smallest]] = [xs[smallest], xs[i]];
  }
  return xs;
}

function sieve(limit: number): number[] {
  const isPrime = new Array<boolean>(limit + 1).fill(true);
  isPrime[0] = false;
  isPrime[1] = false;
  for (let n = 2; n <= limit; n++) {
    if (isPrime[n]) {
      for (let m = n * n; m <= limit; m += n) {
        isPrime[m] = false;
      }
    }
  }
  return [...range(isPrime.length)].filter((n) => isPrime[n]);
}

function palindrome(word: string): boolean {
  for (let i = 0; i < Math.floor(word.length / 2); i++) {
    if (word[i] !== word[word.length - 1 - i]) {
      return false;
    }
  }
  return true;
}

function pairs(
  numbers: number[],
  target: number,
): readonly [number, number] | null {
  for (let i = 0; i < numbers.length; i++) {
    for (let j = i + 1; j < numbers.length; j++) {
      if (numbers[i] + numbers[j] === target) {
        return tuple(i, j);
      }
    }
  }
  return null;
}

function reverse(text: string): string {
  let out = "";
  for (let i = text.length - 1; i >= 0; i--) {
    out += text[i];
  }
  return out;
}

function deltas(values: number[]): number[] {
  return Array.from(
    { length: values.length - 1 },
    (_, i) => values[i + 1] - values[i],
  );
}

function growing(): (number | bigint)[] {
  const xs: (number | bigint)[] = [1, 2];
  for (let i = 0, end = xs.length; i < end; i++) {
    xs.push(mul(xs[i], 2));
  }
  for (const [i, x] of xs.entries()) {
    xs[i] = add(x, 1);
  }
  for (let i = 1; i < xs.length; i++) {
    xs[i] = add(xs[i], xs[i - 1]);
  }
  return xs;
}

print(
  bubbleSort([5, 2, 9, 1]),
  selection([3, 1, 2]),
  sieve(50),
  palindrome("radar"),
  palindrome("ab"),
);
print(
  pairs([2, 7, 11, 15], 9),
  reverse("héllo"),
  deltas([1, 4, 9, 16]),
  growing(),
);
const grid = Array.from({ length: 2 }, () => new Array<number>(3).fill(0));
for (let y = 0; y < grid.length; y++) {
  for (let x = 0, end = grid[y].length; x < end; x++) {
    setItem(grid[y], x, y * 3 + x);
  }
}
for (const row of grid) {
  for (let x = 0; x < row.length; x++) {
    row[x]++;
  }
}
print(grid);
const a = "kitten";
const b = "sitting";
console.log(
  sum(
    [...range(Math.min(a.length, b.length))]
      .filter((i) => a[i] === b[i])
      .map((i) => 1),
  ),
);
