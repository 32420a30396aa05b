import { TypeError } from "../builtins/exceptions-common.js";
import { Bytes } from "../builtins/bytes.js";
import { typeName } from "../builtins/type-name.js";
import { IOBase, sizeOf } from "./io-base.js";

/**
 * A stream of bytes.
 * @see https://docs.python.org/3/library/io.html#io.BufferedIOBase
 */
export abstract class BufferedIOBase extends IOBase<Uint8Array> {
  /** Whether it is a file without a buffer, which Python's `BufferedIOBase` is no base of. */
  get isRaw(): boolean {
    return false;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    const isOne = Object.prototype.isPrototypeOf.call(this.prototype, value as object);
    return isOne && !(this === BufferedIOBase && (value as BufferedIOBase).isRaw);
  }

  /** Reads up to `size` bytes; fewer only at the end. */
  abstract read(size?: number | null): Bytes;
  abstract override write(data: Uint8Array): number;

  read1(size: number | null = -1): Bytes {
    return this.read(size);
  }

  /** Fills `target`; returns the number of bytes. */
  readinto(target: Uint8Array): number {
    const data = this.read(target.length);
    target.set(data);
    return data.length;
  }

  readinto1(target: Uint8Array): number {
    return this.readinto(target);
  }

  override readline(size: number | null = -1): Bytes {
    const limit = sizeOf(size);
    const parts: number[] = [];
    while (limit < 0 || parts.length < limit) {
      const [byte] = this.read(1);
      if (byte === undefined) break;
      parts.push(byte);
      if (byte === 10) break;
    }
    return new Bytes(parts);
  }

  detach(): never {
    return this.unsupported("detach");
  }
}

/** The bytes of an argument that must be bytes-like. */
export function bytesLike(data: unknown): Uint8Array {
  if (data instanceof Uint8Array) return data;
  throw new TypeError(`a bytes-like object is required, not '${typeName(data)}'`);
}
