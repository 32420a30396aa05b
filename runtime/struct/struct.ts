import { ByteArray } from "../builtins/byte-array.js";
import { Bytes } from "../builtins/bytes.js";
import { TypeError } from "../builtins/exceptions-common.js";
import { float } from "../builtins/float.js";
import { instanceRepr } from "../builtins/repr.js";
import { normalize } from "../builtins/numbers.js";
import { tuple } from "../builtins/tuple.js";
import { typeName } from "../builtins/type-name.js";
import { StructError } from "./error.js";
import { halfValue } from "./half.js";
import { type Item, type Layout, layoutOf } from "./layout.js";
import { write } from "./pack.js";

type Format = string | Uint8Array;

/** https://docs.python.org/3/library/struct.html#struct.calcsize */
export const calcsize = (format: Format): number => layoutOf(format).size;

/** https://docs.python.org/3/library/struct.html#struct.pack */
export function pack(format: Format, ...values: unknown[]): Bytes {
  const layout = layoutOf(format);
  checkCount("pack", layout, values);
  const data = new Uint8Array(layout.size);
  write(viewOf(data), 0, layout, values);
  return new Bytes(data);
}

/** https://docs.python.org/3/library/struct.html#struct.pack_into */
export function packInto(format: Format, buffer: unknown, offset: number, ...values: unknown[]) {
  const layout = layoutOf(format);
  checkCount("pack_into", layout, values);
  if (!(buffer instanceof ByteArray)) {
    throw new TypeError(`argument must be read-write bytes-like object, not ${typeName(buffer)}`);
  }
  const start = place(buffer, offset, layout, true);
  const data = new Uint8Array(layout.size);
  write(viewOf(data), 0, layout, values);
  for (const [index, byte] of data.entries()) buffer[start + index] = byte;
}

/** https://docs.python.org/3/library/struct.html#struct.unpack */
export function unpack(format: Format, buffer: unknown): readonly unknown[] {
  const layout = layoutOf(format);
  const data = bytesOf(buffer);
  if (data.length !== layout.size)
    throw new StructError(`unpack requires a buffer of ${layout.size} bytes`);
  return read(data, 0, layout);
}

/** https://docs.python.org/3/library/struct.html#struct.unpack_from */
export function unpackFrom(format: Format, buffer: unknown, offset = 0): readonly unknown[] {
  const layout = layoutOf(format);
  const data = bytesOf(buffer);
  return read(data, place(data, offset, layout, false), layout);
}

/** https://docs.python.org/3/library/struct.html#struct.iter_unpack */
export function iterUnpack(format: Format, buffer: unknown): IterableIterator<readonly unknown[]> {
  const layout = layoutOf(format);
  const data = bytesOf(buffer);
  if (layout.size === 0)
    throw new StructError("cannot iteratively unpack with a struct of length 0");
  if (data.length % layout.size !== 0) {
    throw new StructError(
      `iterative unpacking requires a buffer of a multiple of ${layout.size} bytes`,
    );
  }
  return parts(data, layout);
}

function* parts(data: Uint8Array, layout: Layout): Generator<readonly unknown[]> {
  for (let at = 0; at < data.length; at += layout.size) yield read(data, at, layout);
}

/** A format that is read once: https://docs.python.org/3/library/struct.html#struct.Struct */
export class Struct {
  static readonly __module__: string = "_struct";
  readonly format: string;
  readonly size: number;

  constructor(format: string) {
    this.format = format;
    this.size = calcsize(format);
  }

  pack(...values: unknown[]): Bytes {
    return pack(this.format, ...values);
  }

  packInto(buffer: unknown, offset: number, ...values: unknown[]): void {
    packInto(this.format, buffer, offset, ...values);
  }

  unpack(buffer: unknown): readonly unknown[] {
    return unpack(this.format, buffer);
  }

  unpackFrom(buffer: unknown, offset = 0): readonly unknown[] {
    return unpackFrom(this.format, buffer, offset);
  }

  iterUnpack(buffer: unknown): IterableIterator<readonly unknown[]> {
    return iterUnpack(this.format, buffer);
  }

  __repr__(): string {
    return instanceRepr(this);
  }
}

function checkCount(name: string, { items }: Layout, values: readonly unknown[]): void {
  if (items.length === values.length) return;
  throw new StructError(
    `${name} expected ${items.length} items for packing (got ${values.length})`,
  );
}

function bytesOf(buffer: unknown): Uint8Array {
  if (buffer instanceof Uint8Array) return buffer;
  throw new TypeError(`a bytes-like object is required, not '${typeName(buffer)}'`);
}

/** Where in the buffer the values stand. */
function place(buffer: Uint8Array, offset: number, { size }: Layout, packs: boolean): number {
  const { length } = buffer;
  if (offset < 0) {
    if (offset + size > 0) {
      throw new StructError(
        packs
          ? `no space to pack ${size} bytes at offset ${offset}`
          : `not enough data to unpack ${size} bytes at offset ${offset}`,
      );
    }
    if (offset + length < 0)
      throw new StructError(`offset ${offset} out of range for ${length}-byte buffer`);
  }
  const start = offset < 0 ? offset + length : offset;
  if (length - start < size) {
    const name = packs ? "pack_into" : "unpack_from";
    throw new StructError(
      `${name} requires a buffer of at least ${start + size} bytes for ${packs ? "packing" : "unpacking"} ${size} bytes at offset ${start} (actual buffer size is ${length})`,
    );
  }
  return start;
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

function read(data: Uint8Array, start: number, layout: Layout): readonly unknown[] {
  const view = viewOf(data);
  return tuple(...layout.items.map((item) => readItem(view, start + item.at, item, layout.little)));
}

function readItem(view: DataView, at: number, { code, size }: Item, little: boolean): unknown {
  const part = (from: number, to: number): Bytes =>
    new Bytes(Array.from({ length: to - from }, (_, index) => view.getUint8(from + index)));
  switch (code) {
    case "?":
      return view.getUint8(at) !== 0;
    case "c":
      return part(at, at + 1);
    case "s":
      return part(at, at + size);
    case "p":
      return size === 0
        ? part(at, at)
        : part(at + 1, at + 1 + Math.min(view.getUint8(at), size - 1));
    case "e":
      return float(halfValue(view.getUint16(at, little)));
    case "f":
      return float(view.getFloat32(at, little));
    case "d":
      return float(view.getFloat64(at, little));
    default: {
      let exact = 0n;
      for (let index = 0; index < size; index++) {
        exact = (exact << 8n) | BigInt(view.getUint8(little ? at + size - 1 - index : at + index));
      }
      return normalize(code === code.toLowerCase() ? BigInt.asIntN(8 * size, exact) : exact);
    }
  }
}
