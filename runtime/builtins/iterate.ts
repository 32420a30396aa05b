import { IndexError, TypeError } from "./exceptions-common.js";
import { StopIteration } from "./exceptions-flow.js";
import { isRecord, specialMethod } from "./methods.js";
import { typeName } from "./type-name.js";

/** The elements of something that may be a mapping: then its keys. */
type ElementOf<Source> = 0 extends 1 & Source
  ? any
  : Source extends ReadonlyMap<infer Key, unknown>
    ? Key
    : Source extends Iterable<infer Element>
      ? Element
      : never;

/**
 * The elements of any iterable value, as Python sees them: the characters of a string, the keys of a
 * dict (also of a record), what `__iter__` or `__getitem__` gives.
 * @see https://docs.python.org/3/library/functions.html#iter
 */
export function iterate<Source extends ReadonlyMap<unknown, unknown> | Iterable<unknown>>(
  value: Source,
): IterableIterator<ElementOf<Source>>;
export function iterate<T>(value: Iterable<T>): IterableIterator<T>;
export function iterate(value: unknown): IterableIterator<any>;
export function iterate(value: unknown): IterableIterator<unknown> {
  const found = iteratorOf(value);
  if (found) return found;
  throw new TypeError(`'${typeName(value)}' object is not iterable`);
}

/** Nothing for what does not iterate. */
export function iteratorOf(value: unknown): IterableIterator<any> | undefined {
  if (typeof value === "string") return value[Symbol.iterator]();
  if (typeof value !== "object" && typeof value !== "function") return undefined;
  if (value === null) return undefined;
  const method = specialMethod(value, "__iter__");
  if (method) return iterator(method());
  if (value instanceof Map) return value.keys();
  if (isRecord(value)) return Object.keys(value)[Symbol.iterator]();
  const native = (value as { [Symbol.iterator]?: () => IterableIterator<unknown> })[
    Symbol.iterator
  ];
  if (typeof native === "function") return Reflect.apply(native, value, []);
  const getItem = specialMethod(value, "__getitem__");
  return getItem ? countingIterator(getItem) : undefined;
}

/** What `join` goes through. */
export function joinable(value: unknown): IterableIterator<unknown> {
  try {
    return iterate(value);
  } catch (error) {
    if (error instanceof TypeError) throw new TypeError("can only join an iterable");
    throw error;
  }
}

/** The old protocol: `__getitem__` from 0 until it throws `IndexError`. */
function* countingIterator(
  getItem: (index: number) => unknown,
): Generator<unknown, void, undefined> {
  for (let index = 0; ; index++) {
    let item: unknown;
    try {
      item = getItem(index);
    } catch (error) {
      if (error instanceof IndexError) return;
      throw error;
    }
    yield item;
  }
}

/**
 * What `__iter__` returned, as a JavaScript iterator: an object with `__next__` is adapted, a native
 * iterator stays what it is.
 */
export function iterator<T>(value: { __next__(): T }): IterableIterator<T>;
export function iterator<T>(value: Iterable<T>): IterableIterator<T>;
export function iterator(value: unknown): IterableIterator<unknown>;
export function iterator(value: unknown): IterableIterator<unknown> {
  const method = specialMethod(value, "__next__");
  if (method) return new IteratorAdapter(method, value);
  if (typeof (value as { next?: unknown } | null)?.next === "function") {
    return value as IterableIterator<unknown>;
  }
  if (Array.isArray(value) || value instanceof Set || typeof value === "string") {
    throw new TypeError(`iter() returned non-iterator of type '${typeName(value)}'`);
  }
  return iterate(value);
}

/** @internal */
export class IteratorAdapter implements IterableIterator<unknown> {
  readonly #next: () => unknown;
  /** The object with `__next__`. */
  readonly adapted: unknown;

  constructor(next: () => unknown, adapted: unknown) {
    this.#next = next;
    this.adapted = adapted;
  }

  next(): IteratorResult<unknown> {
    try {
      return { done: false, value: this.#next() };
    } catch (error) {
      if (error instanceof StopIteration) return { done: true, value: error.value };
      throw error;
    }
  }

  [Symbol.iterator](): this {
    return this;
  }
}
