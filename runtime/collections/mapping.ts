import { entriesOf } from "../builtins/dicts.js";
import { equals } from "../builtins/equals.js";
import { KeyError } from "../builtins/exceptions-common.js";
import { iterate } from "../builtins/iterate.js";
import { Dict } from "../builtins/dict.js";
import { Keywords } from "../builtins/keywords.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import { tuple } from "../builtins/tuple.js";
import { AbstractClass } from "./abstract-class.js";
import { MappingItems, MappingKeys, MappingValues } from "./mapping-views.js";

/** What a class derived from `Mapping` and `MutableMapping` has to define. */
interface Entries {
  __getitem__(key: unknown): unknown;
  __setitem__(key: unknown, value: unknown): void;
  __delitem__(key: unknown): void;
}

/**
 * A mapping by `__getitem__`, `__iter__` and `__len__`.
 * @see https://docs.python.org/3/library/collections.abc.html#collections.abc.Mapping
 */
export abstract class Mapping<K = any, V = any> extends AbstractClass {
  static override readonly __name__: string = "Mapping";
  static override readonly __module__: string = "collections.abc";

  get #entries(): Entries {
    return this as unknown as Entries;
  }

  get(key: any): V | null;
  get<D>(key: any, fallback: D): V | D;
  get(key: any, fallback: any = null): any {
    try {
      return this.#entries.__getitem__(key);
    } catch (error) {
      if (error instanceof KeyError) return fallback;
      throw error;
    }
  }

  /** A mapping has no order to go back through. */
  get __reversed__(): null {
    return null;
  }

  __contains__(key: any): boolean {
    try {
      this.#entries.__getitem__(key);
      return true;
    } catch (error) {
      if (error instanceof KeyError) return false;
      throw error;
    }
  }

  keys(): MappingKeys<K> {
    return new MappingKeys(this);
  }

  items(): MappingItems<K, V> {
    return new MappingItems(this);
  }

  values(): MappingValues<V> {
    return new MappingValues(this);
  }

  __eq__(other: any): any {
    if (!(other instanceof (Mapping as never))) return NotImplemented;
    return equals(new Dict(this.items()), new Dict(entriesOf(other) as Iterable<never>));
  }
}

/**
 * A mapping that changes, by `__setitem__` and `__delitem__`.
 * @see https://docs.python.org/3/library/collections.abc.html#collections.abc.MutableMapping
 */
export abstract class MutableMapping<K = any, V = any> extends Mapping<K, V> {
  static override readonly __name__: string = "MutableMapping";
  static override readonly __module__: string = "collections.abc";

  get #entries(): Entries {
    return this as unknown as Entries;
  }

  /** @throws KeyError where there is no such key, and no fallback */
  pop(key: any): V;
  pop<D>(key: any, fallback: D): V | D;
  pop(key: any, ...fallback: unknown[]): unknown {
    let value: unknown;
    try {
      value = this.#entries.__getitem__(key);
    } catch (error) {
      if (fallback.length > 0 && error instanceof KeyError) return fallback[0];
      throw error;
    }
    this.#entries.__delitem__(key);
    return value;
  }

  popitem(): readonly [K, V] {
    for (const key of iterate(this)) {
      const value = this.#entries.__getitem__(key) as V;
      this.#entries.__delitem__(key);
      return tuple(key as K, value);
    }
    throw new KeyError();
  }

  clear(): void {
    try {
      for (;;) this.popitem();
    } catch (error) {
      if (!(error instanceof KeyError)) throw error;
    }
  }

  update(...sources: any[]): void {
    for (const given of sources) {
      const source: unknown = given instanceof Keywords ? given.values : given;
      if (source === undefined) continue;
      for (const [key, value] of entriesOf(source)) this.#entries.__setitem__(key, value);
    }
  }

  setdefault(key: any, fallback: any = null): any {
    try {
      return this.#entries.__getitem__(key);
    } catch (error) {
      if (!(error instanceof KeyError)) throw error;
      this.#entries.__setitem__(key, fallback);
      return fallback;
    }
  }
}
