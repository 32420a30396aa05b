import type { Bytes } from "../builtins/bytes.js";
import { TypeError } from "../builtins/exceptions-common.js";
import { typeName } from "../builtins/type-name.js";
import { newHash } from "../hashlib/algorithms.js";
import { type Hash, hashable } from "../hashlib/hash.js";
import { bytesLike } from "../binascii/data.js";

/** A hash function: its name, or itself. */
export type DigestMode = string | ((data?: Uint8Array) => Hash);

/** https://docs.python.org/3/library/hmac.html */
export class HMAC {
  static readonly __module__ = "hmac";
  readonly #outer: Hash;
  readonly #inner: Hash;

  private constructor(outer: Hash, inner: Hash) {
    this.#outer = outer;
    this.#inner = inner;
  }

  /** `hmac.new(key, message, digestmod)`. @throws TypeError where no hash function is named */
  static create(key: Uint8Array, message: Uint8Array | null = null, digestmod?: DigestMode): HMAC {
    if (!(key instanceof Uint8Array)) {
      throw new TypeError(`key: expected bytes or bytearray, but got '${typeName(key)}'`);
    }
    if (digestmod === undefined || digestmod === "") {
      throw new TypeError("Missing required parameter 'digestmod'.");
    }
    const start = (data?: Uint8Array): Hash =>
      typeof digestmod === "string" ? newHash(digestmod, data) : digestmod(data);
    const { blockSize } = start();
    const padded = new Uint8Array(blockSize);
    padded.set(key.length > blockSize ? start(key).digest() : key);
    const outer = start(padded.map((byte) => byte ^ 0x5c));
    const made = new HMAC(outer, start(padded.map((byte) => byte ^ 0x36)));
    if (message !== null) made.update(message);
    return made;
  }

  get name(): string {
    return `hmac-${this.#inner.name}`;
  }
  get digestSize(): number {
    return this.#inner.digestSize;
  }
  get blockSize(): number {
    return this.#inner.blockSize;
  }

  /** Goes on with more of the message. */
  update(message: Uint8Array): void {
    this.#inner.update(hashable(message));
  }

  digest(): Bytes {
    const outer = this.#outer.copy();
    outer.update(this.#inner.digest());
    return outer.digest();
  }

  hexdigest(): string {
    return Array.from(this.digest(), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  /** The same state, to go on with otherwise. */
  copy(): HMAC {
    return new HMAC(this.#outer.copy(), this.#inner.copy());
  }
}

/** The digest of one message. */
export function digest(key: Uint8Array, message: Uint8Array, digestmod: DigestMode): Bytes {
  return HMAC.create(key, message, digestmod).digest();
}

/**
 * Compares without telling by the time taken where two values part.
 * @see https://docs.python.org/3/library/hmac.html#hmac.compare_digest
 */
export function compareDigest(left: string | Uint8Array, right: string | Uint8Array): boolean {
  const [a, b] = [comparable(left, right), comparable(right, left)];
  let difference = a.length ^ b.length;
  for (const [index, byte] of b.entries()) difference |= byte ^ (a[index] ?? 0);
  return difference === 0;
}

function comparable(value: string | Uint8Array, other: string | Uint8Array): Uint8Array {
  if (typeof value === "string" && typeof other === "string") {
    if (/[^\0-\x7f]/.test(value)) {
      throw new TypeError("comparing strings with non-ASCII characters is not supported");
    }
    return Uint8Array.from(value, (character) => character.charCodeAt(0));
  }
  return bytesLike(value);
}
