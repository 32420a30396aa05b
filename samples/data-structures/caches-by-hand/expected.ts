/** LRU cache three ways */

import {
  Dict,
  KeyError,
  add,
  contains,
  delItem,
  getItem,
  getattr,
  itemsView,
  iterate,
  len,
  list,
  nameOf,
  print,
  setItem,
  setattr,
  str,
  tuple,
} from "./runtime/builtins.js";
import { OrderedDict } from "./runtime/collections.js";
import { lruCache, wraps } from "./runtime/functools.js";
import * as time from "./runtime/time.js";

class LRU {
  cap: number;
  d: OrderedDict<string, number>;
  hits: number;
  misses: number;

  constructor(cap: number) {
    this.cap = cap;
    this.d = new OrderedDict<string, number>();
    this.hits = 0;
    this.misses = 0;
  }

  get(k: string, default_: number | null = null): number | null {
    if (this.d.has(k)) {
      this.d.moveToEnd(k);
      this.hits++;
      return this.d.get(k)!;
    }
    this.misses++;
    return default_;
  }

  put(k: string, v: number): string | null {
    if (this.d.has(k)) {
      this.d.moveToEnd(k);
    }
    this.d.set(k, v);
    if (this.d.size > this.cap) {
      const [old] = this.d.popitem(false);
      return old;
    }
    return null;
  }

  __len__(): number {
    return this.d.size;
  }

  __contains__(k: string): boolean {
    return this.d.has(k);
  }

  __repr__(): string {
    return `<LRU ${str(list(itemsView(this.d)))}>`;
  }
}

class Node {
  k: string | null;
  v: number | null;
  prev: Node | null;
  next: Node | null;

  constructor(k: string | null = null, v: number | null = null) {
    this.k = k;
    this.v = v;
    this.prev = null;
    this.next = null;
  }
}

class LinkedLRU {
  cap: number;
  map: Dict<string | null, Node>;
  head: Node;
  tail: Node;

  constructor(cap: number) {
    [this.cap, this.map] = [cap, new Dict<string | null, Node>()];
    [this.head, this.tail] = [new Node(), new Node()];
    [this.head.next, this.tail.prev] = [this.tail, this.head];
  }

  _remove(n: Node | null): void {
    [n!.prev!.next, n!.next!.prev] = [n!.next, n!.prev];
  }

  _add(n: Node): void {
    const p = this.tail.prev;
    p!.next = n;
    n.prev = p;
    n.next = this.tail;
    this.tail.prev = n;
  }

  __getitem__(k: string): number | null {
    const n = getItem(this.map, k);
    this._remove(n);
    this._add(n);
    return n.v;
  }

  __setitem__(k: string, v: number): void {
    if (this.map.has(k)) {
      this._remove(getItem(this.map, k));
    }
    const n = new Node(k, v);
    this._add(n);
    this.map.set(k, n);
    if (this.map.size > this.cap) {
      const lru = this.head.next;
      this._remove(lru);
      delItem(this.map, lru!.k);
    }
  }

  *[Symbol.iterator](): Generator<readonly [string | null, number | null]> {
    let n = this.head.next;
    while (n !== this.tail) {
      yield tuple(n!.k, n!.v);
      n = n!.next;
    }
  }
}

const c = new LRU(2);
print(
  c.put("a", 1),
  c.put("b", 2),
  c.get("a"),
  c.put("c", 3),
  c.get("b", -1),
  c,
  len(c),
  contains(c, "a"),
  c.hits,
  c.misses,
);
const l = new LinkedLRU(2);
l.__setitem__("x", 1);
l.__setitem__("y", 2);
const _ = getItem(l, "x");
l.__setitem__("z", 3);
print(list(l), new Dict<string | null, number | null>(l));
try {
  getItem(l, "y");
} catch (e) {
  if (!(e instanceof KeyError)) throw e;
  print("missing", e);
}

function memo(
  ttl: number,
): (f: (x: number, y: number) => number) => (...a: number[]) => number {
  function deco(
    f: (x: number, y: number) => number,
  ): (...a: number[]) => number {
    const store = new Dict<readonly number[], [number, number]>();
    const inner = wraps(f)(function inner(...a: Parameters<typeof f>): number {
      Object.freeze(a);
      const now = time.monotonic();
      if (contains(store, a) && now - getItem(store, a)[1] < ttl) {
        return getItem(store, a)[0];
      }
      const v = f(...a);
      setItem(store, a, [v, now]);
      return v;
    });
    setattr(inner, "cache", store);
    return inner;
  }
  return deco;
}

const slow_add = memo(60)(function slow_add(x: number, y: number): number {
  print("adding", x, y);
  return add(x, y);
});
print(
  slow_add(1, 2),
  slow_add(1, 2),
  slow_add(2.5, 1),
  list(iterate(getattr(slow_add, "cache"))),
  nameOf(slow_add),
);

const sq = lruCache(3)(function sq(n: number): number {
  return n * n;
});
for (const n of [1, 2, 3, 1, 4, 1, 2]) {
  sq(n);
}
print(sq.cacheInfo());
sq.cacheClear();
console.log(sq.cacheInfo().currsize);
