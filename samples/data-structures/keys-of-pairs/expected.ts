// A maze, a cache and paths on a grid: dicts and sets whose keys are pairs, and an OrderedDict.

import {
  Dict,
  KeyError,
  PySet,
  add,
  contains,
  float,
  getItem,
  list,
  max,
  print,
  range,
  repr,
  tuple,
  valuesView,
} from "./runtime/builtins.js";
import { Deque, OrderedDict } from "./runtime/collections.js";

function walk(grid: string[]): number {
  const start = tuple(0, 0);
  const seen = new PySet<readonly [number, number]>([start]);
  const distance = new Dict<readonly [number, number], number>([[start, 0]]);
  const queue = new Deque<readonly [number, number]>([start]);
  while (queue.length > 0) {
    const [r, c] = queue.popleft();
    for (const [dr, dc] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ]) {
      const nr = r + dr;
      const nc = c + dc;
      if (
        0 <= nr &&
        nr < grid.length &&
        0 <= nc &&
        nc < grid[0].length &&
        getItem(grid[nr], nc) !== "#"
      ) {
        if (!seen.has(tuple(nr, nc))) {
          seen.add(tuple(nr, nc));
          distance.set(tuple(nr, nc), getItem(distance, tuple(r, c)) + 1);
          queue.append(tuple(nr, nc));
        }
      }
    }
  }
  return max(valuesView(distance));
}

class LRU {
  capacity: number;
  cache: OrderedDict<string, number>;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.cache = new OrderedDict<string, number>();
  }

  get(key: string): number {
    if (!this.cache.has(key)) {
      return -1;
    }
    this.cache.moveToEnd(key);
    return this.cache.get(key)!;
  }

  put(key: string, value: number): void {
    if (this.cache.has(key)) {
      this.cache.moveToEnd(key);
    }
    this.cache.set(key, value);
    if (this.cache.size > this.capacity) {
      this.cache.popitem(false);
    }
  }
}

console.log(walk(["..#", "#..", "..."]));
const lru = new LRU(2);
lru.put("a", 1);
lru.put("b", 2);
print(lru.get("a"));
lru.put("c", 3);
print(lru.get("b"), lru.cache);
const memo = new Dict<readonly [number, number], number | bigint>();

function paths(r: number, c: number): number | bigint {
  if (r === 0 || c === 0) {
    return 1;
  }
  if (memo.has(tuple(r, c))) {
    return memo.get(tuple(r, c))!;
  }
  const key = tuple(r, c);
  memo.set(key, add(paths(r - 1, c), paths(r, c - 1)));
  return memo.get(key)!;
}

print(paths(12, 12));

const cache = new OrderedDict<number, string>(
  (function* () {
    for (const n of range(5)) {
      yield [n, String(n)];
    }
  })(),
);
cache.moveToEnd(3, false);
cache.moveToEnd(0);
print(list(cache.keys()), cache.popitem(), cache.popitem(false), cache.size);
for (const call of [
  () => cache.moveToEnd(9),
  () => new OrderedDict().popitem(false),
]) {
  try {
    call();
  } catch (error) {
    if (!(error instanceof KeyError)) throw error;
    console.log(repr(error));
  }
}
const mixed = new OrderedDict<number, string>([
  [1, "int"],
  [2.5, "float"],
] satisfies [number, string][]);
mixed.moveToEnd(float(1.0));
print(mixed, contains(mixed, float(1.0)), getItem(mixed, float(1.0)));
