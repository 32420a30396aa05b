import { iterate } from "../builtins/iterate.js";
import { release } from "../builtins/release.js";
import { truthy } from "../builtins/truthy.js";
import { Lazy } from "./lazy.js";

type Predicate<T> = (item: T) => unknown;

/** https://docs.python.org/3/library/itertools.html#itertools.takewhile */
export function takewhile<T>(predicate: Predicate<T>, iterable: Iterable<T>): IterableIterator<T> {
  const source = iterate(iterable);
  return new Lazy(taken(predicate, source), "takewhile", source);
}

function* taken<T>(predicate: Predicate<T>, source: Iterator<T>): Generator<T, void, undefined> {
  for (let step = source.next(); step.done !== true; step = source.next()) {
    if (!truthy(predicate(step.value))) {
      release(source);
      return;
    }
    yield step.value;
  }
}

/** https://docs.python.org/3/library/itertools.html#itertools.dropwhile */
export function dropwhile<T>(predicate: Predicate<T>, iterable: Iterable<T>): IterableIterator<T> {
  return new Lazy(dropped(predicate, iterate(iterable)), "dropwhile");
}

function* dropped<T>(predicate: Predicate<T>, source: Iterator<T>): Generator<T, void, undefined> {
  let dropping = true;
  for (let step = source.next(); step.done !== true; step = source.next()) {
    dropping &&= truthy(predicate(step.value));
    if (!dropping) yield step.value;
  }
}

/** https://docs.python.org/3/library/itertools.html#itertools.filterfalse */
export function filterfalse<T>(
  predicate: Predicate<T> | null,
  iterable: Iterable<T>,
): IterableIterator<T> {
  return new Lazy(refused(predicate ?? ((item) => item), iterate(iterable)), "filterfalse");
}

function* refused<T>(predicate: Predicate<T>, source: Iterator<T>): Generator<T, void, undefined> {
  for (let step = source.next(); step.done !== true; step = source.next()) {
    if (!truthy(predicate(step.value))) yield step.value;
  }
}

/** https://docs.python.org/3/library/itertools.html#itertools.compress */
export function compress<T>(data: Iterable<T>, selectors: Iterable<unknown>): IterableIterator<T> {
  return new Lazy(compressed(iterate(data), iterate(selectors)), "compress");
}

function* compressed<T>(
  data: Iterator<T>,
  selectors: Iterator<unknown>,
): Generator<T, void, undefined> {
  for (;;) {
    const item = data.next();
    if (item.done === true) return;
    const selector = selectors.next();
    if (selector.done === true) return;
    if (truthy(selector.value)) yield item.value;
  }
}
