import { contains } from "../builtins/contains.js";
import { dictCopy, dictMerge } from "../builtins/dicts.js";
import { TypeError } from "../builtins/exceptions-common.js";
import { equals } from "../builtins/equals.js";
import { getItem } from "../builtins/items.js";
import { repr } from "../builtins/repr.js";
import { str } from "../builtins/str.js";
import { ItemsView, KeysView, ValuesView } from "../builtins/views.js";

/**
 * A mapping that can be read only, and shows what its owner does to it.
 * @see https://docs.python.org/3/library/types.html#types.MappingProxyType
 */
export class MappingProxyType<K, V> implements Iterable<K> {
  static readonly __name__ = "mappingproxy";
  static readonly __module__ = "builtins";
  readonly #mapping: Map<K, V>;

  constructor(mapping: Map<K, V>) {
    this.#mapping = mapping;
  }

  [Symbol.iterator](): IterableIterator<K> {
    return this.#mapping.keys();
  }

  get(key: K): V | null;
  get<D>(key: K, fallback: D): V | D;
  get(key: K, fallback: unknown = null): unknown {
    return this.#mapping.has(key) ? this.#mapping.get(key) : fallback;
  }

  keys(): KeysView<K> {
    return new KeysView(this.#mapping);
  }

  values(): ValuesView<V> {
    return new ValuesView(this.#mapping);
  }

  items(): ItemsView<K, V> {
    return new ItemsView(this.#mapping);
  }

  copy(): Map<K, V> {
    return dictCopy(this.#mapping);
  }

  __getitem__(key: K): V {
    return getItem(this.#mapping, key);
  }

  __setitem__(_key: K, _value: V): never {
    throw new TypeError("'mappingproxy' object does not support item assignment");
  }

  __delitem__(_key: K): never {
    throw new TypeError("'mappingproxy' object does not support item deletion");
  }

  __contains__(key: unknown): boolean {
    return contains(this.#mapping, key);
  }

  __len__(): number {
    return this.#mapping.size;
  }

  __eq__(other: unknown): boolean {
    return equals(this.#mapping, other instanceof MappingProxyType ? other.#mapping : other);
  }

  __or__(other: Map<K, V> | MappingProxyType<K, V>): Map<K, V> {
    const right = other instanceof MappingProxyType ? other.#mapping : other;
    return dictMerge(this.#mapping, right);
  }

  /** `str` and `print` show what the mapping itself shows. */
  __str__(): string {
    return str(this.#mapping);
  }

  __repr__(): string {
    return `mappingproxy(${repr(this.#mapping)})`;
  }
}
