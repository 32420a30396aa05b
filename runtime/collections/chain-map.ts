import { dictPop, entriesOf, popItem } from "../builtins/dicts.js";
import { equals } from "../builtins/equals.js";
import { KeyError } from "../builtins/exceptions-common.js";
import { iterate } from "../builtins/iterate.js";
import { isRecord, specialMethod } from "../builtins/methods.js";
import { nameOf } from "../builtins/names.js";
import { guardedRepr, repr } from "../builtins/repr.js";

/** Keys, values or items, seen through the mapping that they belong to. */
class MappingView<T> implements Iterable<T> {
  readonly #title: string;
  readonly #mapping: ChainMap<any, any>;
  readonly #read: () => Iterable<T>;

  constructor(title: string, mapping: ChainMap<any, any>, read: () => Iterable<T>) {
    this.#title = title;
    this.#mapping = mapping;
    this.#read = read;
  }

  [Symbol.iterator](): Iterator<T> {
    return this.#read()[Symbol.iterator]();
  }

  __len__(): number {
    return this.#mapping.__len__();
  }

  __contains__(item: unknown): boolean {
    return [...this].some((one) => equals(one, item));
  }

  __repr__(): string {
    return `${this.#title}(${repr(this.#mapping)})`;
  }
}

/**
 * Several mappings seen as one; the first that has a key gives its value, and writing goes to the
 * first mapping.
 * @see https://docs.python.org/3/library/collections.html#collections.ChainMap
 */
export class ChainMap<K, V> implements Iterable<K> {
  static readonly __name__: string = "ChainMap";
  static readonly __module__: string = "collections";
  readonly maps: Map<K, V>[];

  constructor(...maps: Map<K, V>[]) {
    this.maps = maps.length > 0 ? maps : [new Map<K, V>()];
  }

  static fromkeys<K, V = null>(keys: Iterable<K>, value: V = null as V): ChainMap<K, V> {
    return new ChainMap(new Map([...iterate(keys)].map((key): [K, V] => [key, value])));
  }

  get(key: K): V | null;
  get<D>(key: K, fallback: D): V | D;
  get(key: K, fallback: unknown = null): unknown {
    return this.__contains__(key) ? this.__getitem__(key) : fallback;
  }

  newChild(map: Map<K, V> | null = null, named: Record<string, V> = {}): ChainMap<K, V> {
    const own = map ?? new Map<K, V>();
    for (const [key, value] of Object.entries(named)) own.set(key as K, value);
    return this.#made(own, ...this.maps);
  }

  get parents(): ChainMap<K, V> {
    return this.#made(...this.maps.slice(1));
  }

  /* A subclass makes chains of its own kind. */
  #made(...maps: Map<K, V>[]): ChainMap<K, V> {
    return new (this.constructor as typeof ChainMap)(...maps);
  }

  #keys(): K[] {
    // Later mappings come first, as CPython merges them from the back.
    const merged = new Map<K, V>();
    for (const map of [...this.maps].reverse())
      for (const [key, value] of map) merged.set(key, value);
    return [...merged.keys()];
  }

  keys(): Iterable<K> {
    return new MappingView("KeysView", this, () => this.#keys());
  }

  values(): Iterable<V> {
    return new MappingView("ValuesView", this, () =>
      this.#keys().map((key) => this.__getitem__(key)),
    );
  }

  items(): Iterable<readonly [K, V]> {
    return new MappingView("ItemsView", this, () =>
      this.#keys().map((key) => Object.freeze([key, this.__getitem__(key)] as const)),
    );
  }

  /** @throws KeyError where the first mapping has no such key, and there is no fallback */
  pop(key: K, ...fallback: V[]): V {
    const [first] = this.maps;
    if (first.has(key)) return dictPop(first, key);
    if (fallback.length > 0) return fallback[0];
    throw this.#missing(key);
  }

  popitem(): readonly [K, V] {
    const [first] = this.maps;
    if (first.size === 0) throw new KeyError("No keys found in the first mapping.");
    return popItem(first);
  }

  setdefault(key: K, value: V): V {
    if (this.__contains__(key)) return this.__getitem__(key);
    this.__setitem__(key, value);
    return value;
  }

  update(
    other: Iterable<readonly [K, V]> | Readonly<Record<string, V>> = [],
    named: Record<string, V> = {},
  ): void {
    for (const [key, value] of [...entriesOf(other as never), ...Object.entries(named)]) {
      this.__setitem__(key as K, value as V);
    }
  }

  clear(): void {
    this.maps[0].clear();
  }

  /** A chain with a copy of the first mapping. */
  copy(): ChainMap<K, V> {
    return this.#made(new Map(this.maps[0]), ...this.maps.slice(1));
  }

  [Symbol.iterator](): IterableIterator<K> {
    return this.#keys()[Symbol.iterator]();
  }

  __len__(): number {
    return this.#keys().length;
  }

  __bool__(): boolean {
    return this.maps.some((map) => map.size > 0);
  }

  __contains__(key: K): boolean {
    return this.maps.some((map) => map.has(key));
  }

  __getitem__(key: K): V {
    const map = this.maps.find((candidate) => candidate.has(key));
    if (map !== undefined) return map.get(key) as V;
    const missing = specialMethod(this, "__missing__");
    if (missing) return missing(key) as V;
    throw new KeyError(key);
  }

  __setitem__(key: K, value: V): void {
    this.maps[0].set(key, value);
  }

  __delitem__(key: K): void {
    if (!this.maps[0].delete(key)) throw this.#missing(key);
  }

  #missing(key: K): KeyError {
    return new KeyError(`Key not found in the first mapping: ${repr(key)}`);
  }

  __eq__(other: unknown): boolean {
    const theirs = new Map(
      other instanceof ChainMap ? (other.items() as Iterable<[unknown, unknown]>) : entries(other),
    );
    return theirs.size === this.__len__() && equals(new Map(this.items()), theirs);
  }

  __or__(other: Iterable<readonly [K, V]> | Readonly<Record<string, V>>): ChainMap<K, V> {
    const merged = this.copy();
    merged.update(other);
    return merged;
  }

  __ior__(other: Iterable<readonly [K, V]> | Readonly<Record<string, V>>): this {
    this.update(other);
    return this;
  }

  /** Only the first mapping is copied: the others are read, never written. */
  __copy__(): ChainMap<K, V> {
    return new ChainMap(new Map(this.maps[0]), ...this.maps.slice(1));
  }

  __deepcopy__(_memo: unknown, part: (map: Map<K, V>) => Map<K, V>): ChainMap<K, V> {
    return new ChainMap(...this.maps.map((map) => part(map)));
  }

  __repr__(): string {
    return guardedRepr(this, "...", () => {
      const name = nameOf(this.constructor as typeof ChainMap);
      return `${name}(${this.maps.map(repr).join(", ")})`;
    });
  }
}

function entries(value: unknown): Iterable<[unknown, unknown]> {
  if (isRecord(value)) return Object.entries(value);
  return value instanceof Map ? (value as Map<unknown, unknown>) : [];
}
