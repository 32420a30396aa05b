import {
  IndexError,
  any,
  contains,
  enumerate,
  getItem,
  len,
  list,
  max,
  print,
  sorted,
  sum,
  truthy,
} from "./runtime/builtins.js";

class Node {
  data: number;
  next: Node | null;

  constructor(data: number) {
    this.data = data;
    this.next = null;
  }
}

class LinkedList {
  head: Node | null;

  constructor(items: number[] | null = null) {
    this.head = null;
    if (items !== null) {
      for (const item of items) {
        this.append(item);
      }
    }
  }

  append(data: number): void {
    const newNode = new Node(data);
    if (this.head === null) {
      this.head = newNode;
      return;
    }
    let current = this.head;
    while (current.next) {
      current = current.next;
    }
    current.next = newNode;
  }

  prepend(data: number): void {
    const node = new Node(data);
    node.next = this.head;
    this.head = node;
  }

  remove(data: number): boolean {
    let current = this.head;
    let previous: Node | null = null;
    while (current !== null) {
      if (current.data === data) {
        if (previous === null) {
          this.head = current.next;
        } else {
          previous.next = current.next;
        }
        return true;
      }
      previous = current;
      current = current.next;
    }
    return false;
  }

  reverse(): void {
    let prev: Node | null = null;
    let current = this.head;
    while (current) {
      [current.next, prev, current] = [prev, current, current.next];
    }
    this.head = prev;
  }

  middle(): number | null {
    let slow = this.head;
    let fast = slow;
    while (fast && fast.next) {
      slow = slow!.next;
      fast = fast.next.next;
    }
    return slow ? slow.data : null;
  }

  *[Symbol.iterator](): Generator<number> {
    let node = this.head;
    while (node) {
      yield node.data;
      node = node.next;
    }
  }

  __len__(): number {
    let count = 0;
    for (const _ of this) {
      count++;
    }
    return count;
  }

  __contains__(value: number): boolean {
    return any(
      (function* (source: Iterable<number>) {
        for (const v of source) {
          yield v === value;
        }
      })(this),
    );
  }

  __getitem__(index: number): number {
    for (const [i, v] of enumerate(this)) {
      if (i === index) {
        return v;
      }
    }
    throw new IndexError("list index out of range");
  }

  __repr__(): string {
    return Array.from(this, (x) => String(x)).join(" -> ") + " -> None";
  }
}

const ll = new LinkedList([1, 2, 3]);
ll.append(4);
ll.prepend(0);
print(ll, len(ll));
print(contains(ll, 3), contains(ll, 10));
ll.reverse();
print(ll);
print("middle:", ll.middle());
print(ll.remove(2), ll.remove(42));
print(ll, getItem(ll, 1), list(ll));
try {
  getItem(ll, 10);
} catch (e) {
  if (!(e instanceof IndexError)) throw e;
  print("IndexError:", e);
}
const empty = new LinkedList();
print(empty, len(empty), truthy(empty), empty.middle());
let total = 0;
for (const value of ll) {
  total += value;
}
print(total, sum(ll), max(ll), sorted(ll));
