import { hasFixedHash, hash, hashToFind, hashUnordered } from "./hash.js";
import { NotImplemented } from "./not-implemented.js";
import type { Int } from "./numbers.js";
import { repr } from "./repr.js";
import { type SetEntry, SetTable } from "./set-table.js";
import { differenceInto, intersectInto, removeAll, symmetricInto } from "./set-algebra.js";

/** What a set is made from; of a mapping, its keys. */
export type Elements<T> = Iterable<T> | ReadonlyMap<T, unknown>;

/**
 * A set with Python's hashing and equality, used as a `Set`. Where every element's hash is the same
 * in every run of CPython (numbers, tuples of them) it has CPython's order, else that of insertion.
 * @see https://docs.python.org/3/library/stdtypes.html#set-types-set-frozenset
 */
export class PySet<T = any> extends Set<T> {
  static readonly __name__: string = "set";
  static readonly __module__: string = "builtins";
  #table = new SetTable<T>();
  #fixedOrder = true;
  #insertions = 0;

  constructor(elements?: ReadonlyMap<T, unknown>);
  constructor(elements?: Iterable<T>);
  constructor(elements: Elements<T> = []) {
    super();
    this.merge(elements);
  }

  override get size(): number {
    return this.#table.used;
  }

  override has(value: T): boolean {
    return this.#table.find(value, hashToFind(value)) >= 0;
  }

  override add(value: T): this {
    this.#fixedOrder &&= hasFixedHash(value);
    this.#insertions += 1;
    this.#table.add({ value, code: this.#codeOf(value), order: this.#insertions });
    return this;
  }

  override delete(value: T): boolean {
    return this.#table.remove(value, hashToFind(value));
  }

  override clear(): void {
    this.#table = new SetTable<T>();
    this.#fixedOrder = true;
  }

