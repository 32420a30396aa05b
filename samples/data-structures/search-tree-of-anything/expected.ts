/** Binary search tree, typed with generics and iterators. */

import {
  AssertionError,
  KeyError,
  add,
  contains,
  equals,
  getItem,
  getattr,
  iterator,
  len,
  list,
  lt,
  max,
  print,
  repr,
  setattr,
  sorted,
  tuple,
  zip,
} from "./runtime/builtins.js";
import { Deque } from "./runtime/collections.js";

interface Comparable {
  __lt__(other: Comparable): boolean;
}

class Node<T> {
  value: T;
  left: Node<T> | null;
  right: Node<T> | null;

  constructor(
    value: T,
    left: Node<T> | null = null,
    right: Node<T> | null = null,
  ) {
    this.value = value;
    this.left = left;
    this.right = right;
  }

  __repr__(): string {
    return `Node(value=${repr(this.value)}, left=${repr(this.left)}, right=${repr(this.right)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Node &&
      this.value === other.value &&
      equals(this.left, other.left) &&
      equals(this.right, other.right)
    );
  }

  height(): number {
    return (
      1 +
      max([this.left, this.right].map((child) => (child ? child.height() : 0)))
    );
  }
}

class Tree {
  declare root: Node<number | string> | null;
  declare _size: number;

  constructor(items: (number | string)[] = []) {
    this.root = null;
    this._size = 0;
    for (const item of items) {
      this.insert(item);
    }
  }

  insert(value: number | string): boolean {
    if (this.root === null) {
      this.root = new Node(value);
      this._size = 1;
      return true;
    }
    let node: any = this.root;
    while (true) {
      if (equals(value, getattr(node, "value"))) {
        return false;
      }
      const side = lt(value, getattr(node, "value")) ? "left" : "right";
      const child = getattr(node, side);
      if (child == null) {
        setattr(node, side, new Node(value));
        this._size++;
        return true;
      }
      node = child;
    }
  }

  __len__(): number {
    return this._size;
  }

  __iter__(): Generator<number | string> {
    function* walk(
      node: Node<number | string> | null,
    ): Generator<number | string> {
      if (node) {
        yield* walk(node.left);
        yield node.value;
        yield* walk(node.right);
      }
    }

    return walk(this.root);
  }

  [Symbol.iterator]() {
    return iterator(this.__iter__());
  }

  __contains__(value: number): boolean {
    let node = this.root;
    while (node) {
      if (value === node.value) {
        return true;
      }
      node = lt(value, node.value) ? node.left : node.right;
    }
    return false;
  }

  levels(): (number | string)[][] {
    const out: (number | string)[][] = [];
    const queue = new Deque<readonly [Node<number | string>, number]>(
      this.root ? [tuple(this.root, 0)] : [],
    );
    while (queue.length > 0) {
      const [node, depth] = queue.popleft();
      if (depth === out.length) {
        out.push([]);
      }
      getItem(out, depth).push(node.value);
      for (const child of [node.left, node.right]) {
        if (child !== null) {
          queue.append(tuple(child, depth + 1));
        }
      }
    }
    return out;
  }

  fold<R>(fn: (acc: R, w: number | string) => R, start: R): R {
    let acc = start;
    for (const value of this) {
      acc = fn(acc, value);
    }
    return acc;
  }

  remove(value: number): void {
    function go(
      node: Node<number | string> | null,
    ): Node<number | string> | null {
      if (node === null) {
        throw new KeyError(value);
      }
      if (lt(value, node.value)) {
        node.left = go(node.left);
      } else if (lt(node.value, value)) {
        node.right = go(node.right);
      } else {
        if (node.left === null) {
          return node.right;
        }
        if (node.right === null) {
          return node.left;
        }
        let succ = node.right;
        while (succ.left) {
          succ = succ.left;
        }
        let value_: number | string;
        [node.value, value_] = [succ.value, succ.value];
        node.right = drop(node.right, value_);
      }
      return node;
    }

    function drop(
      node: Node<number | string> | null,
      v: number | string,
    ): Node<number | string> | null {
      if (node === null) {
        throw new AssertionError();
      }
      if (lt(v, node.value)) {
        node.left = drop(node.left, v);
        return node;
      }
      if (lt(node.value, v)) {
        node.right = drop(node.right, v);
        return node;
      }
      return node.left || node.right;
    }

    this.root = go(this.root);
    this._size--;
  }
}

const numbers = new Tree([50, 30, 70, 20, 40, 60, 80, 30]);
print(
  list(numbers),
  len(numbers),
  contains(numbers, 60),
  contains(numbers, 65),
);
print(numbers.levels(), numbers.root ? numbers.root.height() : 0);
for (const victim of [20, 30, 50, 99]) {
  try {
    numbers.remove(victim);
  } catch (e) {
    if (!(e instanceof KeyError)) throw e;
    print("missing", e);
  }
  print(victim, list(numbers), numbers.levels());
}
const words = new Tree("the quick brown fox jumps".split(" "));
print(
  words.fold((acc: number | string, w: number | string) => add(acc, len(w)), 0),
  words.fold(
    (acc: number | string, w: number | string) => `${acc}${getItem(w, 0)}`,
    "",
  ),
);
print(max(words), sorted(words, { key: len }), [...zip(words, numbers)]);
print(new Tree().levels(), len(new Tree()), list(new Tree()));
print(new Node(1, new Node(0)));
