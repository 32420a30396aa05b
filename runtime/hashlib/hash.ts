import { Bytes } from "../builtins/bytes.js";
import { TypeError } from "../builtins/exceptions-common.js";

/** An algorithm: its name, its sizes in bytes, and what it computes. */
export interface Algorithm {
  readonly name: string;
  readonly digestSize: number;
  readonly blockSize: number;
  readonly compute: (data: Uint8Array, length?: number) => Uint8Array;
}

/**
 * A digest of data that comes bit by bit; nothing is computed before it is asked for.
 * @see https://docs.python.org/3/library/hashlib.html#hash-objects
 */
export class Hash {
  static readonly __name__: string = "HASH";
  static readonly __module__: string = "_hashlib";
  readonly #algorithm: Algorithm;
  #data: Uint8Array;

  constructor(algorithm: Algorithm, data: Uint8Array = new Uint8Array(0)) {
    this.#algorithm = algorithm;
    this.#data = hashable(data);
  }

  get name(): string {
    return this.#algorithm.name;
  }
  get digestSize(): number {
    return this.#algorithm.digestSize;
  }
  get blockSize(): number {
    return this.#algorithm.blockSize;
  }

  /** Goes on with more data. */
  update(data: Uint8Array): void {
    const more = hashable(data);
    const joined = new Uint8Array(this.#data.length + more.length);
    joined.set(this.#data);
    joined.set(more, this.#data.length);
    this.#data = joined;
  }

  /** The digest so far; SHAKE is told how many bytes of it. */
  digest(length?: number): Bytes {
    return new Bytes(this.#algorithm.compute(this.#data, length));
  }

  /** The digest as hexadecimal digits. */
  hexdigest(length?: number): string {
    return Array.from(this.digest(length), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  /** The same state, to go on with otherwise. */
  copy(): Hash {
    return new Hash(this.#algorithm, this.#data);
  }
}

/** Bytes; a text has to be encoded first. @throws TypeError otherwise */
export function hashable(data: unknown): Uint8Array {
  if (data instanceof Uint8Array) return data;
  throw new TypeError(
    typeof data === "string"
      ? "Strings must be encoded before hashing"
      : "object supporting the buffer API required",
  );
}
