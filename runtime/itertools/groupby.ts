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
  return new Lazy(grouped(iterate(iterable), key ?? ((item) => item)));
}

function* grouped<T>(
  source: Iterator<T>,
  keyOf: (item: T) => unknown,
): Generator<Group<unknown, T>, void, undefined> {
  let ahead = source.next();
  let aheadKey = ahead.done === true ? undefined : keyOf(ahead.value);
  let current: object = {};

  const advance = (): void => {
    ahead = source.next();
    if (ahead.done !== true) aheadKey = keyOf(ahead.value);
  };
  function* members(group: object, key: unknown): Generator<T, void, undefined> {
    while (group === current && ahead.done !== true && equals(aheadKey, key)) {
      const { value } = ahead;
      yield value;
      if (group === current) advance();
    }
  }

  while (ahead.done !== true) {
    const group = {};
    const key = aheadKey;
    current = group;
    yield tuple(key, new Lazy(members(group, key)));
    current = {};
    while (!ended(ahead) && equals(aheadKey, key)) advance();
  }
}

function ended(step: IteratorResult<unknown>): boolean {
  return step.done === true;
}
