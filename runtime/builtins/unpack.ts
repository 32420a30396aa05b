import { TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { iteratorOf } from "./iterate.js";
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
  return exactly(source, count);
}

function exactly(source: unknown, count: number): unknown[] {
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

type Parts<Items, B extends number, A extends number> = [
  ...Leading<Items, B>,
  ItemOf<BeforeTrailing<AfterLeading<Items, B>, A>>[],
  ...Trailing<Items, A>,
];

/** The items of a tuple that may be an object of a class, as a named tuple is. */
type PlainTuple<
  Source extends readonly unknown[],
  Taken extends unknown[] = [],
> = Taken["length"] extends Source["length"]
  ? Taken
  : PlainTuple<Source, [...Taken, PartOf<Source, `${Taken["length"]}`>]>;

type StarredParts<Source, B extends number, A extends number> = Source extends readonly unknown[]
  ? number extends Source["length"]
    ? [...Repeat<Source[number], B>, Source[number][], ...Repeat<Source[number], A>]
    : Parts<PlainTuple<Source>, B, A>
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
  return withRest(source, before, after);
}

function withRest(source: unknown, before: number, after: number): unknown[] {
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

/** What stands at each place of a target: `null` a name, `"*"` a starred one, an array more of them. */
type Shape = readonly unknown[];

type PartOf<Source, Index> = Source extends readonly unknown[]
  ? number extends Source["length"]
    ? Source[number]
    : Index extends keyof Source
      ? Source[Index]
      : never
  : Source extends Iterable<infer Item>
    ? Item
    : any;

/* Of a shape that is `any` there is no end of parts. */
type UnpackedDeep<Source, Targets extends Shape> = 0 extends 1 & Targets
  ? any[]
  : {
      -readonly [Index in keyof Targets]: Targets[Index] extends Shape
        ? UnpackedDeep<PartOf<Source, Index>, Targets[Index]>
        : Targets[Index] extends "*"
          ? any[]
          : PartOf<Source, Index>;
    };

/** `a, (b, *c) = source`: unpacks the parts too, as `shape` tells. */
export function unpackDeep<Source, const Targets extends Shape>(
  source: Source,
  shape: Targets,
): UnpackedDeep<Source, Targets>;
export function unpackDeep(source: unknown, shape: Shape): any {
  return parts(source, shape);
}

function parts(source: unknown, shape: readonly unknown[]): unknown[] {
  const star = shape.indexOf("*");
  const items =
    star < 0 ? exactly(source, shape.length) : withRest(source, star, shape.length - star - 1);
  return items.map((item, index) => {
    const inner = shape[index];
    return Array.isArray(inner) ? parts(item, inner) : item;
  });
}

/** `for a, b in source`: unpacks one item after the other. */
export function unpackEach<Item, const Targets extends Shape>(
  source: Iterable<Item>,
  shape: Targets,
): Generator<UnpackedDeep<Item, Targets>, void, undefined>;
export function unpackEach<Item, N extends number>(
  source: Iterable<Item>,
  count: N,
): Generator<Unpacked<Item, N>, void, undefined>;
export function* unpackEach(
  source: Iterable<unknown>,
  shape: number | Shape,
): Generator<any, void, undefined> {
  for (const item of source)
    yield typeof shape === "number" ? exactly(item, shape) : parts(item, shape);
}

function unpackable(source: unknown): IterableIterator<unknown> {
  const iterator = iteratorOf(source);
  if (iterator) return iterator;
  throw new TypeError(`cannot unpack non-iterable ${typeName(source)} object`);
}
