import { specialMethod } from "./methods.js";
import { IndexError, TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { hash } from "./hash.js";
import { indexSized } from "./index-value.js";
import { intOf } from "./numbers.js";
import { iteratorOf, joinable } from "./iterate.js";
import { len } from "./len.js";
import { Slice } from "./slice-object.js";
import { NotImplemented } from "./not-implemented.js";
import type { Int } from "./numbers.js";
import { decodeText, encodeText } from "./text-codec.js";
import { typeName } from "./type-name.js";

/**
 * `bytes`: immutable in Python, and never changed by the runtime.
 * @see https://docs.python.org/3/library/stdtypes.html#bytes-objects
 */
export class Bytes extends Uint8Array {
  static readonly __name__: string = "bytes";
  static readonly __module__: string = "builtins";

  __len__(): number {
    return this.length;
  }

  __getitem__(index: unknown): unknown {
    if (index instanceof Slice) {
      const { start, step, count } = index.bounds(this.length);
      return this.#like(Array.from({ length: count }, (_, at) => this[start + at * step]));
    }
    return this[
      this.position(
        index,
        `${typeName(this) === "bytearray" ? "bytearray " : ""}index out of range`,
      )
    ];
  }

  __contains__(item: unknown): boolean {
    if (item instanceof Uint8Array) return latin1(this).includes(latin1(item));
    const byte = intOf(item);
    if (byte === undefined) {
      throw new TypeError(`a bytes-like object is required, not '${typeName(item)}'`);
    }
    if (byte < 0 || byte > 255) throw new ValueError("byte must be in range(0, 256)");
    return this.includes(Number(byte));
  }

  __eq__(other: unknown): unknown {
    if (!(other instanceof Uint8Array)) return NotImplemented;
    return this.length === other.length && this.every((byte, index) => byte === other[index]);
  }

  __lt__(other: unknown): unknown {
    return other instanceof Uint8Array ? latin1(this) < latin1(other) : NotImplemented;
  }

  __le__(other: unknown): unknown {
    return other instanceof Uint8Array ? latin1(this) <= latin1(other) : NotImplemented;
  }

  __add__(other: unknown): Bytes {
    if (!(other instanceof Uint8Array)) {
      throw new TypeError(`can't concat ${typeName(other)} to ${typeName(this)}`);
    }
    return this.#like([...this, ...other]);
  }

  __mul__(count: unknown): unknown {
    const times = intOf(count);
    if (times === undefined) {
      throw new TypeError(`can't multiply sequence by non-int of type '${typeName(count)}'`);
    }
    const rounds = Math.max(0, indexSized(times));
    return this.#like(Array.from({ length: rounds }, () => [...this]).flat());
  }

  __rmul__(count: unknown): unknown {
    return intOf(count) === undefined ? NotImplemented : this.__mul__(count);
  }

  __hash__(): Int {
    return hash(latin1(this));
  }

  __repr__(): string {
    return bytesRepr(this);
  }

  protected position(index: unknown, outOfRange: string): number {
    const whole = intOf(index);
    const name = typeName(this) === "bytearray" ? "bytearray" : "byte";
    if (whole === undefined) {
      throw new TypeError(`${name} indices must be integers or slices, not ${typeName(index)}`);
    }
    const position = whole < 0 ? Number(whole) + this.length : Number(whole);
    if (Math.abs(position) >= 2 ** 63)
      throw new IndexError("cannot fit 'int' into an index-sized integer");
    if (position < 0 || position >= this.length) throw new IndexError(outOfRange);
    return position;
  }

  #like(items: Iterable<number>): Bytes {
    return new (this.constructor as new (items: Iterable<number>) => Bytes)(items);
  }
}

/** Each byte as a character: the bytes of a literal. */
export function latin1(data: Uint8Array): string {
  let text = "";
  for (const byte of data) text += String.fromCharCode(byte);
  return text;
}

