import { equals } from "./equals.js";
import { TypeError } from "./exceptions-common.js";
import { StopIteration } from "./exceptions-flow.js";
import { iterate } from "./iterate.js";
import { iteratorClass } from "./iterator-class.js";
import { specialMethod } from "./methods.js";
import { typeName } from "./type-name.js";

/**
 * `iter(iterable)`, and `iter(fn, sentinel)`.
 * @see https://docs.python.org/3/library/functions.html#iter
 */
export function iter<T>(source: () => T, sentinel: unknown): IterableIterator<T>;
export function iter<T>(source: Iterable<T>): IterableIterator<T>;
export function iter<S extends Iterable<unknown>>(
  source: S,
): IterableIterator<S extends Iterable<infer T> ? T : never>;
export function iter(source: unknown, ...sentinel: unknown[]): IterableIterator<unknown>;
export function iter(source: unknown, ...sentinel: unknown[]): IterableIterator<unknown> {
  if (sentinel.length === 0) return iterate(source);
  return callUntil(source as () => unknown, sentinel[0]);
}

function* callUntil(source: () => unknown, sentinel: unknown): Generator<unknown, void, undefined> {
  for (;;) {
    const value = source();
    if (equals(value, sentinel)) return;
    yield value;
  }
}

/**
 * `next(iterator)` and `next(iterator, fallback)`.
 * @see https://docs.python.org/3/library/functions.html#next
 */
export function next<T>(source: Iterator<T> | { __next__(): T }): T;
export function next<T, D>(source: Iterator<T> | { __next__(): T }, fallback: D): T | D;
export function next(source: unknown, ...fallback: unknown[]): any;
export function next(source: unknown, ...fallback: unknown[]): unknown {
  const method = specialMethod(source, "__next__");
  if (method) {
    if (fallback.length === 0) return method();
    try {
      return method();
    } catch (error) {
      if (error instanceof StopIteration) return fallback[0];
      throw error;
    }
  }
  const native = source as Partial<Iterator<unknown>> | null | undefined;
  if (typeof native !== "object" || typeof native?.next !== "function") {
    throw new TypeError(`'${typeName(source)}' object is not an iterator`);
  }
  const step = native.next();
  if (step.done !== true) return step.value;
  if (fallback.length > 0) return fallback[0];
  throw step.value === undefined || step.value === null
    ? new StopIteration()
    : new StopIteration(step.value);
}

iteratorClass(callUntil, "callable_iterator");
