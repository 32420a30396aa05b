import { add } from "../builtins/operators.js";
import { iterate } from "../builtins/iterate.js";
import { Lazy } from "./lazy.js";

/** https://docs.python.org/3/library/itertools.html#itertools.count */
export function count(start = 0, step = 1): IterableIterator<number> {
  return new Lazy(counted(start, step));
}

function* counted(start: number, step: number): Generator<number, void, undefined> {
  for (let value = start; ; value = add(value, step)) yield value;
}

/** https://docs.python.org/3/library/itertools.html#itertools.cycle */
export function cycle<T>(iterable: Iterable<T>): IterableIterator<T> {
  return new Lazy(cycled(iterate(iterable)));
}

function* cycled<T>(source: IterableIterator<T>): Generator<T, void, undefined> {
  const saved: T[] = [];
  for (const item of new Lazy(source)) {
    yield item;
    saved.push(item);
  }
  while (saved.length > 0) yield* saved;
}

/** https://docs.python.org/3/library/itertools.html#itertools.repeat */
export function repeat<T>(value: T, times: number | null = null): IterableIterator<T> {
  return new Lazy(repeated(value, times ?? Infinity));
}

function* repeated<T>(value: T, times: number): Generator<T, void, undefined> {
  for (let i = 0; i < times; i++) yield value;
}
