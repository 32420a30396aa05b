// Lists and dicts that were asked for an item, and lost it before it was taken.

import {
  IndexError,
  KeyError,
  ValueError,
  dictPop,
  equals,
  getItem,
  listPop,
  map,
  next,
  print,
  printTo,
  range,
  setSlice,
  typeName,
} from "./runtime/builtins.js";
import * as heapq from "./runtime/heapq.js";

function cut(xs: number[]): void {
  listPop(xs);
}

function callBetween(xs: number[]): number | null {
  if (xs.length > 0) {
    cut(xs);
    return getItem(xs, 0);
  }
  return null;
}

function alias(xs: number[]): number | null {
  const ys = xs;
  if (xs.length > 0) {
    listPop(ys);
    return getItem(xs, -1);
  }
  return null;
}

function rebinds(xs: number[]): void {
  for (const x of xs) {
    xs = xs.slice(1);
    console.log(getItem(xs, 0));
  }
}

function rebindsEnumerated(xs: number[]): void {
  for (const [i, x] of xs.entries()) {
    xs = xs.slice(0, -1);
    console.log(getItem(xs, i));
  }
}

function heap(xs: number[]): void {
  heapq.heapify(xs);
  while (xs.length > 1) {
    heapq.heappop(xs);
    console.log(getItem(xs, 1));
  }
}

function finallyPops(xs: number[]): number {
  while (xs.length > 0) {
    try {
      if (xs.length > 1) {
        continue;
      }
      console.log("last");
    } finally {
      xs.pop();
    }
  }
  return getItem(xs, 0);
}

function finallyPopsThen(xs: number[]): number {
  while (true) {
    try {
      if (xs.length > 0) {
        break;
      }
    } finally {
      listPop(xs);
    }
  }
  return getItem(xs, 0);
}

function handler(xs: number[]): number | null {
  if (xs.length > 0) {
    try {
      xs.pop();
      throw new ValueError();
    } catch (error2) {
      if (!(error2 instanceof ValueError)) throw error2;
      return getItem(xs, 0);
    }
  }
  return null;
}

function deleted(d: Map<string, number>, k: string): number {
  if (d.has(k)) {
    d.delete(k);
  }
  return getItem(d, k);
}

function popped(d: Map<string, number>, k: string): number {
  d.set(k, 1);
  dictPop(d, k);
  return getItem(d, k);
}

function bound(xs: number[]): number | null {
  const take = (index?: any) => listPop(xs, index);
  if (xs.length > 0) {
    take();
    return getItem(xs, 0);
  }
  return null;
}

function mapped(xs: number[]): number | null {
  if (xs.length > 0) {
    [
      ...map(
        (index?: any) => listPop(xs, index),
        new Array<number>(xs.length).fill(0),
      ),
    ];
    return getItem(xs, 0);
  }
  return null;
}

function countsDown(xs: number[]): number {
  let i = xs.length - 1;
  while (i >= 0) {
    printTo({ end: " " }, xs[i]);
    i--;
  }
  return getItem(xs, i);
}

function beyond(xs: number[]): void {
  let i = 0;
  while (i < xs.length) {
    i++;
    printTo({ end: " " }, getItem(xs, i));
  }
}

function two(xs: number[]): number {
  let left = 0;
  let right = xs.length - 1;
  while (left < right) {
    printTo({ end: ";" }, xs[left], xs[right]);
    left++;
    right--;
  }
  return getItem(xs, left);
}

function search(xs: number[], x: number): number {
  let low = 0;
  let high = xs.length;
  while (low < high) {
    const mid = Math.floor((low + high) / 2);
    if (xs[mid] < x) {
      low = mid + 1;
    } else {
      high = mid;
    }
  }
  return getItem(xs, low);
}

function find(xs: number[], x: number): number {
  let low = 0;
  let high = xs.length - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    if (xs[mid] === x) {
      return mid;
    }
    if (xs[mid] < x) {
      low = mid + 1;
    } else {
      high = mid - 1;
    }
  }
  return getItem(xs, high);
}

function insertion(xs: number[]): number[] {
  for (let i = 1; i < xs.length; i++) {
    const value = xs[i];
    let j = i - 1;
    while (j >= 0 && xs[j] > value) {
      xs[j + 1] = xs[j];
      j--;
    }
    xs[j + 1] = value;
  }
  return xs;
}

function sizes(xs: number[]): number | null {
  const n = xs.length;
  listPop(xs);
  if (n > 0) {
    return getItem(xs, n - 1);
  }
  return null;
}

function slices(xs: number[]): number | null {
  if (xs.length >= 2) {
    setSlice(xs, 0, 2, null, []);
    return getItem(xs, 0);
  }
  return null;
}

function comprehension(xs: number[]): number | null {
  if (xs.length > 0) {
    Array.from({ length: xs.length }, () => listPop(xs));
    return getItem(xs, 0);
  }
  return null;
}

