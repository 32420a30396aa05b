import { TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { iterate } from "./iterate.js";
import { typeName } from "./type-name.js";

/** A tuple of `N` items of one type. */
type Repeat<T, N extends number, Items extends T[] = []> = Items["length"] extends N
  ? Items
  : Repeat<T, N, [...Items, T]>;

/** What unpacking gives: the items of a tuple of that length, as many items of any other iterable. */
type Unpacked<Source, N extends number> = Source extends readonly unknown[]
  ? number extends Source["length"]
    ? Repeat<Source[number], N>
    : Source["length"] extends N
      ? [...Source]
      : Repeat<Source[number], N>
  : Source extends Iterable<infer Item>
    ? Repeat<Item, N>
    : unknown extends Source
      ? any[]
      : never;

/**
 * `a, b, c = source`: exactly `count` items, else Python's error.
 * @see https://docs.python.org/3/reference/simple_stmts.html#assignment-statements
 */
export function unpack<Source, N extends number>(source: Source, count: N): Unpacked<Source, N>;
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

/** The first `N` items of a tuple, and what follows them. */
type Leading<Items, N extends number, Taken extends unknown[] = []> = Taken["length"] extends N
  ? Taken
  : Items extends readonly [infer First, ...infer Rest]
    ? Leading<Rest, N, [...Taken, First]>
    : never;
type AfterLeading<Items, N extends number, Taken extends unknown[] = []> = Taken["length"] extends N
  ? Items
  : Items extends readonly [infer First, ...infer Rest]
    ? AfterLeading<Rest, N, [...Taken, First]>
    : never;

/** The last `N` items of a tuple, and what stands before them. */
type Trailing<Items, N extends number, Taken extends unknown[] = []> = Taken["length"] extends N
  ? Taken
  : Items extends readonly [...infer Rest, infer Last]
    ? Trailing<Rest, N, [Last, ...Taken]>
    : never;
type BeforeTrailing<
  Items,
  N extends number,
  Taken extends unknown[] = [],
> = Taken["length"] extends N
  ? Items
  : Items extends readonly [...infer Rest, infer Last]
    ? BeforeTrailing<Rest, N, [Last, ...Taken]>
    : never;

type ItemOf<Items> = Items extends readonly (infer Item)[] ? Item : never;

/** What `first, *rest, last` gives, the starred part as one array. */
type UnpackedStarred<Source, B extends number, A extends number> = unknown extends Source
  ? [...Repeat<any, B>, any[], ...Repeat<any, A>]
  : StarredParts<Source, B, A>;

type StarredParts<Source, B extends number, A extends number> = Source extends readonly unknown[]
  ? number extends Source["length"]
    ? [...Repeat<Source[number], B>, Source[number][], ...Repeat<Source[number], A>]
    : [
        ...Leading<Source, B>,
        ItemOf<BeforeTrailing<AfterLeading<Source, B>, A>>[],
        ...Trailing<Source, A>,
      ]
  : Source extends Iterable<infer Item>
    ? [...Repeat<Item, B>, Item[], ...Repeat<Item, A>]
    : never;

/** `a, *b, c = source`: `before` items, a list, `after` items. */
export function unpackStarred<Source, B extends number, A extends number>(
  source: Source,
  before: B,
  after: A,
): UnpackedStarred<Source, B, A>;
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
