import { iterate } from "../builtins/iterate.js";
import { Lazy } from "./lazy.js";

type Rows<T> = IterableIterator<readonly T[]>;

type Item<I> = I extends Iterable<infer T> ? T : never;

/**
 * `product(a, b)` is `product([a, b])`, `product(a, repeat=2)` is `product([a], { repeat: 2 })`.
 * @see https://docs.python.org/3/library/itertools.html#itertools.product
 */
export function product<I extends readonly Iterable<unknown>[]>(
  iterables: readonly [...I],
): IterableIterator<{ readonly [K in keyof I]: Item<I[K]> }>;
export function product<I extends readonly Iterable<unknown>[]>(
  iterables: readonly [...I],
  options: { repeat?: number },
): Rows<Item<I[number]>>;
export function product(
  iterables: readonly Iterable<unknown>[],
  options: { repeat?: number } = {},
): Rows<unknown> {
  const pools = iterables.map((iterable) => [...iterate(iterable)]);
  const all = Array.from({ length: options.repeat ?? 1 }, () => pools).flat();
  return new Lazy(rows(all, 0, []), "product");
}

function* rows<T>(
  pools: readonly T[][],
  depth: number,
  chosen: readonly T[],
): Generator<readonly T[], void, undefined> {
  if (depth === pools.length) yield Object.freeze([...chosen]);
  else for (const item of pools[depth]) yield* rows(pools, depth + 1, [...chosen, item]);
}

/** https://docs.python.org/3/library/itertools.html#itertools.permutations */
export function permutations<T>(iterable: Iterable<T>, length: number | null = null): Rows<T> {
  const pool = [...iterate(iterable)];
  const unused = (chosen: readonly number[]): number[] =>
    [...pool.keys()].filter((index) => !chosen.includes(index));
  return new Lazy(selections(pool, length ?? pool.length, unused, []), "permutations");
}

/** https://docs.python.org/3/library/itertools.html#itertools.combinations */
export function combinations<T>(iterable: Iterable<T>, length: number): Rows<T> {
  const pool = [...iterate(iterable)];
  const later = (chosen: readonly number[]): number[] =>
    [...pool.keys()].slice((chosen.at(-1) ?? -1) + 1);
  return new Lazy(selections(pool, length, later, []), "combinations");
}

/** https://docs.python.org/3/library/itertools.html#itertools.combinations_with_replacement */
export function combinationsWithReplacement<T>(iterable: Iterable<T>, length: number): Rows<T> {
  const pool = [...iterate(iterable)];
  const fromLast = (chosen: readonly number[]): number[] =>
    [...pool.keys()].slice(chosen.at(-1) ?? 0);
  return new Lazy(selections(pool, length, fromLast, []), "combinations_with_replacement");
}

/** Rows of `length` indices, each allowed by `candidates` after those before it. */
function* selections<T>(
  pool: readonly T[],
  length: number,
  candidates: (chosen: readonly number[]) => number[],
  chosen: readonly number[],
): Generator<readonly T[], void, undefined> {
  if (chosen.length === length) {
    yield Object.freeze(chosen.map((index) => pool[index]));
    return;
  }
  for (const index of candidates(chosen)) {
    yield* selections(pool, length, candidates, [...chosen, index]);
  }
}
