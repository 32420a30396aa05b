import { KeyError, TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { Dict } from "./dict.js";
import { hash } from "./hash.js";
import { iterate } from "./iterate.js";
import { isRecord, specialMethod } from "./methods.js";
import { typeName } from "./type-name.js";

/*
 * The methods of dicts that `Map` does not have: https://docs.python.org/3/library/stdtypes.html#dict
 * They take `Map`, `Dict` and records.
 */

type PlainRecord<V> = { readonly [key: string]: V };
type Mapping<K, V> = ReadonlyMap<K, V> | PlainRecord<V>;

function has(mapping: unknown, key: unknown): boolean {
  if (mapping instanceof Map) {
    if (typeof key !== "string") hash(key);
    return mapping.has(key);
  }
  return typeof key === "string" && Object.hasOwn(mapping as object, key);
}

function read(mapping: unknown, key: unknown): unknown {
  return mapping instanceof Map
    ? mapping.get(key)
    : (mapping as PlainRecord<unknown>)[key as string];
}

function write(mapping: unknown, key: unknown, value: unknown): void {
  if (mapping instanceof Map) {
    if (typeof key === "object") hash(key);
    mapping.set(key, value);
  } else {
    Object.defineProperty(mapping, key as string, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
}

function erase(mapping: unknown, key: unknown): void {
  if (mapping instanceof Map) mapping.delete(key);
  else delete (mapping as Record<string, unknown>)[key as string];
}

/** `dict.get(key, fallback)`; `tell` marks a float, where the fallback is an int. */
export function dictGet<K, V>(mapping: Mapping<K, V>, key: K): V | null;
export function dictGet<K, V, D>(
  mapping: Mapping<K, V>,
  key: K,
  fallback: D,
  tell?: (value: V) => V,
): V | D;
export function dictGet(
  mapping: unknown,
  key: unknown,
  fallback: unknown = null,
  tell?: (value: unknown) => unknown,
): unknown {
  if (!has(mapping, key)) return fallback;
  const value = read(mapping, key);
  return tell ? tell(value) : value;
}

/** `dict.pop(key)`, `dict.pop(key, fallback)`. */
export function dictPop<K, V>(mapping: Mapping<K, V>, key: K): V;
export function dictPop<K, V, D>(
  mapping: Mapping<K, V>,
  key: K,
  fallback: D,
  tell?: (value: V) => V,
): V | D;
export function dictPop(
  mapping: unknown,
  key: unknown,
  ...options: readonly [unknown?, ((value: unknown) => unknown)?]
): unknown {
  const [fallback, tell] = options;
  // CPython does not ask for the hash where there is nothing to find.
  const isEmpty = mapping instanceof Map && mapping.size === 0;
  if (!isEmpty && has(mapping, key)) {
    const value = read(mapping, key);
    erase(mapping, key);
    return tell ? tell(value) : value;
  }
  // A function that stands for the method hands on what it did not get.
  if (fallback !== undefined) return fallback;
  throw new KeyError(key);
}

/** `dict.popitem()`: the last item. */
export function popItem<K, V>(mapping: Map<K, V>): readonly [K, V];
export function popItem<V>(mapping: PlainRecord<V>): readonly [string, V];
export function popItem(mapping: unknown): readonly [unknown, unknown] {
  const last = [...entriesOf(mapping)].at(-1);
  if (last === undefined) throw new KeyError("popitem(): dictionary is empty");
  erase(mapping, last[0]);
  return Object.freeze([last[0], last[1]] as const);
}

/** `dict.setdefault(key, fallback)`. */
export function setDefault<K, V>(mapping: Mapping<K, V>, key: K, fallback: V): V;
export function setDefault(mapping: unknown, key: unknown, fallback: unknown = null): unknown {
  if (has(mapping, key)) return read(mapping, key);
  write(mapping, key, fallback);
  return fallback;
}

/** `dict.update(other, **extra)`. */
export function dictUpdate<K, V>(
  mapping: Mapping<K, V>,
  other?: Mapping<K, V> | Iterable<readonly [K, V]>,
  extra?: PlainRecord<V>,
): void;
export function dictUpdate(mapping: object, other: unknown): void;
export function dictUpdate(mapping: object, other: unknown = [], extra: object = {}): void {
  // A mapping may be updated with itself; pairs are taken one by one, up to one that is none.
  const entries = entriesOf(other as Iterable<readonly [unknown, unknown]>);
  for (const [key, value] of other === mapping ? [...entries] : entries) write(mapping, key, value);
  for (const [key, value] of Object.entries(extra)) write(mapping, key, value);
}

/** `left | right` of two dicts: a new one, of the left one's kind. */
export function dictMerge<K, V, L = K, W = V>(
  left: Map<K, V>,
  right: ReadonlyMap<L, W>,
): Map<K | L, V | W> {
  const merged: Map<K | L, V | W> = dictCopy(left);
  dictUpdate(merged, right);
  return merged;
}

/** `dict.copy()`. */
export function dictCopy<M extends object>(mapping: M): M {
  if (!(mapping instanceof Map)) return { ...mapping };
  const custom = (mapping as { copy?: () => M }).copy;
  if (typeof custom === "function") return Reflect.apply(custom, mapping, []);
  return new (mapping.constructor as new (entries: unknown) => M)(mapping);
}

/** `dict(source, **extra)` with Python's hashing. */
export function dict<K, V>(
  source: Mapping<K, V> | Iterable<readonly [K, V]> = [],
  extra: PlainRecord<V> = {},
): Dict<K, V> {
  const result = new Dict<K, V>();
  dictUpdate(result, source, extra);
  return result;
}

/** `dict.fromkeys(keys, value)`. */
export function fromKeys<K, V = null>(keys: Iterable<K>, value: V = null as V): Dict<K, V> {
  const result = new Dict<K, V>();
  for (const key of iterate(keys)) result.set(key, value);
  return result;
}

/** The same, where JavaScript tells the keys apart as Python does. */
export function mapFromKeys<K, V = null>(keys: Iterable<K>, value: V = null as V): Map<K, V> {
  return new Map(Array.from(iterate(keys), (key) => [key, value]));
}

/** An object of a class of the program that is used as a mapping. */
interface MappingObject<K, V> {
  keys(): Iterable<K>;
  __getitem__(key: K): V;
}

/** The items of a mapping, or the pairs of an iterable, with CPython's errors for what are none. */
export function entriesOf<K, V>(
  source: ReadonlyMap<K, V> | Iterable<readonly [K, V]>,
): Generator<[K, V], void, undefined>;
export function entriesOf<K, V>(source: MappingObject<K, V>): Generator<[K, V], void, undefined>;
export function entriesOf(source: unknown): Generator<[unknown, unknown], void, undefined>;
export function* entriesOf(source: unknown): Generator<[unknown, unknown], void, undefined> {
  if (source instanceof Map) yield* source.entries() as MapIterator<[unknown, unknown]>;
  else if (isRecord(source)) yield* Object.entries(source);
  else if (hasOwnKeys(source)) {
    const getItem = specialMethod(source, "__getitem__");
    for (const key of iterate(specialMethod(source, "keys")?.())) yield [key, getItem?.(key)];
  } else yield* pairsOf(source);
}

/** A mapping of a class of its own; arrays, sets and bytes have a method `keys` of JavaScript. */
const hasOwnKeys = (source: unknown): boolean =>
  !Array.isArray(source) &&
  !(source instanceof Uint8Array) &&
  specialMethod(source, "keys") !== undefined &&
  specialMethod(source, "__getitem__") !== undefined;

/** The items of `**source` in a display, or in a call of a function that has this name. */
export function mappingEntries<K, V>(
  source: ReadonlyMap<K, V>,
  callee?: string,
): Generator<[K, V], void, undefined>;
export function mappingEntries(
  source: unknown,
  callee?: string,
): Generator<[any, any], void, undefined>;
export function mappingEntries(
  source: unknown,
  callee?: string,
): Generator<[unknown, unknown], void, undefined> {
  if (source instanceof Map || isRecord(source) || hasOwnKeys(source)) return entriesOf(source);
  const found = typeName(source);
  throw new TypeError(
    callee === undefined
      ? `'${found}' object is not a mapping`
      : `${callee}() argument after ** must be a mapping, not ${found}`,
  );
}

function* pairsOf(source: unknown): Generator<[unknown, unknown], void, undefined> {
  let index = 0;
  for (const pair of iterate(source)) {
    let items: unknown[];
    try {
      items = [...iterate(pair)];
    } catch {
      throw new TypeError(
        `cannot convert dictionary update sequence element #${index} to a sequence`,
      );
    }
    if (items.length !== 2) {
      throw new ValueError(
        `dictionary update sequence element #${index} has length ${items.length}; 2 is required`,
      );
    }
    yield items as [unknown, unknown];
    index += 1;
  }
}
