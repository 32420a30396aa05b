import { Bytes, bytesOf } from "./bytes.js";
import { BufferError, TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { indexValue } from "./index-value.js";
import { numberOf } from "./numbers.js";
import { repr } from "./repr.js";
import { Slice } from "./slice-object.js";
import { typeName } from "./type-name.js";

/* Address space only: what no array uses takes no memory. */
const MOST = 2 ** 28;

/** ECMAScript 2024's buffers, which Node has and the declarations of ES2023 do not. */
interface Resizable {
  resize(length: number): void;
}
const ResizableBuffer = ArrayBuffer as unknown as new (
  length: number,
  options: { readonly maxByteLength: number },
) => ArrayBuffer & Resizable;

/**
 * `bytearray`: grows and shrinks in place, on a resizable buffer.
 * @see https://docs.python.org/3/library/stdtypes.html#bytearray-objects
 */
export class ByteArray extends Bytes {
  static override readonly __name__ = "bytearray";

  /** Arrays that JavaScript's own methods make are plain ones. */
  static get [Symbol.species](): Uint8ArrayConstructor {
    return Uint8Array;
  }

  constructor(items: Iterable<number> = []) {
    const all = Array.isArray(items) || items instanceof Uint8Array ? items : [...items];
    super(new ResizableBuffer(all.length, { maxByteLength: MOST }) as unknown as Iterable<number>);
    this.set(all);
  }

  /** Puts `items` in the place of `count` bytes from `start` on. */
  splice(start: number, count: number, items: ArrayLike<number> = []): void {
    const before = this.length;
    const after = before - count + items.length;
    const inserted = Array.from(items);
    const buffer = this.buffer as unknown as Resizable;
    if (after > before) buffer.resize(after);
    this.copyWithin(start + inserted.length, start + count, before);
    this.set(inserted, start);
    if (after < before) buffer.resize(after);
  }

  __setitem__(index: unknown, value: unknown): void {
    if (!(index instanceof Slice)) {
      this[this.position(index, "bytearray index out of range")] = byteOf(value);
      return;
    }
    const items =
      value instanceof Uint8Array
        ? Array.from(value)
        : bytesOf(iterableOf(value), undefined, "strict", "bytearray");
    const { start, step, count } = index.bounds(this.length);
    if (step === 1) {
      this.splice(start, count, items);
    } else if (items.length === count) {
      for (const [at, item] of items.entries()) this[start + at * step] = item;
    } else if (items.length === 0) {
      this.__delitem__(index);
    } else {
      throw new ValueError(
        `attempt to assign bytes of size ${items.length} to extended slice of size ${count}`,
      );
    }
  }

  __delitem__(index: unknown): void {
    if (!(index instanceof Slice)) {
      this.splice(this.position(index, "bytearray index out of range"), 1);
      return;
    }
    const { start, step, count } = index.bounds(this.length);
    const gone = new Set(Array.from({ length: count }, (_, at) => start + at * step));
    const kept = Array.from(this).filter((_, at) => !gone.has(at));
    this.splice(0, this.length, kept);
  }

  __iadd__(other: unknown): this {
    if (!(other instanceof Uint8Array)) {
      throw new TypeError(`can't concat ${typeName(other)} to bytearray`);
    }
    if (other === this && this.length > 0)
      throw new BufferError("Existing exports of data: object cannot be re-sized");
    this.splice(this.length, 0, other);
    return this;
  }

  __imul__(count: unknown): this {
    const items = Array.from(this.__mul__(count) as Uint8Array);
    this.splice(0, this.length, items);
    return this;
  }

  override __hash__(): never {
    throw new TypeError("unhashable type: 'bytearray'");
  }

  override __repr__(): string {
    // CPython escapes the apostrophe here even inside quotation marks.
    const shown = repr(new Bytes(this));
    return `bytearray(${shown.startsWith('b"') ? shown.replaceAll("'", "\\'") : shown})`;
  }
}

/** What a slice of a bytearray can be set to. */
function iterableOf(value: unknown): unknown {
  if (typeof value !== "string" && numberOf(value) === undefined) return value;
  throw new TypeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
}

/** One byte. */
export function byteOf(value: unknown): number {
  const byte = indexValue(value);
  if (byte < 0 || byte > 255) throw new ValueError("byte must be in range(0, 256)");
  return Number(byte);
}

/** `bytearray(source, encoding, errors)`. */
export function byteArray(
  source: unknown = [],
  encoding?: string,
  errors: string = "strict",
): ByteArray {
  return new ByteArray(bytesOf(source, encoding, errors, "bytearray"));
}
