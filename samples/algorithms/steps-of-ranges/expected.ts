import {
  ValueError,
  getItem,
  print,
  range,
  setItem,
} from "./runtime/builtins.js";

// Ranges whose step is a variable: the sieve, the gaps of a Shell sort, chunks.

function sieve(limit: number): number[] {
  const flags = new Array<boolean>(limit + 1).fill(true);
  for (let n = 2; n <= limit; n++) {
    if (flags[n]) {
      for (let multiple = n * n; multiple <= limit; multiple += n) {
        flags[multiple] = false;
      }
    }
  }
  return [...range(2, limit + 1)].filter((n) => flags[n]);
}

function* chunks(items: number[], size: number): Generator<number[]> {
  for (let start = 0; start < items.length; start += size) {
    yield items.slice(start, start + size);
  }
}

function shellSort(items: number[]): number[] {
  let gap = Math.floor(items.length / 2);
  while (gap > 0) {
    for (let start = 0; start < gap; start++) {
      for (let i of range(start + gap, items.length, gap)) {
        const value = getItem(items, i);
        while (i >= gap && getItem(items, i - gap) > value) {
          items[i] = getItem(items, i - gap);
          i -= gap;
        }
        setItem(items, i, value);
      }
    }
    gap = Math.floor(gap / 2);
  }
  return items;
}

print(sieve(60));
print([...chunks([1, 2, 3, 4, 5], 2)]);
print(shellSort([23, 5, 42, 8, 16, 4, 15]));

let step = 3;
for (let i = 10; i > 0; i -= step) {
  console.log(i, step);
}
// The range keeps the step it began with.
for (const i of range(0, 12, step)) {
  step++;
  print(i, step);
}
for (step of [2, -2, 0]) {
  try {
    print([...range(0, step * 3, step)]);
    for (const i of range(0, step * 2, step)) {
      print("at", i);
    }
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print(error);
  }
}
