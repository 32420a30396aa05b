import { lt } from "./compare.js";
import { compareStrings } from "./compare-strings.js";
import { ValueError } from "./exceptions-core.js";
import { flag } from "./index-value.js";
import { iterate } from "./iterate.js";
import { timsort } from "./timsort.js";

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

/**
 * `list.sort(key=…, reverse=…)`: in place. Keys and comparisons that look at the list find it empty.
 *
 * @throws ValueError where they put something into it
 */
export function sort<T>(items: T[], options: SortOptions<T> = {}): void {
  const { key, reverse = false } = options;
  const isReversed = flag(reverse);
  const taken = items.splice(0);
  let isChanged = false;
  try {
    order(taken, key ?? undefined, isReversed);
  } finally {
    isChanged = items.length > 0;
    items.length = 0;
    for (const item of taken) items.push(item);
  }
  if (isChanged) throw new ValueError("list modified during sort");
}

/** Strings and numbers alone compare fast; everything else by `<`, in the steps of CPython. */
function order<T>(items: T[], key: ((item: T) => unknown) | undefined, isReversed: boolean): void {
  const keyed = items.map((item) => ({ item, rank: key ? key(item) : item }));
  const compare = fastComparison(keyed.map(({ rank }) => rank));
  try {
    // Comparing the other way round keeps equal items in their order; reversing would not.
    if (compare && isReversed) keyed.sort((a, b) => compare(b.rank, a.rank));
    else if (compare) keyed.sort((a, b) => compare(a.rank, b.rank));
    else {
      if (isReversed) keyed.reverse();
      timsort(keyed, (a, b) => lt(a.rank, b.rank));
    }
  } finally {
    if (!compare && isReversed) keyed.reverse();
    for (const [index, { item }] of keyed.entries()) items[index] = item;
  }
}

type Comparison = (left: unknown, right: unknown) => number;

function fastComparison(ranks: readonly unknown[]): Comparison | undefined {
  if (ranks.every((rank) => typeof rank === "string")) return compareStrings as Comparison;
  if (ranks.every((rank) => typeof rank === "number" && !Number.isNaN(rank))) {
    return (left, right) => (left as number) - (right as number) || 0;
  }
  return undefined;
}
