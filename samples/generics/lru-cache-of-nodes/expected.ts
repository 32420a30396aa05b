/** Interview exercise: an LRU cache from scratch, with a doubly linked list. */

import {
  AssertionError,
  Dict,
  KeyError,
  ValueError,
  contains,
  delItem,
  div,
  enumerate,
  format,
  getItem,
  len,
  list,
  print,
  repr,
  str,
  tuple,
  typeName,
  typed,
} from "./runtime/builtins.js";

class Node<K, V> {
  key: K;
  value: V;
  prev: Node<K, V> | null;
  next: Node<K, V> | null;

  constructor(key: K, value: V) {
    this.key = key;
    this.value = value;
    this.prev = null;
    this.next = null;
  }

  __repr__(): string {
    return `Node(${repr(this.key)}, ${repr(typed(this.value, "int | list[str | float | None]"))})`;
  }
}

class LRUCache<K, V> {
  _capacity: number;
  _map: Dict<K, Node<K, V>>;
  _head: Node<K, V> | null;
  _tail: Node<K, V> | null;
  hits: number;
  misses: number;

  constructor(capacity: number) {
    if (capacity <= 0) {
      throw new ValueError(`capacity must be positive, not ${capacity}`);
    }
    this._capacity = capacity;
    this._map = new Dict<K, Node<K, V>>();
    this._head = null;
    this._tail = null;
    this.hits = 0;
    this.misses = 0;
  }

  _unlink(node: Node<K, V>): void {
    if (node.prev) {
      node.prev.next = node.next;
    } else {
      this._head = node.next;
    }
    if (node.next) {
      node.next.prev = node.prev;
    } else {
      this._tail = node.prev;
    }
    node.prev = null;
    node.next = null;
  }

  _pushFront(node: Node<K, V>): void {
    node.next = this._head;
    if (this._head !== null) {
      this._head.prev = node;
    }
    this._head = node;
    if (this._tail === null) {
      this._tail = node;
    }
  }

  get(key: K, default_: V | null = null): V | null {
    const node = this._map.get(key) ?? null;
    if (node === null) {
      this.misses++;
      return default_;
    }
    this.hits++;
    this._unlink(node);
    this._pushFront(node);
    return node.value;
  }

  put(key: K, value: V): void {
    const node = this._map.get(key) ?? null;
    if (node !== null) {
      node.value = value;
      this._unlink(node);
      this._pushFront(node);
      return;
    }
    if (this._map.size >= this._capacity) {
      const victim = this._tail;
      if (victim === null) {
        throw new AssertionError();
      }
      this._unlink(victim);
      delItem(this._map, victim.key);
    }
    const fresh = new Node(key, value);
    this._map.set(key, fresh);
    this._pushFront(fresh);
  }

  __len__(): number {
    return this._map.size;
  }

  __contains__(key: K): boolean {
    return this._map.has(key);
  }

  *[Symbol.iterator](): Generator<K> {
    let current = this._head;
    while (current) {
      yield current.key;
      current = current.next;
    }
  }

  __getitem__(key: K): V {
    const value = this.get(key);
    if (value === null) {
      throw new KeyError(key);
    }
    return value;
  }

  __setitem__(key: K, value: V): void {
    return this.put(key, value);
  }

  __str__(): string {
    const inner = Array.from(
      this,
      (k) =>
        `${str(k)}:${str(typed(getItem(this._map, k).value, "int | list[str | float | None]"))}`,
    ).join(" -> ");
    return `<${inner || "empty"}>`;
  }
}

function main(): void {
  const cache = new LRUCache<string, number>(3);
  print(cache, len(cache));
  for (const [i, word] of enumerate("alpha beta gamma".split(" "), 1)) {
    cache.put(word, i * 10);
  }
  print(cache);
  print(
    typed(cache.get("alpha"), "None | int | list[str | float | None]"),
    cache,
  );
  cache.__setitem__("delta", 40);
  print(cache, contains(cache, "beta"), contains(cache, "delta"));
  print(
    ...typed(
      [cache.get("beta"), cache.get("beta", -1)],
      "tuple[None | int | list[str | float | None], None | int | list[str | float | None]]",
    ),
  );
  try {
    getItem(cache, "beta");
  } catch (err) {
    if (!(err instanceof KeyError)) throw err;
    print("KeyError:", err, err.args);
  }
  cache.__setitem__("gamma", 31);
  print(
    list(cache),
    typed(getItem(cache, "gamma"), "int | list[str | float | None]"),
  );
  console.log(
    `hits=${cache.hits} misses=${cache.misses} ratio=${format(div(cache.hits, cache.hits + cache.misses), ".1%")}`,
  );
  try {
    new LRUCache(0);
  } catch (err) {
    if (!(err instanceof ValueError)) throw err;
    print(typeName(err), err);
  }
  const mixed = new LRUCache<
    readonly [number, number],
    number | (string | number | null)[]
  >(2);
  mixed.put(tuple(0, 1), ["x"]);
  mixed.put(tuple(1, 1), [1.0, null]);
  mixed.put(tuple(2, 2), []);
  print(mixed, contains(mixed, tuple(0, 1)), repr(mixed._head));
}

main();
