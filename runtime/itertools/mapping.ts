import { add } from "../builtins/operators.js";
import { iterate } from "../builtins/iterate.js";
import { tuple } from "../builtins/tuple.js";
import { Lazy } from "./lazy.js";

/** https://docs.python.org/3/library/itertools.html#itertools.starmap */
export function starmap<P extends readonly unknown[], R>(
  callback: (...args: [...P]) => R,
  iterable: Iterable<readonly [...P]>,
): IterableIterator<R> {
  return new Lazy(starmapped(callback, iterate(iterable)), "starmap");
}

function* starmapped<P extends readonly unknown[], R>(
  callback: (...args: [...P]) => R,
  source: Iterable<readonly [...P]>,
): Generator<R, void, undefined> {
  for (const args of source) yield callback(...args);
}

/** https://docs.python.org/3/library/itertools.html#itertools.accumulate */
export function accumulate<T, U>(
  iterable: Iterable<T>,
  callback: (total: U, item: T) => U,
  options: { initial: U },
): IterableIterator<U>;
export function accumulate<T>(
  iterable: Iterable<T>,
  callback?: ((total: T, item: T) => T) | null,
  options?: { initial?: T | null },
): IterableIterator<T>;
export function accumulate<T>(
  iterable: Iterable<T>,
  callback: ((total: T, item: T) => T) | null = null,
  options: { initial?: T | null } = {},
): IterableIterator<T> {
  const combine = callback ?? ((total: T, item: T) => add(total, item) as T);
  return new Lazy(accumulated(iterate(iterable), combine, options.initial ?? null), "accumulate");
}

function* accumulated<T>(
  source: Iterator<T>,
  combine: (total: T, item: T) => T,
  initial: T | null,
): Generator<T, void, undefined> {
  let total: T;
  if (initial === null) {
    const first = source.next();
    if (first.done === true) return;
    total = first.value;
  } else {
    total = initial;
  }
  yield total;
  for (let step = source.next(); step.done !== true; step = source.next()) {
    total = combine(total, step.value);
    yield total;
  }
}

/** https://docs.python.org/3/library/itertools.html#itertools.pairwise */
export function pairwise<T>(iterable: Iterable<T>): IterableIterator<readonly [T, T]> {
  return new Lazy(paired(iterate(iterable)), "pairwise");
}

function* paired<T>(source: Iterator<T>): Generator<readonly [T, T], void, undefined> {
  let previous = source.next();
  if (previous.done === true) return;
  for (let step = source.next(); step.done !== true; step = source.next()) {
    yield tuple(previous.value, step.value);
    previous = step;
  }
}

/** https://docs.python.org/3/library/itertools.html#itertools.zip_longest */
export function zipLongest<I extends readonly Iterable<unknown>[], F = null>(
  iterables: readonly [...I],
  options: { fillvalue?: F } = {},
): IterableIterator<{ readonly [K in keyof I]: Item<I[K]> | F }> {
  const sources = iterables.map((iterable) => iterate(iterable));
  const rows = zipped(sources, options.fillvalue ?? null);
  return new Lazy(rows as Iterator<never, unknown, undefined>, "zip_longest");
}

type Item<I> = I extends Iterable<infer T> ? T : never;

function* zipped<T, F>(
  sources: Iterator<T>[],
  fill: F,
): Generator<readonly (T | F)[], void, undefined> {
  const open = new Set(sources);
  for (;;) {
    const row = sources.map((source) => {
      if (!open.has(source)) return fill;
      const step = source.next();
      if (step.done !== true) return step.value;
      open.delete(source);
      return fill;
    });
    if (open.size === 0) return;
    yield Object.freeze(row);
  }
}
