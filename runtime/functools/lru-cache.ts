import { Dict } from "../builtins/dict.js";
import { named, nameOf, qualifiedNameOf } from "../builtins/names.js";
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
  readonly __wrapped__: (...args: P) => R;
}

/**
 * `@lru_cache(maxsize=…)`. Used bare, the decorator is `lruCache()`.
 * @see https://docs.python.org/3/library/functools.html#functools.lru_cache
 */
export function lruCache(
  maxsize: number | null = 128,
): <P extends unknown[], R>(callback: (...args: P) => R) => Cached<P, R> {
  return (callback) => cached(callback, maxsize === null ? null : Math.max(maxsize, 0));
}

/** https://docs.python.org/3/library/functools.html#functools.cache */
export function cache<P extends unknown[], R>(callback: (...args: P) => R): Cached<P, R> {
  return cached(callback, null);
}

function cached<P extends unknown[], R>(
  callback: (...args: P) => R,
  maxsize: number | null,
): Cached<P, R> {
  // Insertion order is the order of last use: a hit moves its entry to the end.
  const results = new Dict<unknown, R>();
  let hits = 0;
  let misses = 0;

  const remember = (...args: P): R => {
    const key: unknown = args.length === 1 && isPlain(args[0]) ? args[0] : Object.freeze([...args]);
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
    const result = callback(...args);
    if (maxsize === 0 || results.has(key)) return result;
    if (results.size === maxsize) results.delete(results.keys().next().value);
    results.set(key, result);
    return result;
  };
  named(remember, nameOf(callback), qualifiedNameOf(callback));
  return Object.assign(remember, {
    cacheInfo: () => new CacheInfo(hits, misses, maxsize, results.size),
    cacheClear: () => {
      results.clear();
      hits = 0;
      misses = 0;
    },
    __wrapped__: callback,
  });
}

function isPlain(value: unknown): boolean {
  return typeof value === "string" || (typeof value === "number" && Number.isSafeInteger(value));
}
