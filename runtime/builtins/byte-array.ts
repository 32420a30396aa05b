import { Bytes, bytesOf } from "./bytes.js";
import { TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { intOf } from "./numbers.js";
import { repr } from "./repr.js";
import { Slice } from "./slice-object.js";
import { typeName } from "./type-name.js";

/**
 * `bytearray`. It does not grow in place: `+=` and `extend` give a new one.
 * @see https://docs.python.org/3/library/stdtypes.html#bytearray-objects
 */
export class ByteArray extends Bytes {
  static override readonly __name__ = "bytearray";

  __setitem__(index: unknown, value: unknown): void {
    if (index instanceof Slice) {
      this.#replace(index, bytesOf(value, undefined, "strict"));
      return;
    }
    const byte = intOf(value);
    if (byte === undefined) {
      throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
    }
    if (byte < 0 || byte > 255) throw new ValueError("byte must be in range(0, 256)");
    this[this.position(index, "bytearray index out of range")] = Number(byte);
  }

  /** `data[2:4] = b"xy"`: as many bytes as the slice has. */
  #replace(slice: Slice, bytes: readonly number[]): void {
    const { start, step, count } = slice.indices(this.length);
    if (bytes.length !== count) {
      if (step !== 1) {
        throw new ValueError(
          `attempt to assign bytes of size ${bytes.length} to extended slice of size ${count}`,
        );
      }
      throw new Error("a bytearray that grows or shrinks in place is not converted");
    }
    bytes.forEach((byte, index) => (this[start + index * step] = byte));
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