function lazily(xs: number[]): number | null {
  if (xs.length > 0) {
    const lazy = (function* () {
      for (const _ of range(1)) {
        yield getItem(xs, 0);
      }
    })();
    xs.length = 0;
    return next(lazy);
  }
  return null;
}

function swapped(a: number[], b: number[]): number | null {
  if (a.length > 0) {
    [a, b] = [b, a];
    return getItem(a, 0);
  }
  return null;
}

function negative(xs: number[], i: number): number | null {
  if (i < xs.length) {
    return getItem(xs, i);
  }
  return null;
}

function nested(xs: number[]): number | null {
  function drop(): void {
    xs.length = 0;
  }

  if (xs.length > 0) {
    drop();
    return getItem(xs, 0);
  }
  return null;
}

function walrus(xs: number[]): void {
  let n: number;
  while ((n = xs.length) > 1) {
    listPop(xs);
    console.log(getItem(xs, n - 1));
  }
}

class Bag {
  items: number[];

  constructor(items: number[]) {
    this.items = items;
  }

  swap(): void {
    this.items = [];
  }

  first(): number | null {
    if (this.items.length > 0) {
      this.swap();
      return getItem(this.items, 0);
    }
    return null;
  }

  second(other: Bag): number | null {
    if (this.items.length > 0) {
      other.items.length = 0;
      return getItem(this.items, 0);
    }
    return null;
  }
}

class Cell {
  xs: number[];

  constructor() {
    this.xs = [1];
  }

  __eq__(other: number): boolean {
    cells.length = 0;
    return true;
  }
}

const cells = [new Cell()];
try {
  print("call", callBetween([1]));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("call", typeName(error), error);
}
try {
  print("alias", alias([1]));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("alias", typeName(error), error);
}
try {
  print("rebinds", rebinds([1, 2]));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("rebinds", typeName(error), error);
}
try {
  print("enumerated", rebindsEnumerated([1, 2, 3]));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("enumerated", typeName(error), error);
}
try {
  print("heap", heap([3, 1, 2]));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("heap", typeName(error), error);
}
try {
  console.log("finally", finallyPops([1, 2]));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("finally", typeName(error), error);
}
try {
  console.log("then", finallyPopsThen([1]));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("then", typeName(error), error);
}
try {
  print("handler", handler([1]));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("handler", typeName(error), error);
}
try {
  console.log("deleted", deleted(new Map<string, number>([["a", 1]]), "a"));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("deleted", typeName(error), error);
}
try {
  console.log("popped", popped(new Map<string, number>([["a", 1]]), "a"));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("popped", typeName(error), error);
}
try {
  print("bound", bound([1]));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("bound", typeName(error), error);
}
try {
  print("mapped", mapped([1, 2]));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("mapped", typeName(error), error);
}
try {
  console.log("down", countsDown([1, 2]));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("down", typeName(error), error);
}
try {
  console.log("down", countsDown([]));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("down", typeName(error), error);
}
try {
  print("beyond", beyond([1, 2]));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("beyond", typeName(error), error);
}
try {
  console.log("two", two([1, 2, 3, 4]));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("two", typeName(error), error);
}
try {
  console.log("two", two([]));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("two", typeName(error), error);
}
try {
  console.log("search", search([1, 3, 5], 9));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("search", typeName(error), error);
}
try {
  console.log("search", search([1, 3, 5], 3));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("search", typeName(error), error);
}
try {
  print("find", find([1, 3, 5], 5));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("find", typeName(error), error);
}
try {
  print("find", find([], 5));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("find", typeName(error), error);
}
try {
  print("insertion", insertion([3, 1, 2]));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("insertion", typeName(error), error);
}
try {
  print("sizes", sizes([1, 2]));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("sizes", typeName(error), error);
}
try {
  print("slices", slices([1, 2]));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("slices", typeName(error), error);
}
try {
  print("comprehension", comprehension([1, 2]));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("comprehension", typeName(error), error);
}
try {
  print("lazily", lazily([1, 2]));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("lazily", typeName(error), error);
}
try {
  print("swapped", swapped([1], []));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("swapped", typeName(error), error);
}
try {
  print("negative", negative([1, 2], -3));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("negative", typeName(error), error);
}
try {
  print("negative", negative([1, 2], -2));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("negative", typeName(error), error);
}
try {
  print("nested", nested([1]));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("nested", typeName(error), error);
}
try {
  print("walrus", walrus([1, 2, 3]));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("walrus", typeName(error), error);
}
try {
  print("swap", new Bag([1]).first());
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("swap", typeName(error), error);
}
const bag = new Bag([1]);
try {
  print("clear", bag.second(bag));
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("clear", typeName(error), error);
}

function compared(): Cell | null {
  if (cells.length > 0) {
    if (equals(getItem(cells, 0), 3)) {
      return getItem(cells, 0);
    }
  }
  return null;
}

try {
  print("eq", compared());
} catch (error) {
  if (!(error instanceof IndexError || error instanceof KeyError)) throw error;
  print("eq", typeName(error), error);
}