  override *values(): SetIterator<T> {
    for (const entry of this.#entries()) yield entry.value;
  }

  override keys(): SetIterator<T> {
    return this.values();
  }

  override *entries(): SetIterator<[T, T]> {
    for (const { value } of this.#entries()) yield [value, value];
  }

  override [Symbol.iterator](): SetIterator<T> {
    return this.values();
  }

  override forEach(visit: (value: T, key: T, set: Set<T>) => void): void {
    for (const value of this.values()) visit(value, value, this);
  }

  /** Adds all elements; those of another `PySet` slot by slot, as CPython does; a dict's keys. */
  merge(elements: Elements<T>): void {
    if ((elements as unknown) === this) return;
    if (elements instanceof Map) {
      const keys = elements as ReadonlyMap<T, unknown>;
      // CPython makes room for the keys of a dict, not for those of its subclasses.
      if (isPlainDict(keys)) this.#table.reserve(keys.size);
      for (const key of keys.keys()) this.add(key);
    } else if (elements instanceof PySet) {
      const other = elements as PySet<T>;
      this.#fixedOrder &&= other.#fixedOrder;
      this.#insertions += other.#insertions;
      this.#table.merge(other.#table);
    } else for (const element of elements as Iterable<T>) this.add(element);
  }

  /** A copy in the same order, whose elements are changed into equal ones. */
  mapped(change: (value: T) => T): PySet<T> {
    const result = this.#like();
    result.#table = this.#table.mapped(change);
    result.#fixedOrder = this.#fixedOrder;
    result.#insertions = this.#insertions;
    return result;
  }

  /** Removes and returns an element: the one CPython's table would give. */
  take(): T {
    if (this.#fixedOrder) return this.#table.pop().value;
    const [first] = this.#entries();
    const { value } = first;
    this.delete(value);
    return value;
  }

  /** Gets rid of emptied slots once they are more than a quarter, as CPython does after removals. */
  compact(): void {
    const table = this.#table;
    if (table.fill - table.used > Math.floor(table.mask / 4)) table.resize(table.grown());
  }

  /** Exchanges the elements with another set's: how CPython updates a set with an intersection. */
  adopt(other: PySet<T>): void {
    this.#table = other.#table;
    this.#fixedOrder = other.#fixedOrder;
    this.#insertions = other.#insertions;
  }

  *#entries(): Generator<SetEntry<T>, void, undefined> {
    if (this.#fixedOrder) yield* this.#table.entries();
    else yield* [...this.#table.entries()].sort((a, b) => a.order - b.order);
  }

  #codeOf(value: unknown): Int {
    return hash(value);
  }

  __repr__(): string {
    const { __name__: name } = this.constructor as unknown as { __name__: string };
    if (this.size === 0) return `${name}()`;
    const shown = `{${Array.from(this, repr).join(", ")}}`;
    return name === "set" ? shown : `${name}(${shown})`;
  }

  __or__(other: unknown): unknown {
    if (!(other instanceof Set)) return NotImplemented;
    const result = this.#like(this);
    if (other !== this) result.merge(other as Set<T>);
    return result;
  }

  __ror__(other: unknown): unknown {
    return other instanceof Set ? this.#like(other as Set<T>).__or__(this) : NotImplemented;
  }

  __and__(other: unknown): unknown {
    return other instanceof Set ? intersectInto(this.#like(), this, other) : NotImplemented;
  }

  __rand__(other: unknown): unknown {
    return other instanceof Set ? intersectInto(this.#like(), other, this) : NotImplemented;
  }

  __sub__(other: unknown): unknown {
    return other instanceof Set ? differenceInto(this.#like(), this, other) : NotImplemented;
  }

  __rsub__(other: unknown): unknown {
    return other instanceof Set ? differenceInto(this.#like(), other, this) : NotImplemented;
  }

  __xor__(other: unknown): unknown {
    return other instanceof Set ? symmetricInto(this.#like(other as Set<T>), this) : NotImplemented;
  }

  __rxor__(other: unknown): unknown {
    return other instanceof Set ? symmetricInto(this.#like(this), other) : NotImplemented;
  }

  __ior__(other: unknown): unknown {
    if (!this.#takes(other)) return NotImplemented;
    this.merge(other as Set<T>);
    return this;
  }

  __iand__(other: unknown): unknown {
    if (!this.#takes(other)) return NotImplemented;
    this.adopt(intersectInto(this.#like(), this, other as Set<T>));
    return this;
  }

  __isub__(other: unknown): unknown {
    return this.#takes(other) ? removeAll(this, other as Set<T>) : NotImplemented;
  }

  __ixor__(other: unknown): unknown {
    return this.#takes(other) ? symmetricInto(this, other as Set<T>) : NotImplemented;
  }

  /** Only a set is changed in place; a frozenset gives way to a new one. */
  #takes(other: unknown): boolean {
    return other instanceof Set && !(this instanceof FrozenSet);
  }

  /** A new set of this one's type. */
  #like(elements: Iterable<T> = []): PySet<T> {
    const result = this instanceof FrozenSet ? new FrozenSet<T>() : new PySet<T>();
    result.merge(elements);
    return result;
  }
}

/**
 * An immutable set, which can be a key or an element itself.
 * @see https://docs.python.org/3/library/stdtypes.html#frozenset
 */
export class FrozenSet<T = any> extends PySet<T> {
  static override readonly __name__ = "frozenset";

  __hash__(): Int {
    return hashUnordered(Array.from(this, hash));
  }
}

/**
 * `{1, 2, 3}` with three or more constants. CPython builds it from a constant frozenset, which can
 * give another order than adding the elements one by one.
 */
export function setOf<T>(...constants: T[]): PySet<T> {
  return new PySet(constants.length < 3 ? constants : constantSet(...constants));
}

/**
 * The frozenset that the compiler makes of a set of constants, as in `for x in {1, 2, 3}`: built a
 * second time from its own order, when equal constants are merged.
 */
export function constantSet<T>(...constants: T[]): FrozenSet<T> {
  return new FrozenSet([...new FrozenSet(constants)]);
}

/** `frozenset(elements)`, which returns a frozenset as it is. */
export function frozenSet<T>(elements?: ReadonlyMap<T, unknown>): FrozenSet<T>;
export function frozenSet<T>(elements?: Iterable<T>): FrozenSet<T>;
export function frozenSet<T>(elements: Elements<T> = []): FrozenSet<T> {
  if (elements instanceof FrozenSet) return elements as FrozenSet<T>;
  return new FrozenSet(elements as Iterable<T>);
}

/** A dict that is none of a subclass, such as a counter. */
export function isPlainDict(value: unknown): value is ReadonlyMap<unknown, unknown> {
  if (!(value instanceof Map)) return false;
  const { constructor } = value as { constructor: { __name__?: string } };
  return (constructor as unknown) === Map || constructor.__name__ === "dict";
}
