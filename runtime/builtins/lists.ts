import { sameOrEqual } from "./equals.js";
import { IndexError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { indexValue } from "./index-value.js";
import { iterate } from "./iterate.js";
import { repr } from "./repr.js";
import { isTuple } from "./tuple.js";

/*
 * The methods of lists and tuples where JavaScript's differ:
 * https://docs.python.org/3/tutorial/datastructures.html#more-on-lists
 */

/** `list(iterable)`. */
export function list<T>(source: Iterable<T> = []): T[] {
  return [...iterate(source)];
}

/** `tuple(iterable)`; a tuple is returned as it is. */
export function tupleOf<T>(source: Iterable<T> = []): readonly T[] {
  // A named tuple is a tuple of its own: this makes a plain one of it.
  const isPlain = isTuple(source) && source.constructor === Array;
  return isPlain ? (source as readonly T[]) : Object.freeze([...iterate(source)]);
}

/** `list.pop(index)`. */
export function listPop<T>(items: T[], index: number = -1): T {
  if (items.length === 0) throw new IndexError("pop from empty list");
  const position = index < 0 ? index + items.length : index;
  if (position < 0 || position >= items.length) throw new IndexError("pop index out of range");
  return items.splice(position, 1)[0];
}

/** `list.remove(item)`. */
export function listRemove<T>(items: T[], item: unknown): void {
  const index = items.findIndex((other) => sameOrEqual(other, item));
  if (index < 0) throw new ValueError("list.remove(x): x not in list");
  items.splice(index, 1);
}

/** `list.insert(index, item)`: an index out of range means the nearest end. */
export function listInsert<T>(items: T[], index: number, item: T): void {
  const position = Number(indexValue(index));
  items.splice(position < 0 ? Math.max(0, position + items.length) : position, 0, item);
}

/** `list.extend(iterable)`. */
export function listExtend<T>(items: T[], more: Iterable<T>): void {
  // Taken first where it is the list itself, which would otherwise grow for ever.
  for (const item of (more as unknown) === items ? [...items] : iterate(more)) items.push(item);
}

/** `list.index(item, start, stop)`. */
export function listIndex(
  items: readonly unknown[],
  item: unknown,
  start: number = 0,
  stop: number = items.length,
): number {
  const from = start < 0 ? Math.max(0, start + items.length) : start;
  const to = Math.min(items.length, stop < 0 ? stop + items.length : stop);
  for (let index = from; index < to; index++) {
    if (sameOrEqual(items[index], item)) return index;
  }
  throw new ValueError(
    isTuple(items) ? "tuple.index(x): x not in tuple" : `${repr(item)} is not in list`,
  );
}

/** `tuple.index(item, start, stop)`: the compiler may have made the tuple a plain array. */
export function tupleIndex(
  items: readonly unknown[],
  item: unknown,
  start?: number,
  stop?: number,
): number {
  return listIndex(Object.freeze([...items]), item, start, stop);
}

/** `list.count(item)`, also of tuples. */
export function listCount(items: readonly unknown[], item: unknown): number {
  return items.reduce<number>((count, other) => (sameOrEqual(other, item) ? count + 1 : count), 0);
}
