import { entriesOf } from "../builtins/dicts.js";
import { equals } from "../builtins/equals.js";
import { KeyError } from "../builtins/exceptions-common.js";
import { iterate } from "../builtins/iterate.js";
import { Dict } from "../builtins/dict.js";
import { Keywords } from "../builtins/keywords.js";
import { isRecord, specialMethod } from "../builtins/methods.js";
import { repr } from "../builtins/repr.js";
import { tuple } from "../builtins/tuple.js";

/**
 * A mapping around a dict, for classes of programs to extend: whatever changes it goes through
 * `__setitem__` and `__delitem__`, so that a subclass can stand in between.
 * @see https://docs.python.org/3/library/collections.html#collections.UserDict
 */
export class UserDict<K = any, V = any> implements Iterable<K> {
  static readonly __name__: string = "UserDict";
  static readonly __module__: string = "collections";
  data: Map<K, V> = new Dict<K, V>();

  constructor(...sources: unknown[]) {
    this.update(...sources);
  }

  __len__(): number {
    return this.data.size;
  }

  __getitem__(key: K): V {
    if (this.data.has(key)) return this.data.get(key) as V;
    const missing = specialMethod(this, "__missing__");
    if (missing) return missing(key) as V;
    throw new KeyError(key);
  }

  __setitem__(key: K, value: V): void {
    this.data.set(key, value);
  }

  __delitem__(key: K): void {
    if (!this.data.delete(key)) throw new KeyError(key);
  }

  __contains__(key: K): boolean {
    return this.data.has(key);
  }

  __iter__(): Iterator<K> {
    return this.data.keys();
  }

  [Symbol.iterator](): Iterator<K> {
    return this.__iter__();
  }

  *#keys(): Generator<K> {
    yield* iterate(this.__iter__() as unknown as Iterable<K>);
  }

  keys(): Iterable<K> {
    return [...this.#keys()];
  }

  values(): Iterable<V> {
    return [...this.#keys()].map((key) => this.__getitem__(key));
  }

  items(): Iterable<readonly [K, V]> {
    return [...this.#keys()].map((key) => tuple(key, this.__getitem__(key)));
  }

  get(key: K): V | null;
  get<D>(key: K, fallback: D): V | D;
  get(key: K, fallback: unknown = null): unknown {
    return this.__contains__(key) ? this.__getitem__(key) : fallback;
  }

  pop(key: K, ...fallback: V[]): V {
    try {
      const value = this.__getitem__(key);
      this.__delitem__(key);
      return value;
    } catch (error) {
      if (fallback.length > 0 && error instanceof KeyError) return fallback[0];
      throw error;
    }
  }

  popitem(): readonly [K, V] {
    for (const key of this.#keys()) return tuple(key, this.pop(key));
    throw new KeyError();
  }

  setdefault(key: K, value: V): V {
    try {
      return this.__getitem__(key);
    } catch (error) {
      if (!(error instanceof KeyError)) throw error;
      this.__setitem__(key, value);
      return value;
    }
  }

  update(...sources: unknown[]): void {
    for (const given of sources) {
      const source = given instanceof Keywords ? given.values : given;
      if (source === null || source === undefined) continue;
      for (const [key, value] of entriesOf(source)) this.__setitem__(key as K, value as V);
    }
  }

  clear(): void {
    while (this.__len__() > 0) this.popitem();
  }

  copy(): this {
    return new (this.constructor as new (source: unknown) => this)(this.data);
  }

  __eq__(other: unknown): boolean {
    const theirs = other instanceof UserDict ? other.data : other;
    const isMapping = theirs instanceof Map || isRecord(theirs);
    return isMapping && equals(new Map(this.items()), theirs);
  }

  __or__(other: unknown): this {
    const merged = this.copy();
    merged.update(other instanceof UserDict ? other.data : other);
    return merged;
  }

  __ior__(other: unknown): this {
    this.update(other instanceof UserDict ? other.data : other);
    return this;
  }

  __repr__(): string {
    return repr(this.data);
  }
}
