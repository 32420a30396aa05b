/** Programs that ask before they take: stacks, queues, two positions, a tokenizer, groups by key. */

import {
  ValueError,
  add,
  getItem,
  int,
  isDigit,
  isSpace,
  listExtend,
  listPop,
  mul,
  print,
  sorted,
  sub,
  tuple,
} from "./runtime/builtins.js";

class Tokens {
  text: string;
  position: number;
  found: string[];

  constructor(text: string) {
    this.text = text;
    this.position = 0;
    this.found = [];
  }

  split(): string[] {
    while (this.position < this.text.length) {
      if (isSpace(this.text[this.position])) {
        this.position++;
        continue;
      }
      const start = this.position;
      if (isDigit(this.text[start])) {
        while (
          this.position < this.text.length &&
          isDigit(this.text[this.position])
        ) {
          this.position++;
        }
      } else {
        this.position++;
      }
      this.found.push(this.text.slice(start, this.position));
    }
    return this.found;
  }
}

function evaluate(tokens: string[]): number | bigint {
  const precedence = new Map<string, number>([
    ["+", 1],
    ["-", 1],
    ["*", 2],
  ]);
  const numbers: (number | bigint)[] = [];
  const operators: string[] = [];

  function apply(): void {
    const right = listPop(numbers);
    const left = listPop(numbers);
    const operator = listPop(operators);
    const results = new Map<string, number | bigint>([
      ["+", add(left, right)],
      ["-", sub(left, right)],
      ["*", mul(left, right)],
    ]);
    numbers.push(getItem(results, operator));
  }

  for (const token of tokens) {
    if (token === "(") {
      operators.push(token);
    } else if (token === ")") {
      while (operators.length > 0 && operators.at(-1) !== "(") {
        apply();
      }
      if (operators.length === 0) {
        throw new ValueError("unbalanced");
      }
      operators.pop();
    } else if (precedence.has(token)) {
      while (
        operators.length > 0 &&
        operators.at(-1) !== "(" &&
        getItem(precedence, operators.at(-1)!) >= precedence.get(token)!
      ) {
        apply();
      }
      operators.push(token);
    } else {
      numbers.push(int(token));
    }
  }
  while (operators.length > 0) {
    apply();
  }
  return getItem(numbers, 0);
}

function find(items: number[], wanted: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    if (items[middle] === wanted) {
      return middle;
    }
    if (items[middle] < wanted) {
      low = middle + 1;
    } else {
      high = middle - 1;
    }
  }
  return -1;
}

function pair(
  items: number[],
  wanted: number,
): readonly [number, number] | null {
  let left = 0;
  let right = items.length - 1;
  while (left < right) {
    const total = items[left] + items[right];
    if (total === wanted) {
      return tuple(items[left], items[right]);
    }
    if (total < wanted) {
      left++;
    } else {
      right--;
    }
  }
  return null;
}

function insertionSort(items: number[]): number[] {
  for (let i = 1; i < items.length; i++) {
    const item = items[i];
    let j = i - 1;
    while (j >= 0 && items[j] > item) {
      items[j + 1] = items[j];
      j--;
    }
    items[j + 1] = item;
  }
  return items;
}

function merge(left: number[], right: number[]): number[] {
  const merged: number[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    if (left[i] <= right[j]) {
      merged.push(left[i]);
      i++;
    } else {
      merged.push(right[j]);
      j++;
    }
  }
  return [...merged, ...left.slice(i), ...right.slice(j)];
}

function runningMaximum(items: number[]): number[] {
  if (items.length === 0) {
    return [];
  }
  const best = [items[0]];
  for (const item of items.slice(1)) {
    best.push(Math.max(best.at(-1)!, item));
  }
  return best;
}

function reachable(graph: Map<string, string[]>, start: string): string[] {
  const seen: string[] = [];
  const waiting = [start];
  while (waiting.length > 0) {
    const node = waiting.shift()!;
    if (seen.includes(node)) {
      continue;
    }
    seen.push(node);
    if (graph.has(node)) {
      listExtend(waiting, graph.get(node)!);
    }
  }
  return seen;
}

function byLength(words: string[]): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const word of words) {
    if (!groups.has(word.length)) {
      groups.set(word.length, []);
    }
    const size = word.length;
    if (groups.has(size)) {
      groups.get(size)!.push(word);
    }
  }
  return groups;
}

print(new Tokens("12*(3 + 4)-5").split());
print(evaluate(new Tokens("12*(3 + 4)-5").split()));
print([2, 11, 4].map((n) => find([2, 3, 5, 7, 11], n)));
print(pair([1, 2, 4, 9], 11), pair([1, 2], 9));
print(insertionSort([5, 2, 8, 1]), merge([1, 4], [2, 3, 9]));
print(runningMaximum([3, 1, 4, 1, 5]));
print(
  reachable(
    new Map<string, string[]>([
      ["a", ["b", "c"]],
      ["b", ["c"]],
      ["c", ["a", "d"]],
    ]),
    "a",
  ),
);
const groups = byLength(["one", "two", "three"]);
for (const size of sorted(groups.keys())) {
  print(size, groups.get(size)!);
}
