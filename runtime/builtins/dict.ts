import { sameKey } from "./same-key.js";
import { dataOf } from "./data-value.js";
import { Float } from "./float.js";
import { hash } from "./hash.js";

/**
 * A dict whose keys need Python's hashing and equality: tuples, mixed numbers, objects with
 * `__hash__`. It is used as a `Map`, and keeps the first of equal keys, as Python does.
 * @see https://docs.python.org/3/library/stdtypes.html#mapping-types-dict
 */
export class Dict<K = any, V = any> extends Map<K, V> {
  static readonly __name__: string = "dict";
  static readonly __module__: string = "builtins";
  /* The keys in use, by hash. The native map holds those same keys, in order. */
  readonly #keys = new Map<unknown, K[]>();

  constructor(entries: Iterable<readonly [K, V]> = []) {
    super();
    for (const [key, value] of entries) this.set(key, value);
  }

  override get(key: K): V | undefined {
    return super.get(this.storedKey(key));
  }

  override has(key: K): boolean {
    return super.has(this.storedKey(key));
  }

  override set(key: K, value: V): this {
    const wanted = Object.is(key, -0) ? (negativeZero as K) : key;
    // A method of the program may be asked for the hash: once, as in Python.
    const code = bucketOf(wanted);
    const bucket = this.#keys.get(code);
    const at = bucket?.findIndex((other) => sameKey(other, wanted)) ?? -1;
    if (bucket === undefined) this.#keys.set(code, [wanted]);
    else if (at < 0) bucket.push(wanted);
    return super.set(at < 0 ? wanted : bucket![at], value);
  }

  override delete(key: K): boolean {
    const code = bucketOf(key);
    const bucket = this.#keys.get(code) ?? [];
    const at = bucket.findIndex((other) => sameKey(other, key));
    if (at < 0) return false;
    super.delete(bucket[at]);
    if (bucket.length > 1) bucket.splice(at, 1);
    else this.#keys.delete(code);
    return true;
  }

  override clear(): void {
    this.#keys.clear();
    super.clear();
  }

  /** The key in use that equals `key`, else `key` itself. */
  protected storedKey(key: K): K {
    return this.#keys.get(bucketOf(key))?.find((other) => sameKey(other, key)) ?? key;
  }
}

/** JavaScript's `Map` makes 0 of it where it is a bare number. */
const negativeZero: unknown = new Float(-0);

/** Strings equal nothing but strings, and what is one at heart: they need no hash of ours. */
function bucketOf(key: unknown): unknown {
  if (typeof key === "string") return key;
  const data = dataOf(key);
  return typeof data === "string" ? data : hash(key);
}
