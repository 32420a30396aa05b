import { ValueError } from "./exceptions-core.js";
import { StopIteration } from "./exceptions-flow.js";
import { iterate } from "./iterate.js";
import { iteratorClass } from "./iterator-class.js";
import { refuse } from "./refuse.js";
import { release } from "./release.js";
import { truthy } from "./truthy.js";

/*
 * The lazy builtins: zip, enumerate, map, filter. Their arguments are checked at the call, as in
 * Python; the elements are taken one by one.
 */

type Zipped<Sources extends readonly Iterable<unknown>[]> = {
  [Index in keyof Sources]: Sources[Index] extends Iterable<infer Item> ? Item : never;
};

/**
 * `zip(*iterables)`.
 * @see https://docs.python.org/3/library/functions.html#zip
 */
export function zip<A, B>(first: Iterable<A>, second: Iterable<B>): IterableIterator<[A, B]>;
export function zip<Sources extends readonly Iterable<unknown>[]>(
  ...sources: Sources
): IterableIterator<Zipped<Sources>>;
export function zip<Sources extends readonly Iterable<unknown>[]>(
  ...sources: Sources
): IterableIterator<Zipped<Sources>> {
  const iterators = sources.map((source) => iterate(source));
  return zipped(iterators, false) as IterableIterator<Zipped<Sources>>;
}

/** `zip(*iterables, strict=True)`: the lengths have to agree. */
export function zipStrict<Sources extends readonly Iterable<unknown>[]>(
  ...sources: Sources
): IterableIterator<Zipped<Sources>> {
  const iterators = sources.map((source) => iterate(source));
  return zipped(iterators, true) as IterableIterator<Zipped<Sources>>;
}

function* zipped(
  iterators: readonly Iterator<unknown>[],
  strict: boolean,
): Generator<readonly unknown[], void, undefined> {
  if (iterators.length === 0) return;
  try {
    for (;;) {
      const items: unknown[] = [];
      for (const [index, source] of iterators.entries()) {
        const step = source.next();
        if (step.done === true) {
          if (strict) checkEnd(iterators, index);
          return;
        }
        items.push(step.value);
      }
      yield Object.freeze(items);
    }
  } finally {
    iterators.forEach(release);
  }
}

function checkEnd(iterators: readonly Iterator<unknown>[], ended: number): void {
  const others = (count: number): string => (count === 1 ? "argument 1" : `arguments 1-${count}`);
  if (ended > 0) {
    throw new ValueError(`zip() argument ${ended + 1} is shorter than ${others(ended)}`);
  }
  for (let index = 1; index < iterators.length; index++) {
    if (iterators[index]?.next().done !== true) {
      throw new ValueError(`zip() argument ${index + 1} is longer than ${others(index)}`);
    }
  }
}

/**
 * `enumerate(iterable, start)`.
 * @see https://docs.python.org/3/library/functions.html#enumerate
 */
export function enumerate<T>(
  source: Iterable<T>,
  start: number = 0,
): IterableIterator<readonly [number, T]> {
  if (!Number.isSafeInteger(start)) refuse("enumerate from an int beyond 2**53");
  return counted(iterate(source), start);
}

function* counted<T>(
  source: Iterable<T>,
  start: number,
): Generator<readonly [number, T], void, undefined> {
  let index = start;
  for (const item of source) {
    yield Object.freeze([index, item] as const);
    index += 1;
  }
}

/**
 * `map(fn, *iterables)`.
 * @see https://docs.python.org/3/library/functions.html#map
 */
export function map<Sources extends readonly Iterable<unknown>[], Result>(
  fn: (...items: Zipped<Sources> & readonly unknown[]) => Result,
  ...sources: Sources
): IterableIterator<Result> {
  const iterators = sources.map((source) => iterate(source));
  return mapped(fn as (...items: unknown[]) => Result, iterators);
}

function* mapped<Result>(
  fn: (...items: unknown[]) => Result,
  iterators: readonly Iterator<unknown>[],
): Generator<Result, void, undefined> {
  try {
    for (const items of zipped(iterators, false)) yield fn(...items);
  } catch (error) {
    ended(error);
  }
}

/** What raises `StopIteration` inside an iterator of the library ends it, as if that were its own. */
function ended(error: unknown): void {
  if (!(error instanceof StopIteration)) throw error;
}

/**
 * `filter(fn, iterable)`; `null` keeps what is true.
 * @see https://docs.python.org/3/library/functions.html#filter
 */
export function filter<T>(
  predicate: ((item: T) => unknown) | null,
  source: Iterable<T>,
): IterableIterator<T> {
  return filtered(predicate ?? ((item) => item), iterate(source));
}

function* filtered<T>(
  predicate: (item: T) => unknown,
  source: Iterable<T>,
): Generator<T, void, undefined> {
  try {
    for (const item of source) if (truthy(predicate(item))) yield item;
  } catch (error) {
    ended(error);
  }
}

iteratorClass(zipped, "zip");
iteratorClass(counted, "enumerate");
iteratorClass(mapped, "map");
iteratorClass(filtered, "filter");
