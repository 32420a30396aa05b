import { Dict } from "../builtins/dict.js";
import { callWith, withKeywordCall } from "../builtins/keywords.js";
import { named, nameOf, qualifiedNameOf } from "../builtins/names.js";
import { typeName } from "../builtins/type-name.js";
import { namedTuple } from "../collections/named-tuple.js";

/** What `cache_info()` tells. */
export class CacheInfo extends namedTuple<{
  hits: number;
  misses: number;
  maxsize: number | null;
  currsize: number;
}>("CacheInfo", ["hits", "misses", "maxsize", "currsize"]) {}

/** A function that remembers its results. */
export interface Cached<P extends unknown[], R> {
  (...args: P): R;
  cacheInfo(): CacheInfo;
  cacheClear(): void;
  cacheParameters(): Map<string, number | boolean | null>;
  readonly __wrapped__: (...args: P) => R;
}

/**
 * `@lru_cache(maxsize=…)`. Used bare, the decorator is `lruCache()`.
 * @see https://docs.python.org/3/library/functools.html#functools.lru_cache
 */
export function lruCache(
  maxsize: number | null = 128,
  typed: boolean = false,
): <P extends unknown[], R>(callback: (...args: P) => R) => Cached<P, R> {
  return (callback) => cached(callback, maxsize === null ? null : Math.max(maxsize, 0), typed);
}

/** https://docs.python.org/3/library/functools.html#functools.cache */
export function cache<P extends unknown[], R>(callback: (...args: P) => R): Cached<P, R> {
  return cached(callback, null, false);
}

function cached<P extends unknown[], R>(
  callback: (...args: P) => R,
  maxsize: number | null,
  typed: boolean,
): Cached<P, R> {
  // Insertion order is the order of last use: a hit moves its entry to the end.
  const results = new Dict<unknown, R>();
  let hits = 0;
  let misses = 0;

  const through = (key: unknown, compute: () => R): R => {
    if (maxsize !== 0 && results.has(key)) {
      hits++;
      const result = results.get(key) as R;
      if (maxsize !== null) {
        results.delete(key);
        results.set(key, result);
      }
      return result;
    }
    misses++;
    const result = compute();
    if (maxsize === 0 || results.has(key)) return result;
    if (results.size === maxsize) results.delete(results.keys().next().value);
    results.set(key, result);
    return result;
  };
  const remember = (...args: P): R => through(keyOf(args, [], typed), () => callback(...args));
  withKeywordCall(remember, (_, args, keywords) =>
    through(keyOf(args, keywords, typed), () =>
      callWith(callback, args, Object.fromEntries(keywords)),
    ),
  );
  named(remember, nameOf(callback), qualifiedNameOf(callback));
  const known = {
    cacheInfo: () => new CacheInfo(hits, misses, maxsize, results.size),
    cacheClear: () => {
      results.clear();
      hits = 0;
      misses = 0;
    },
    cacheParameters: () =>
      new Map<string, number | boolean | null>([
        ["maxsize", maxsize],
        ["typed", typed],
      ]),
    __wrapped__: callback,
  };
  // Where the program reads them by Python's names.
  const { cacheInfo, cacheClear, cacheParameters } = known;
  const byName = {
    cache_info: cacheInfo,
    cache_clear: cacheClear,
    cache_parameters: cacheParameters,
  };
  return Object.assign(remember, known, byName);
}

const KEYWORDS = Symbol("keywords");

/** What a call is remembered by: the arguments as they are written, and their types where these tell. */
function keyOf(
  args: readonly unknown[],
  keywords: readonly (readonly [name: string, value: unknown])[],
  typed: boolean,
): unknown {
  if (!typed && keywords.length === 0 && args.length === 1 && isPlain(args[0])) return args[0];
  const values = [...args, ...keywords.map(([, value]) => value)];
  return Object.freeze([
    ...args,
    ...(keywords.length > 0 ? [KEYWORDS, ...keywords.flat()] : []),
    ...(typed ? values.map(typeName) : []),
  ]);
}

/** An int or a text alone is its own key: unlike in a tuple, 1 is not 1.0 then. */
function isPlain(value: unknown): boolean {
  return (
    typeof value === "string" ||
    typeof value === "bigint" ||
    (typeof value === "number" && Number.isSafeInteger(value))
  );
}
