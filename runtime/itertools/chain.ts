import { iterate } from "../builtins/iterate.js";
import { Lazy } from "./lazy.js";

/** https://docs.python.org/3/library/itertools.html#itertools.chain */
export function chain<T>(...iterables: Iterable<T>[]): IterableIterator<T> {
  return chainFromIterable(iterables);
}

/** https://docs.python.org/3/library/itertools.html#itertools.chain.from_iterable */
export function chainFromIterable<T>(iterables: Iterable<Iterable<T>>): IterableIterator<T> {
  return new Lazy(chained(iterables));
}

function* chained<T>(iterables: Iterable<Iterable<T>>): Generator<T, void, undefined> {
  for (const iterable of iterate(iterables)) yield* new Lazy(iterate(iterable));
}
