import { TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { iterate } from "./iterate.js";
import { typeName } from "./type-name.js";

/** A tuple of `N` items of one type. */
type Repeat<T, N extends number, Items extends T[] = []> = Items["length"] extends N
  ? Items
  : Repeat<T, N, [...Items, T]>;

/** What iterating gives; nothing is known of the items of a value that is not known itself. */
type ItemOf<S> = S extends Iterable<infer T> ? T : any;

/**
 * `a, b, c = source`: exactly `count` items, else Python's error.
 * @see https://docs.python.org/3/reference/simple_stmts.html#assignment-statements
 */
export function unpack<T, N extends number>(source: Iterable<T>, count: N): Repeat<T, N>;
export function unpack(source: unknown, count: number): unknown[];
export function unpack(source: unknown, count: number): unknown[] {
  const items: unknown[] = [];
  const iterator = unpackable(source);
  for (;;) {
    const step = iterator.next();
    if (step.done === true) break;
    // One item too many is enough to know; the rest stays where it is, as in Python.
    if (items.length === count) {
      throw new ValueError(`too many values to unpack (expected ${count})`);
    }
    items.push(step.value);
  }
  if (items.length < count) {
    throw new ValueError(`not enough values to unpack (expected ${count}, got ${items.length})`);
  }
  return items;
}

/** `a, *b, c = source`: `before` items, a list, `after` items. */
export function unpackStarred<S, B extends number, A extends number>(
  source: S,
  before: B,
  after: A,
): [...Repeat<ItemOf<S>, B>, ItemOf<S>[], ...Repeat<ItemOf<S>, A>];
export function unpackStarred(source: unknown, before: number, after: number): unknown[] {
  const items = [...unpackable(source)];
  if (items.length < before + after) {
    throw new ValueError(
      `not enough values to unpack (expected at least ${before + after}, got ${items.length})`,
    );
  }
  const rest = items.splice(before, items.length - before - after);
  items.splice(before, 0, rest);
  return items;
}

function unpackable(source: unknown): IterableIterator<unknown> {
  try {
    return iterate(source);
  } catch (error) {
    if (!(error instanceof TypeError) || !error.message.endsWith("object is not iterable"))
      throw error;
    throw new TypeError(`cannot unpack non-iterable ${typeName(source)} object`);
  }
}
