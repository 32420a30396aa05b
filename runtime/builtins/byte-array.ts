import { Bytes, bytesOf } from "./bytes.js";
import { TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { intOf } from "./numbers.js";
import { repr } from "./repr.js";
import { typeName } from "./type-name.js";

/**
 * `bytearray`. It does not grow in place: `+=` and `extend` give a new one.
 * @see https://docs.python.org/3/library/stdtypes.html#bytearray-objects
 */
export class ByteArray extends Bytes {
  static override readonly __name__ = "bytearray";

  __setitem__(index: unknown, value: unknown): void {
    const byte = intOf(value);
    if (byte === undefined) {
      throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
    }
    if (byte < 0 || byte > 255) throw new ValueError("byte must be in range(0, 256)");
    this[this.position(index, "bytearray index out of range")] = Number(byte);
  }

  override __hash__(): never {
    throw new TypeError("unhashable type: 'bytearray'");
  }

  override __repr__(): string {
    return `bytearray(${repr(new Bytes(this))})`;
  }
}

/** `bytearray(source, encoding, errors)`. */
export function byteArray(
  source: unknown = [],
  encoding?: string,
  errors: string = "strict",
): ByteArray {
  return new ByteArray(bytesOf(source, encoding, errors));
}
