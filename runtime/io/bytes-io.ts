import { Bytes } from "../builtins/bytes.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { BufferedIOBase, bytesLike } from "./buffered-base.js";
import { lineEnd, sizeOf } from "./io-base.js";

/**
 * Bytes in memory, read and written like a file.
 * @see https://docs.python.org/3/library/io.html#io.BytesIO
 */
export class BytesIO extends BufferedIOBase {
  static override readonly __module__: string = "_io";
  #data: Uint8Array;
  #length: number;
  #position = 0;

  constructor(initial?: Uint8Array | null) {
    super();
    this.#data = initial ? Uint8Array.from(bytesLike(initial)) : new Uint8Array(0);
    this.#length = this.#data.length;
  }

  override readable(): boolean {
    this.checkOpen();
    return true;
  }

  override writable(): boolean {
    this.checkOpen();
    return true;
  }

  override seekable(): boolean {
    this.checkOpen();
    return true;
  }

  getvalue(): Bytes {
    this.checkOpen();
    return new Bytes(this.#data.subarray(0, this.#length));
  }

  /** A view of the bytes: writing to it changes them. */
  getbuffer(): Uint8Array {
    this.checkOpen();
    return this.#data.subarray(0, this.#length);
  }

  override read(size: number | null = -1): Bytes {
    this.checkOpen();
    const count = sizeOf(size);
    return this.#take(count < 0 ? this.#length : this.#position + count);
  }

  override readline(size: number | null = -1): Bytes {
    this.checkOpen();
    const count = sizeOf(size);
    const end = lineEnd(this.#data.subarray(0, this.#length), this.#position);
    const stop = end < 0 ? this.#length : end;
    return this.#take(count < 0 ? stop : Math.min(stop, this.#position + count));
  }

  #take(end: number): Bytes {
    const start = Math.min(this.#position, this.#length);
    const stop = Math.max(start, Math.min(end, this.#length));
    if (stop > start) this.#position = stop;
    return new Bytes(this.#data.subarray(start, stop));
  }

  override write(data: Uint8Array): number {
    this.checkOpen();
    const bytes = bytesLike(data);
    if (bytes.length === 0) return 0;
    const end = this.#position + bytes.length;
    if (end > this.#data.length) {
      const grown = new Uint8Array(Math.max(end, this.#data.length * 2));
      grown.set(this.#data.subarray(0, this.#length));
      this.#data = grown;
    }
    this.#data.set(bytes, this.#position);
    this.#position = end;
    this.#length = Math.max(this.#length, end);
    return bytes.length;
  }

  override seek(offset: number, whence = 0): number {
    this.checkOpen();
    if (whence === 0 && offset < 0) throw new ValueError(`negative seek value ${offset}`);
    if (![0, 1, 2].includes(whence)) {
      throw new ValueError(`invalid whence (${whence}, should be 0, 1 or 2)`);
    }
    const base = [0, this.#position, this.#length][whence];
    this.#position = Math.max(0, base + offset);
    return this.#position;
  }

  override tell(): number {
    this.checkOpen();
    return this.#position;
  }

  override truncate(size: number | null = null): number {
    this.checkOpen();
    const end = size ?? this.#position;
    if (end < 0) throw new ValueError(`negative size value ${end}`);
    if (end < this.#length) {
      this.#data.fill(0, end, this.#length);
      this.#length = end;
    }
    return end;
  }
}
