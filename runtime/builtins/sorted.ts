import { lt } from "./compare.js";
import { compareStrings } from "./compare-strings.js";
import { flag } from "./index-value.js";
import { iterate } from "./iterate.js";

export interface SortOptions<T> {
  readonly key?: ((item: T) => unknown) | null;
  readonly reverse?: unknown;
}

/**
 * A sorted copy. Stable, also in reverse, as Python's.
 * @see https://docs.python.org/3/library/functions.html#sorted
 */
export function sorted<T>(source: Iterable<T>, options: SortOptions<T> = {}): T[] {
  const items = [...iterate(source)];
  sort(items, options);
  return items;
}

/** `list.sort(key=…, reverse=…)`: in place. */
export function sort<T>(items: T[], options: SortOptions<T> = {}): void {
  const { key, reverse = false } = options;
  const isReversed = flag(reverse);
  const keyed = items.map((item) => ({ item, rank: key ? key(item) : item }));
  const compare = comparison(keyed.map(({ rank }) => rank));
  // Comparing the other way round keeps equal items in their order; reversing would not.
  if (isReversed) keyed.sort((a, b) => compare(b.rank, a.rank));
  else keyed.sort((a, b) => compare(a.rank, b.rank));
  for (const [index, { item }] of keyed.entries()) items[index] = item;
}

type Comparison = (left: unknown, right: unknown) => number;

/** Strings and numbers alone compare fast; everything else by `<`, as CPython does. */
function comparison(ranks: readonly unknown[]): Comparison {
  if (ranks.every((rank) => typeof rank === "string")) return compareStrings as Comparison;
  if (ranks.every((rank) => typeof rank === "number" && !Number.isNaN(rank))) {
    return (left, right) => (left as number) - (right as number) || 0;
  }
  return (left, right) => (lt(left, right) ? -1 : lt(right, left) ? 1 : 0);
}
