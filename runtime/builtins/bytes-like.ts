import { bytes, type Bytes, latin1 } from "./bytes.js";
import { TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { intOf } from "./numbers.js";
import { typeName } from "./type-name.js";

/*
 * The methods of bytes work on text of which each character is one byte:
 * https://docs.python.org/3/library/stdtypes.html#bytes-methods
 */

/** The text of an argument that must be bytes. */
export function bytesText(value: unknown): string {
  if (value instanceof Uint8Array) return latin1(value);
  throw new TypeError(`a bytes-like object is required, not '${typeName(value)}'`);
}

/** The text of what is looked for: bytes, or one byte as a number. */
export function soughtText(value: unknown): string {
  if (value instanceof Uint8Array) return latin1(value);
  const byte = intOf(value);
  if (byte === undefined) {
    throw new TypeError(
      `argument should be integer or bytes-like object, not '${typeName(value)}'`,
    );
  }
  if (byte < 0 || byte > 255) throw new ValueError("byte must be in range(0, 256)");
  return String.fromCharCode(Number(byte));
}

/** Bytes of the class of `data`: the methods of a bytearray give bytearrays. */
export function bytesLike<T extends Bytes>(data: T, text: string): T {
  const result = bytes(text);
  return data.constructor === result.constructor
    ? (result as T)
    : new (data.constructor as new (items: Iterable<number>) => T)(result);
}
