import { bytesOf } from "./bytes.js";
import { type ByteArray, byteOf } from "./byte-array.js";
import { IndexError, TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { iteratorOf } from "./iterate.js";
import { typeName } from "./type-name.js";

/*
 * What changes a bytearray: https://docs.python.org/3/library/stdtypes.html#mutable-sequence-types
 */

/** `data.append(byte)`. */
export function bytesAppend(data: ByteArray, item: unknown): void {
  data.splice(data.length, 0, [byteOf(item)]);
}

/** `data.extend(items)`: all of them, or none where one is no byte. */
export function bytesExtend(data: ByteArray, items: unknown): void {
  if (iteratorOf(items) === undefined)
    throw new TypeError(`can't extend bytearray with ${typeName(items)}`);
  const bytes = typeof items === "string" ? Array.from(items) : items;
  data.splice(data.length, 0, bytesOf(bytes, undefined, "strict", "bytearray"));
}

/** `data.insert(index, byte)`. */
export function bytesInsert(data: ByteArray, index: number, item: unknown): void {
  const start = index < 0 ? Math.max(0, data.length + index) : Math.min(index, data.length);
  data.splice(start, 0, [byteOf(item)]);
}

/**
 * `data.pop(index)`.
 * @throws IndexError where there is none
 */
export function bytesPop(data: ByteArray, index: number = -1): number {
  if (data.length === 0) throw new IndexError("pop from empty bytearray");
  const start = index < 0 ? data.length + index : Number(index);
  if (start < 0 || start >= data.length) throw new IndexError("pop index out of range");
  const byte = data[start];
  data.splice(start, 1);
  return byte;
}

/**
 * `data.remove(byte)`.
 * @throws ValueError where there is none
 */
export function bytesRemove(data: ByteArray, value: unknown): void {
  const start = data.indexOf(byteOf(value));
  if (start < 0) throw new ValueError("value not found in bytearray");
  data.splice(start, 1);
}

/** `data.clear()`. */
export function bytesClear(data: ByteArray): void {
  data.splice(0, data.length);
}
