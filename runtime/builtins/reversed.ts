import { TypeError } from "./exceptions-common.js";
import { iteratorClass } from "./iterator-class.js";
import { isRecord, specialMethod } from "./methods.js";
import { typeName } from "./type-name.js";

/**
 * `reversed(sequence)`: lazy, from the last item to the first.
 * @see https://docs.python.org/3/library/functions.html#reversed
 */
export function reversed<T>(sequence: Iterable<T>): IterableIterator<T>;
export function reversed(sequence: unknown): IterableIterator<unknown>;
export function reversed(sequence: unknown): IterableIterator<unknown> {
  if (typeof sequence === "string") return backwards(Array.from(sequence));
  if (Array.isArray(sequence)) return backwards(sequence);
  const method = specialMethod(sequence, "__reversed__");
  if (method) return method() as IterableIterator<unknown>;
  if (sequence instanceof Map) return backwards([...sequence.keys()]);
  if (isRecord(sequence)) return backwards(Object.keys(sequence));
  const length = specialMethod(sequence, "__len__");
  const getItem = specialMethod(sequence, "__getitem__");
  const isRefused = (sequence as { __reversed__?: unknown } | null)?.__reversed__ === null;
  if (length && getItem && !isRefused) return byIndex(length() as number, getItem);
  // What a dict's keys, values and items give is a native iterator that has not been started.
  const tag = Object.prototype.toString.call(sequence);
  if (tag === "[object Map Iterator]") return backwards([...(sequence as Iterable<unknown>)]);
  throw new TypeError(`'${typeName(sequence)}' object is not reversible`);
}

/** It starts at the end that a list has now, and is over where the list has become shorter. */
function* backwards(
  items: readonly unknown[],
  last = items.length - 1,
): Generator<unknown, void, undefined> {
  for (let index = last; index >= 0 && index < items.length; index--) yield items[index];
}

function* byIndex(
  length: number,
  getItem: (index: number) => unknown,
): Generator<unknown, void, undefined> {
  for (let index = length - 1; index >= 0; index--) yield getItem(index);
}

iteratorClass(backwards, "list_reverseiterator");
iteratorClass(byIndex, "reversed");