function bytesRepr(data: Uint8Array): string {
  const text = latin1(data);
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escapes: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  const body = text.replace(/[^ -[\]-~]|['"]/g, (character) => {
    if (character === "'" || character === '"') {
      return character === quote ? `\\${character}` : character;
    }
    return escapes[character] ?? `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
  });
  return `b${quote}${body}${quote}`;
}

/** `b"…"`: the literal's bytes as the characters U+0000 to U+00FF. */
export function bytes(literal: string): Bytes {
  return new Bytes(Array.from(literal, (character) => character.charCodeAt(0)));
}

/** `bytes(source, encoding, errors)`. */
export function bytesFrom(
  source: unknown = [],
  encoding?: string,
  errors: string = "strict",
): Bytes {
  return new Bytes(bytesOf(source, encoding, errors));
}

/** The bytes that `bytes(…)` and `bytearray(…)` make of their arguments. */
export function bytesOf(
  source: unknown,
  encoding: string | undefined,
  errors: string,
  wanted = "bytes",
): number[] {
  if (typeof source === "string") {
    if (encoding === undefined) throw new TypeError("string argument without an encoding");
    return encodeText(source, encoding, errors);
  }
  if (encoding !== undefined) throw new TypeError("encoding without a string argument");
  const own = wanted === "bytes" ? specialMethod(source, "__bytes__") : undefined;
  if (own) return [...(own() as Uint8Array)];
  const count = intOf(source);
  if (count !== undefined) {
    const length = indexSized(count);
    if (length < 0) throw new ValueError("negative count");
    return Array.from({ length }, () => 0);
  }
  const items = iteratorOf(source);
  if (items === undefined)
    throw new TypeError(`cannot convert '${typeName(source)}' object to ${wanted}`);
  return Array.from(items, (item) => {
    const byte = intOf(item);
    if (byte === undefined) {
      throw new TypeError(`'${typeName(item)}' object cannot be interpreted as an integer`);
    }
    const name = wanted === "bytes" ? "bytes" : "byte";
    if (byte < 0 || byte > 255) throw new ValueError(`${name} must be in range(0, 256)`);
    return Number(byte);
  });
}

/** `text.encode(encoding, errors)`. */
export function encode(text: string, encoding: string = "utf-8", errors: string = "strict"): Bytes {
  return new Bytes(encodeText(text, encoding, errors));
}

/** `data.decode(encoding, errors)`. */
export function decode(
  data: Uint8Array,
  encoding: string = "utf-8",
  errors: string = "strict",
): string {
  return decodeText(data, encoding, errors);
}

/** `data.hex(separator, groupSize)`: groups count from the right, of a negative size from the left. */
export function bytesHex(data: Uint8Array, separator?: unknown, groupSize: number = 1): string {
  const pairs = Array.from(data, (byte) => byte.toString(16).padStart(2, "0"));
  if (separator === undefined) return pairs.join("");
  const between = hexSeparator(separator);
  if (groupSize === 0) return pairs.join("");
  const size = Math.abs(groupSize);
  const first = groupSize > 0 ? pairs.length % size || size : size;
  const groups = [pairs.slice(0, first).join("")];
  for (let at = first; at < pairs.length; at += size) {
    groups.push(pairs.slice(at, at + size).join(""));
  }
  return groups.join(between);
}

function hexSeparator(separator: unknown): string {
  if (len(separator) !== 1) throw new ValueError("sep must be length 1.");
  const isBytes = separator instanceof Uint8Array;
  if (!isBytes && typeof separator !== "string") throw new TypeError("sep must be str or bytes.");
  const text = isBytes ? latin1(separator) : separator;
  if (text > "\x7f") throw new ValueError("sep must be ASCII.");
  return text;
}

/** `bytes.fromhex(text)`: white space may stand between two bytes. */
export function bytesFromHex(text: string): Bytes {
  if (typeof text !== "string") {
    throw new TypeError(
      `fromhex() argument must be str, not ${text === null ? "None" : typeName(text)}`,
    );
  }
  const good = /^(?:[0-9a-f]{2}|[ \t\n\v\f\r])*/i.exec(text)?.[0] ?? "";
  if (good.length < text.length) {
    const place = good.length + (/^[0-9a-f]/i.test(text.slice(good.length)) ? 1 : 0);
    throw new ValueError(`non-hexadecimal number found in fromhex() arg at position ${place}`);
  }
  const pairs = good.match(/[0-9a-f]{2}/gi) ?? [];
  return new Bytes(Array.from(pairs, (pair) => Number.parseInt(pair, 16)));
}

/** `separator.join(parts)` of bytes. */
export function bytesJoin<T extends Bytes>(separator: T, parts: unknown): T {
  const all: number[] = [];
  for (const [index, part] of [...joinable(parts)].entries()) {
    if (!(part instanceof Uint8Array)) {
      throw new TypeError(
        `sequence item ${index}: expected a bytes-like object, ${typeName(part)} found`,
      );
    }
    if (index > 0) all.push(...separator);
    for (const byte of part) all.push(byte);
  }
  return new (separator.constructor as new (items: Iterable<number>) => T)(all);
}
