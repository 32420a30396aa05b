import { equals } from "./equals.js";
import { contains } from "./contains.js";
import { guardedRepr, repr } from "./repr.js";

/*
 * What `dict.keys()`, `.values()` and `.items()` return where more is done with it than a walk:
 * live views. https://docs.python.org/3/library/stdtypes.html#dictionary-view-objects
 */

abstract class View<T> implements Iterable<T> {
  protected readonly mapping: () => Map<unknown, unknown>;

  constructor(source: object) {
    this.mapping = () =>
      source instanceof Map ? (source as Map<unknown, unknown>) : new Map(Object.entries(source));
  }

  get size(): number {
    return this.mapping().size;
  }

  abstract [Symbol.iterator](): IterableIterator<T>;

  __len__(): number {
    return this.size;
  }

  *__reversed__(): Generator<T, void, undefined> {
    yield* [...this].reverse();
  }

  /** The same of what a function makes of the items, to be shown. */
  abstract mapped(change: (item: unknown) => unknown): View<unknown>;

  __repr__(): string {
    const { __name__: name } = this.constructor as unknown as { __name__: string };
    return guardedRepr(this, "...", () => `${name}([${Array.from(this, repr).join(", ")}])`);
  }
}

/** The views that behave as sets. */
abstract class SetView<T> extends View<T> {
  __eq__(other: unknown): boolean {
    if (!(other instanceof Set) && !(other instanceof SetView)) return false;
    const items = [...(other as Iterable<unknown>)];
    return items.length === this.size && items.every((item) => contains(this, item));
  }

  __and__(other: Iterable<unknown>): Set<T> {
    return new Set([...this].filter((item) => contains([...other], item)));
  }

  __or__(other: Iterable<T>): Set<T> {
    return new Set([...this, ...other]);
  }

  __sub__(other: Iterable<unknown>): Set<T> {
    return new Set([...this].filter((item) => !contains([...other], item)));
  }

  __xor__(other: Iterable<T>): Set<T> {
    const only = [...other].filter((item) => !contains(this, item));
    return new Set([...this.__sub__(other), ...only]);
  }
}

export class KeysView<K> extends SetView<K> {
  static readonly __name__ = "dict_keys";
  static readonly __module__ = "builtins";

  [Symbol.iterator](): IterableIterator<K> {
    return this.mapping().keys() as IterableIterator<K>;
  }

  mapped(change: (item: unknown) => unknown): KeysView<unknown> {
    return new KeysView(new Map(Array.from(this, (key) => [change(key), null])));
  }

  __contains__(key: unknown): boolean {
    return this.mapping().has(key);
  }
}

export class ValuesView<V> extends View<V> {
  static readonly __name__ = "dict_values";
  static readonly __module__ = "builtins";

  [Symbol.iterator](): IterableIterator<V> {
    return this.mapping().values() as IterableIterator<V>;
  }

  mapped(change: (item: unknown) => unknown): ValuesView<unknown> {
    return new ValuesView(new Map(Array.from(this, (value, index) => [index, change(value)])));
  }
}

export class ItemsView<K, V> extends SetView<[K, V]> {
  static readonly __name__ = "dict_items";
  static readonly __module__ = "builtins";

  *[Symbol.iterator](): Generator<[K, V], undefined, undefined> {
    for (const [key, value] of this.mapping())
      yield Object.freeze([key, value]) as unknown as [K, V];
    return undefined;
  }

  mapped(change: (item: unknown) => unknown): ItemsView<unknown, unknown> {
    return new ItemsView(new Map(Array.from(this, (item) => change(item) as [unknown, unknown])));
  }

  __contains__(item: unknown): boolean {
    if (!Array.isArray(item) || item.length !== 2) return false;
    const mapping = this.mapping();
    return mapping.has(item[0]) && equals(mapping.get(item[0]), item[1]);
  }
}

/** `dict.keys()` as a value. */
export function keysView<K>(mapping: ReadonlyMap<K, unknown> | object): KeysView<K> {
  return new KeysView<K>(mapping);
}

/** `dict.values()` as a value. */
export function valuesView<V>(
  mapping: ReadonlyMap<unknown, V> | { readonly [key: string]: V },
): ValuesView<V> {
  return new ValuesView<V>(mapping);
}

/** `dict.items()` as a value. */
export function itemsView<K, V>(mapping: ReadonlyMap<K, V>): ItemsView<K, V>;
export function itemsView<V>(mapping: { readonly [key: string]: V }): ItemsView<string, V>;
export function itemsView(mapping: object): ItemsView<unknown, unknown> {
  return new ItemsView(mapping);
}
