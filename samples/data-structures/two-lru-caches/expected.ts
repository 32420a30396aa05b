import {
  Dict,
  callWith,
  contains,
  delItem,
  div,
  format,
  getItem,
  getattr,
  itemsView,
  list,
  print,
  setItem,
  str,
  unpackStarred,
  withParameters,
} from "./runtime/builtins.js";
import { OrderedDict } from "./runtime/collections.js";

class LRUCache {
  declare capacity: number;
  declare cache: OrderedDict<number, string>;
  declare hits: number;
  declare misses: number;

  constructor(capacity: number) {
    this.capacity = capacity;
    this.cache = new OrderedDict<number, string>();
    this.hits = 0;
    this.misses = 0;
  }

  get(key: number, default_: number = -1): number | string {
    if (!this.cache.has(key)) {
      this.misses++;
      return default_;
    }
    this.hits++;
    this.cache.moveToEnd(key);
    return this.cache.get(key)!;
  }

  put(key: number, value: string): void {
    if (this.cache.has(key)) {
      this.cache.moveToEnd(key);
    }
    this.cache.set(key, value);
    if (this.cache.size > this.capacity) {
      const [oldest] = this.cache.popitem(false);
      console.log("evicting", oldest);
    }
  }

  __repr__(): string {
    return `LRUCache(${str(list(itemsView(this.cache)))})`;
  }
}

const cache = new LRUCache(2);
cache.put(1, "one");
cache.put(2, "two");
print(cache.get(1));
cache.put(3, "three");
print(cache.get(2));
cache.put(4, "four");
print(cache.get(1), cache.get(3), cache.get(4));
print(cache);
console.log(
  `hits=${cache.hits} misses=${cache.misses} ratio=${format(div(cache.hits, cache.hits + cache.misses), ".0%")}`,
);

class Node {
  declare key: any;
  declare val: any;
  declare prev: Node | null;
  declare next: Node | null;

  constructor(key: any = null, val: any = null) {
    [this.key, this.val] = [key, val];
    this.prev = null;
    this.next = null;
  }
}

class LRU2 {
  declare cap: number;
  declare map: Map<any, Node>;
  declare head: Node;
  declare tail: Node;

  constructor(cap: number) {
    this.cap = cap;
    this.map = new Dict<any, Node>();
    [this.head, this.tail] = [new Node(), new Node()];
    this.head.next = this.tail;
    this.tail.prev = this.head;
  }

  _remove(node: Node | null): void {
    node!.prev!.next = node!.next;
    node!.next!.prev = node!.prev;
  }

  _add(node: Node): void {
    const last = this.tail.prev;
    last!.next = node;
    node.prev = last;
    node.next = this.tail;
    this.tail.prev = node;
  }

  get(key: any): any {
    if (contains(this.map, key)) {
      const node = getItem(this.map, key);
      this._remove(node);
      this._add(node);
      return node.val;
    }
    return -1;
  }

  put(key: any, value: any): void {
    if (contains(this.map, key)) {
      this._remove(getItem(this.map, key));
    }
    const node = new Node(key, value);
    this._add(node);
    setItem(this.map, key, node);
    if (this.map.size > this.cap) {
      const first = this.head.next;
      this._remove(first);
      delItem(this.map, first!.key);
    }
  }
}
withParameters(LRU2.prototype._remove, "node");
withParameters(LRU2.prototype._add, "node");
withParameters(LRU2.prototype.get, "key");
withParameters(LRU2.prototype.put, "key", "value");

const c = new LRU2(2);
const ops: ([string, number, number] | [string, number])[] = [
  ["put", 1, 1],
  ["put", 2, 2],
  ["get", 1],
  ["put", 3, 3],
  ["get", 2],
  ["put", 4, 4],
  ["get", 1],
  ["get", 3],
  ["get", 4],
];
const results: any[] = [];
for (const item of ops) {
  const [op, args] = unpackStarred(item, 1, 0);
  results.push(callWith(getattr(c, op), args));
}
print(results);
