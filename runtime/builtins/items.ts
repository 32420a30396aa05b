import { IndexError, KeyError, TypeError } from "./exceptions-common.js";
import { Float } from "./float.js";
import { hash } from "./hash.js";
import { isRecord, specialMethod } from "./methods.js";
import { intOf } from "./numbers.js";
import { Slice } from "./slice-object.js";
import { delSlice, setSlice, takeSlice } from "./slice.js";
import { typeName } from "./type-name.js";

interface Indexed<Key, Result> {
  __getitem__(key: Key): Result;
}

/**
 * `container[key]`: counts from the end below zero, and throws what Python throws.
 * @see https://docs.python.org/3/reference/expressions.html#subscriptions
 */
export function getItem<T>(list: readonly T[], index: number): T;
export function getItem<T>(list: readonly T[], part: Slice): T[];
export function getItem(text: string, index: number | Slice): string;
export function getItem<K, V>(mapping: ReadonlyMap<K, V>, key: K): V;
export function getItem(bytes: Uint8Array, index: number): number;
export function getItem<Key, Result>(container: Indexed<Key, Result>, key: Key): Result;
export function getItem<R extends object, N extends keyof R>(record: R, key: N): R[N];
export function getItem(container: unknown, key: unknown): any;
export function getItem(container: unknown, key: unknown): unknown {
  if (Array.isArray(container)) {
    if (key instanceof Slice) return takeSlice(container, key);
    const items = container as readonly unknown[];
    const name = typeName(items);
    return items[position(key, items.length, name, `${name} index out of range`)];
  }
  if (typeof container === "string") return characterAt(container, key);
  const method = specialMethod(container, "__getitem__");
  if (method) return method(key);
  if (container instanceof Map) {
    mustBeHashable(key);
    const value: unknown = container.get(key);
    if (value !== undefined || container.has(key)) return value;
    const missing = specialMethod(container, "__missing__");
    if (missing) return missing(key);
    throw new KeyError(key);
  }
  if (isRecord(container)) {
    if (typeof key === "string" && Object.hasOwn(container, key)) return container[key];
    throw new KeyError(key);
  }
  throw new TypeError(`'${typeName(container)}' object is not subscriptable`);
}

/** A native map takes any key; a dict asks for its hash, which lists have none of. */
function mustBeHashable(key: unknown): void {
  if (typeof key === "object") hash(key);
}

/** The same of a tuple that stands as a plain array: what it throws names the type. */
export function tupleItem<T>(items: readonly T[], index: number): T;
export function tupleItem(items: readonly unknown[], index: unknown): any;
export function tupleItem(items: readonly unknown[], index: unknown): unknown {
  return items[position(index, items.length, "tuple", "tuple index out of range")];
}

/** `container[key] = value`. */
export function setItem<T>(list: T[], index: number, value: T): void;
export function setItem<K, V>(mapping: Map<K, V>, key: K, value: V): void;
export function setItem(container: unknown, key: unknown, value: unknown): void;
export function setItem(container: unknown, key: unknown, value: unknown): void {
  const method = specialMethod(container, "__setitem__");
  if (method) {
    method(key, value);
    return;
  }
  if (Array.isArray(container) && !Object.isFrozen(container)) {
    const items = container as unknown[];
    if (key instanceof Slice) {
      const [start, stop, step] = [key.start, key.stop, key.step] as (number | null)[];
      setSlice(items, start, stop, step, value as Iterable<unknown>);
    } else {
      items[position(key, items.length, "list", "list assignment index out of range")] = value;
    }
    return;
  }
  if (container instanceof Map) {
    mustBeHashable(key);
    container.set(key, value);
  } else if (isRecord(container)) define(container, key as string, value);
  else {
    isAskedForIndex(container, key);
    throw new TypeError(`'${typeName(container)}' object does not support item assignment`);
  }
}

/** `del container[key]`. */
export function delItem(container: unknown, key: unknown): void {
  const method = specialMethod(container, "__delitem__");
  if (method) {
    method(key);
    return;
  }
  if (Array.isArray(container) && !Object.isFrozen(container)) {
    if (key instanceof Slice) {
      const [start, stop, step] = [key.start, key.stop, key.step] as (number | null)[];
      delSlice(container, start, stop, step);
    } else {
      const index = position(key, container.length, "list", "list assignment index out of range");
      container.splice(index, 1);
    }
    return;
  }
  if (container instanceof Map) {
    mustBeHashable(key);
    if (!container.delete(key)) throw new KeyError(key);
    return;
  }
  if (isRecord(container)) {
    if (!Object.hasOwn(container, key as string)) throw new KeyError(key);
    delete container[key as string];
    return;
  }
  // CPython has two ways to say it.
  const support = isAskedForIndex(container, key) ? "doesn't support" : "does not support";
  throw new TypeError(`'${typeName(container)}' object ${support} item deletion`);
}

/** Sequences, sets and objects are asked for an index. @throws IndexError where it is too large */
function isAskedForIndex(container: unknown, key: unknown): boolean {
  const isOpen =
    typeof container === "object" && container !== null && !(container instanceof Float);
  if (!isOpen && typeof container !== "string") return false;
  const index = intOf(key);
  if (index !== undefined && (index >= 2 ** 63 || index < -(2 ** 63))) throw tooLarge();
  return index !== undefined;
}

const tooLarge = (): IndexError => new IndexError("cannot fit 'int' into an index-sized integer");

/** Records may have a key called `__proto__`, which an assignment would take for the prototype. */
function define(record: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== "__proto__") record[key] = value;
  else {
    Object.defineProperty(record, key, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }
}

function characterAt(text: string, key: unknown): unknown {
  if (key instanceof Slice) return takeSlice(text, key);
  if (!/[\ud800-\udbff]/.test(text)) {
    return text[position(key, text.length, "string", "string index out of range")];
  }
  const characters = Array.from(text);
  return characters[position(key, characters.length, "string", "string index out of range")];
}

function position(key: unknown, length: number, name: string, outOfRange: string): number {
  const whole = intOf(key) ?? (specialMethod(key, "__index__")?.() as number | undefined);
  if (whole === undefined) {
    throw new TypeError(
      name === "string"
        ? `string indices must be integers, not '${typeName(key)}'`
        : `${name} indices must be integers or slices, not ${typeName(key)}`,
    );
  }
  const index = whole < 0 ? Number(whole) + length : Number(whole);
  if (Math.abs(index) >= 2 ** 63) throw tooLarge();
  if (index < 0 || index >= length) throw new IndexError(outOfRange);
  return index;
}
