import { equals } from "../builtins/equals.js";
import { iterate } from "../builtins/iterate.js";
import { tuple } from "../builtins/tuple.js";
import { Lazy } from "./lazy.js";

type Group<K, T> = readonly [K, IterableIterator<T>];

/**
 * Groups of neighbours with equal keys. A group reads from the same source: it is empty once the
 * next group has been asked for.
 * @see https://docs.python.org/3/library/itertools.html#itertools.groupby
 */
export function groupby<T>(iterable: Iterable<T>): IterableIterator<Group<T, T>>;
export function groupby<T, K>(
  iterable: Iterable<T>,
  key: ((item: T) => K) | null,
): IterableIterator<Group<K, T>>;
export function groupby<T>(
  iterable: Iterable<T>,
  key: ((item: T) => unknown) | null = null,
): IterableIterator<Group<unknown, T>> {
  return new Lazy(new Grouping(iterate(iterable), key ?? ((item) => item)).groups(), "groupby");
}

/** The shared state of the groups: one item is read ahead, and one group may read on. */
class Grouping<T> {
  readonly #source: Iterator<T>;
  readonly #keyOf: (item: T) => unknown;
  #ahead: IteratorResult<T>;
  #key: unknown;
  #current: object = {};

  constructor(source: Iterator<T>, keyOf: (item: T) => unknown) {
    this.#source = source;
    this.#keyOf = keyOf;
    this.#ahead = this.#read();
  }

  *groups(): Generator<Group<unknown, T>, void, undefined> {
    while (this.#ahead.done !== true) {
      const key = this.#key;
      const group = {};
      this.#current = group;
      yield tuple(key, new Lazy(this.#members(group, key), "_grouper"));
      this.#current = {};
      while (this.#isAt(key)) this.#ahead = this.#read();
    }
  }

  *#members(group: object, key: unknown): Generator<T, void, undefined> {
    while (group === this.#current && this.#isAt(key)) {
      yield this.#ahead.value as T;
      if (group === this.#current) this.#ahead = this.#read();
    }
  }

  #isAt(key: unknown): boolean {
    return this.#ahead.done !== true && equals(this.#key, key);
  }

  #read(): IteratorResult<T> {
    const step = this.#source.next();
    if (step.done !== true) this.#key = this.#keyOf(step.value);
    return step;
  }
}
