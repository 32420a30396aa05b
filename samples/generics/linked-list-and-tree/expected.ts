import { gt, list, print, reversed } from "./runtime/builtins.js";

class Node<T> {
  value: T;
  next: Node<T> | null;

  constructor(value: T, next: Node<T> | null = null) {
    this.value = value;
    this.next = next;
  }
}

class LinkedList<T> {
  head: Node<T> | null;
  size: number;

  constructor() {
    this.head = null;
    this.size = 0;
  }

  pushFront(value: T): void {
    this.head = new Node(value, this.head);
    this.size++;
  }

  *[Symbol.iterator](): Generator<T> {
    let node = this.head;
    while (node !== null) {
      yield node.value;
      node = node.next;
    }
  }

  map<U>(fn: (n: T) => U): LinkedList<U> {
    const result = new LinkedList<U>();
    const values: U[] = [];
    for (const value of this) {
      values.push(fn(value));
    }
    for (const value of reversed(values)) {
      result.pushFront(value);
    }
    return result;
  }

  find(predicate: (n: T) => boolean): T | null {
    for (const value of this) {
      if (predicate(value)) {
        return value;
      }
    }
    return null;
  }

  reverse(): void {
    let previous: Node<T> | null = null;
    let node = this.head;
    while (node) {
      [node.next, previous, node] = [previous, node, node.next];
    }
    this.head = previous;
  }
}

class TreeNode<T> {
  value: T;
  children: TreeNode<T>[];

  constructor(value: T) {
    this.value = value;
    this.children = [];
  }

  add(value: T): TreeNode<T> {
    const child = new TreeNode(value);
    this.children.push(child);
    return child;
  }

  *walk(depth = 0): Generator<[number, T]> {
    yield [depth, this.value];
    for (const child of this.children) {
      yield* child.walk(depth + 1);
    }
  }
}

const numbers = new LinkedList<number>();
for (const n of [3, 2, 1]) {
  numbers.pushFront(n);
}
print(list(numbers), numbers.size);
print(list(numbers.map((n: number | string) => `<${n}>`)));
print(
  numbers.find((n: number | string) => gt(n, 1)),
  numbers.find((n: number | string) => gt(n, 5)),
);
numbers.reverse();
print(list(numbers));

const root = new TreeNode("root");
const left = root.add("left");
left.add("leaf");
root.add("right");
for (const [depth, value] of root.walk()) {
  console.log("  ".repeat(depth) + value);
}
