import { equals } from "./equals.js";
import { contains } from "./contains.js";
import { iterate } from "./iterate.js";
import { NotImplemented } from "./not-implemented.js";
import { guardedRepr, repr } from "./repr.js";
import { PySet } from "./set.js";

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

/**
 * The views that behave as sets. Their operators take any iterable, on either side.
 *
 * @throws TypeError where the other operand is none
 */
abstract class SetView<T> extends View<T> {
  abstract __contains__(item: unknown): boolean;

  __eq__(other: unknown): boolean {
    if (!isSetLike(other)) return false;
    const items = [...other];
    return items.length === this.size && items.every((item) => this.__contains__(item));
  }

  __le__(other: unknown): unknown {
    if (!isSetLike(other)) return NotImplemented;
    return this.size <= sizeOf(other) && [...this].every((item) => contains(other, item));
  }

  __lt__(other: unknown): unknown {
    return isSetLike(other) && this.size >= sizeOf(other) ? false : this.__le__(other);
  }

  __ge__(other: unknown): unknown {
    if (!isSetLike(other)) return NotImplemented;
    return this.size >= sizeOf(other) && [...other].every((item) => this.__contains__(item));
  }

  __gt__(other: unknown): unknown {
    return isSetLike(other) && this.size <= sizeOf(other) ? false : this.__ge__(other);
  }

  __and__(other: Iterable<unknown>): Set<T> {
    return new PySet([...iterate(other)].filter((item) => this.__contains__(item))) as Set<T>;
  }

  __rand__(other: Iterable<unknown>): Set<T> {
    return this.__and__(other);
  }

  __or__(other: Iterable<T>): Set<T> {
    return new PySet([...this, ...iterate(other)]);
  }

  __ror__(other: Iterable<T>): Set<T> {
    return new PySet([...iterate(other), ...this]);
  }

  __sub__(other: Iterable<unknown>): Set<T> {
    const others = new PySet(iterate(other));
    return new PySet([...this].filter((item) => !others.has(item)));
  }

  __rsub__(other: Iterable<T>): Set<T> {
    return new PySet([...iterate(other)].filter((item) => !this.__contains__(item)));
  }

  __xor__(other: Iterable<T>): Set<T> {
    const others = new PySet(iterate(other));
    const only = [...others].filter((item) => !this.__contains__(item));
    return new PySet([...[...this].filter((item) => !others.has(item)), ...only]);
  }

  __rxor__(other: Iterable<T>): Set<T> {
    return this.__xor__(other);
  }
}

const isSetLike = (value: unknown): value is Set<unknown> | SetView<unknown> =>
  value instanceof Set || value instanceof SetView;

const sizeOf = (value: Set<unknown> | SetView<unknown>): number => value.size;

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
