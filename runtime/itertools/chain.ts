import { iterate } from "../builtins/iterate.js";
import { Lazy } from "./lazy.js";

type ItemOf<I> = I extends Iterable<infer T> ? T : never;

/** https://docs.python.org/3/library/itertools.html#itertools.chain */
export function chain<I extends readonly Iterable<unknown>[]>(
  ...iterables: I
): IterableIterator<ItemOf<I[number]>> {
  return chainFromIterable(iterables as Iterable<I[number]>);
}

/** https://docs.python.org/3/library/itertools.html#itertools.chain.from_iterable */
export function chainFromIterable<I extends Iterable<unknown>>(
  iterables: Iterable<I>,
): IterableIterator<ItemOf<I>> {
  return new Lazy(chained(iterables as Iterable<Iterable<ItemOf<I>>>), "chain");
}

function* chained<T>(iterables: Iterable<Iterable<T>>): Generator<T, void, undefined> {
  for (const iterable of iterate(iterables)) yield* new Lazy(iterate(iterable), "chain");
}
