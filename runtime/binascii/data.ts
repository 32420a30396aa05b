import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { typeName } from "../builtins/type-name.js";

/** Something with bytes in it. @throws TypeError otherwise */
export function bytesLike(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`a bytes-like object is required, not '${typeName(value)}'`);
}

/** Bytes, or a text of ASCII characters. */
export function bytesOrAscii(value: unknown): Uint8Array {
  if (typeof value === "string") {
    if (!/^[\0-\x7f]*$/.test(value)) {
      throw new ValueError("string argument should contain only ASCII characters");
    }
    return Uint8Array.from(value, (character) => character.charCodeAt(0));
  }
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`argument should be bytes, buffer or ASCII string, not '${typeName(value)}'`);
}
