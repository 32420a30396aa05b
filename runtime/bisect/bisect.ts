import { lt } from "../builtins/compare.js";
import { ValueError } from "../builtins/exceptions-core.js";

/** Where to look, and what orders the items. */
export interface SearchOptions<T> {
  lo?: number;
  hi?: number | null;
  key?: ((item: T) => unknown) | null;
}

type Orders<T> = SearchOptions<T>;

/**
 * Where `value` goes in a sorted list, before what is equal to it.
 * @see https://docs.python.org/3/library/bisect.html
 */
export function bisectLeft<T>(
  items: ArrayLike<T>,
  value: unknown,
  options: Orders<T> = {},
): number {
  return search(items, options, (item) => lt(item, value));
}

/** Where `value` goes in a sorted list, after what is equal to it. */
export function bisectRight<T>(
  items: ArrayLike<T>,
  value: unknown,
  options: Orders<T> = {},
): number {
  return search(items, options, (item) => !lt(value, item));
}

/** Inserts `value` before what is equal to it. */
export function insortLeft<T>(items: T[], value: T, options: Orders<T> = {}): void {
  const order = options.key ? options.key(value) : value;
  items.splice(bisectLeft(items, order, options), 0, value);
}

/** Inserts `value` after what is equal to it. */
export function insortRight<T>(items: T[], value: T, options: Orders<T> = {}): void {
  const order = options.key ? options.key(value) : value;
  items.splice(bisectRight(items, order, options), 0, value);
}

function search<T>(
  items: ArrayLike<T>,
  { lo = 0, hi = null, key = null }: Orders<T>,
  goesBefore: (order: unknown) => boolean,
): number {
  if (lo < 0) throw new ValueError("lo must be non-negative");
  let low = lo;
  let high = hi ?? items.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const item = items[middle];
    if (goesBefore(key === null ? item : key(item))) low = middle + 1;
    else high = middle;
  }
  return low;
}
