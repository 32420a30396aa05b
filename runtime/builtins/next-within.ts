import { RuntimeError, withCause } from "./exceptions-core.js";
import { StopIteration } from "./exceptions-flow.js";
import { next } from "./iter.js";

/**
 * `next(iterator)` in a generator or coroutine that does not handle `StopIteration`: it must not
 * look like its end.
 * @see https://peps.python.org/pep-0479/
 */
export function nextWithin<T>(place: string, source: Iterator<T> | { __next__(): T }): T;
export function nextWithin(place: string, source: unknown): any;
export function nextWithin(place: string, source: unknown): unknown {
  return stopsWithin(place, () => next(source));
}

/** The same for a function that lets the error of its own `next` out. */
export function stopsWithin<T>(place: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof StopIteration)) throw error;
    throw withCause(new RuntimeError(`${place} raised StopIteration`), error);
  }
}
