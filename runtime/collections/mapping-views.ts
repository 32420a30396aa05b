import { contains } from "../builtins/contains.js";
import { sameOrEqual } from "../builtins/equals.js";
import { KeyError } from "../builtins/exceptions-common.js";
import { getItem } from "../builtins/items.js";
import { iterate } from "../builtins/iterate.js";
import { len } from "../builtins/len.js";
import { repr } from "../builtins/repr.js";
import { PySet } from "../builtins/set.js";
import { tuple } from "../builtins/tuple.js";
import { AbstractSet } from "./abstract-set.js";

/** Results of operators on views are plain sets. */
abstract class SetView<T> extends AbstractSet<T> implements Iterable<T> {
  readonly _mapping: object;

  constructor(mapping: object) {
    super();
    this._mapping = mapping;
  }

  static override _from_iterable(values: Iterable<unknown>): unknown {
    return new PySet(iterate(values));
  }

  abstract [Symbol.iterator](): Iterator<T>;

  __len__(): number {
    return len(this._mapping);
  }

  __repr__(): string {
    return reprOf(this, this._mapping);
  }
}

const reprOf = (view: object, mapping: object): string =>
  `${(view.constructor as unknown as { __name__: string }).__name__}(${repr(mapping)})`;

/** `mapping.keys()` of a class derived from `Mapping`. */
export class MappingKeys<K> extends SetView<K> {
  static override readonly __name__: string = "KeysView";
  static override readonly __module__: string = "collections.abc";

  *[Symbol.iterator](): Generator<K> {
    yield* iterate(this._mapping as Iterable<K>);
  }

  __contains__(key: unknown): boolean {
    return contains(this._mapping, key);
  }
}

/** `mapping.items()`. */
export class MappingItems<K, V> extends SetView<readonly [K, V]> {
  static override readonly __name__: string = "ItemsView";
  static override readonly __module__: string = "collections.abc";

  *[Symbol.iterator](): Generator<readonly [K, V]> {
    for (const key of iterate(this._mapping as Iterable<K>))
      yield tuple(key, getItem(this._mapping, key) as V);
  }

  __contains__(item: unknown): boolean {
    const [key, value] = item as [unknown, unknown];
    try {
      return sameOrEqual(getItem(this._mapping, key), value);
    } catch (error) {
      if (error instanceof KeyError) return false;
      throw error;
    }
  }
}

/** `mapping.values()`. */
export class MappingValues<V> implements Iterable<V> {
  static readonly __name__: string = "ValuesView";
  static readonly __module__: string = "collections.abc";
  readonly _mapping: object;

  constructor(mapping: object) {
    this._mapping = mapping;
  }

  *[Symbol.iterator](): Generator<V> {
    for (const key of iterate(this._mapping)) yield getItem(this._mapping, key) as V;
  }

  __len__(): number {
    return len(this._mapping);
  }

  __contains__(value: unknown): boolean {
    for (const one of this) if (sameOrEqual(one, value)) return true;
    return false;
  }

  __repr__(): string {
    return reprOf(this, this._mapping);
  }
}
