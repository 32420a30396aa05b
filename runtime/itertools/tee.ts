import { iterate } from "../builtins/iterate.js";
import { Lazy } from "./lazy.js";

interface Link<T> {
  step?: IteratorResult<T>;
  next?: Link<T>;
}

/** https://docs.python.org/3/library/itertools.html#itertools.tee */
export function tee<T>(iterable: Iterable<T>, copies = 2): readonly IterableIterator<T>[] {
  const source = iterate(iterable);
  // A linked list lets go of the items that all copies have passed.
  const first: Link<T> = {};
  return Object.freeze(
    Array.from({ length: copies }, () => new Lazy(follow(source, first), "_tee")),
  );
}

function* follow<T>(source: Iterator<T>, first: Link<T>): Generator<T, void, undefined> {
  for (let link = first; ; link = link.next ??= {}) {
    link.step ??= source.next();
    if (link.step.done === true) return;
    yield link.step.value;
  }
}
