import { TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { isRecord, specialMethod } from "./methods.js";
import { typeName } from "./type-name.js";

/**
 * The number of items; of a string, its code points.
 * @see https://docs.python.org/3/library/functions.html#len
 */
export function len(value: unknown): number {
  if (typeof value === "string") return strLen(value);
  if (Array.isArray(value)) return value.length;
  const method = specialMethod(value, "__len__");
  if (method) {
    const length = method() as number;
    if (length < 0) throw new ValueError("__len__() should return >= 0");
    return length;
  }
  if (value instanceof Map || value instanceof Set) return value.size;
  if (value instanceof Uint8Array) return value.length;
  if (isRecord(value)) return Object.keys(value).length;
  throw new TypeError(`object of type '${typeName(value)}' has no len()`);
}

/** The number of code points of a string. */
export function strLen(text: string): number {
  return /[\ud800-\udbff]/.test(text) ? Array.from(text).length : text.length;
}
