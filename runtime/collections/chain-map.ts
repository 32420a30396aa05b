import { KeyError } from "../builtins/exceptions-common.js";
import { repr } from "../builtins/repr.js";

/**
 * Several mappings seen as one; the first that has a key gives its value, and writing goes to the
 * first mapping.
 * @see https://docs.python.org/3/library/collections.html#collections.ChainMap
 */
export class ChainMap<K, V> implements Iterable<K> {
  static readonly __name__ = "ChainMap";
  static readonly __module__ = "collections";
  readonly maps: Map<K, V>[];

  constructor(...maps: Map<K, V>[]) {
    this.maps = maps.length > 0 ? maps : [new Map<K, V>()];
  }

  get(key: K, fallback: V | null = null): V | null {
    const map = this.maps.find((candidate) => candidate.has(key));
    return map === undefined ? fallback : (map.get(key) as V);
  }

  newChild(map: Map<K, V> = new Map<K, V>()): ChainMap<K, V> {
    return new ChainMap(map, ...this.maps);
  }

  get parents(): ChainMap<K, V> {
    return new ChainMap(...this.maps.slice(1));
  }

  keys(): K[] {
    // Later mappings come first, as CPython merges them from the back.
    const merged = new Map<K, V>();
    for (const map of [...this.maps].reverse())
      for (const [key, value] of map) merged.set(key, value);
    return [...merged.keys()];
  }

  values(): V[] {
    return this.keys().map((key) => this.__getitem__(key));
  }

  items(): (readonly [K, V])[] {
    return this.keys().map((key) => Object.freeze([key, this.__getitem__(key)] as const));
  }

  [Symbol.iterator](): IterableIterator<K> {
    return this.keys()[Symbol.iterator]();
  }

  __len__(): number {
    return this.keys().length;
  }

  __contains__(key: K): boolean {
    return this.maps.some((map) => map.has(key));
  }

  __getitem__(key: K): V {
    const map = this.maps.find((candidate) => candidate.has(key));
    if (map === undefined) throw new KeyError(key);
    return map.get(key) as V;
  }

  __setitem__(key: K, value: V): void {
    this.maps[0].set(key, value);
  }

  __delitem__(key: K): void {
    if (!this.maps[0].delete(key)) {
      throw new KeyError(`Key not found in the first mapping: ${repr(key)}`);
    }
  }

  __repr__(): string {
    return `ChainMap(${this.maps.map(repr).join(", ")})`;
  }
}
