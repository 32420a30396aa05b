/** One function, many kinds of receivers: what a value can do is seen when it is asked. */

import {
  AttributeError,
  PySet,
  add,
  hasattr,
  isList,
  len,
  listPop,
  print,
  strCount,
  tuple,
} from "./runtime/builtins.js";
import { Deque } from "./runtime/collections.js";
import * as methods from "./runtime/methods.js";

class Stack {
  items: number[];

  constructor() {
    this.items = [];
  }

  append(item: number): void {
    console.log("push", item);
    this.items.push(item);
  }

  pop(): number {
    return listPop(this.items);
  }

  __len__(): number {
    return this.items.length;
  }
}

function fill(
  target: number[] | Stack | Deque<string | number> | string | number | null,
): number[] | Stack | Deque<string | number> | string | number | null {
  methods.append(target, 1);
  methods.append(target, 2);
  return target;
}

function last(
  values:
    | number[]
    | PySet<number>
    | Deque<string | number>
    | Stack
    | string
    | number
    | null,
): number | string {
  return methods.pop(values);
}

function copies(
  value: Map<string, number> | PySet<number> | number[],
): [
  Map<string, number> | PySet<number> | number[],
  Map<string, number> | PySet<number> | number[],
] {
  const other = methods.copy(value);
  methods.clear(other);
  return [value, other];
}

print(
  len(fill([])),
  len(fill(new Stack())),
  fill(new Deque<string | number>([0])),
);
print(
  last([1, 2, 3]),
  last(new PySet<number>([1])),
  last(fill(new Stack())),
  last(new Deque<string | number>("ab")),
);
print(
  strCount("banana", "a"),
  [[1, 1], tuple(1, 2, 1)].map((c) => methods.count(c, 1)),
);

for (const container of [
  new Map<string, number>([["a", 1]]),
  new PySet<number>([1, 2]),
  [3],
]) {
  print(...copies(container));
}

for (const receiver of ["text", 3, null]) {
  try {
    fill(receiver);
  } catch (error) {
    if (!(error instanceof AttributeError)) throw error;
    print(error);
  }
}

const groups = new Map<string, number | number[]>([
  ["one", 1],
  ["many", [1]],
]);
for (const key of groups.keys()) {
  const entry = groups.get(key)!;
  if (isList(entry)) {
    entry.push(5);
  }
}
methods.append(groups.get("many")!, 7);
print(groups);

function merge(
  left: PySet<any> | number[] | string,
  right: PySet<number> | number[] | string,
): any {
  return hasattr(left, "union") ? methods.union(left, right) : add(left, right);
}

print(
  merge(new PySet<any>([1]), new PySet<number>([2])),
  merge([1], [2]),
  merge("a", "b"),
);
const push = methods.append.bind(null, fill([]));
push(3);
print(push !== null);
