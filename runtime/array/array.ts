import type { Bytes } from "../builtins/bytes.js";
import { ge, gt, le, lt } from "../builtins/compare.js";
import { contains } from "../builtins/contains.js";
import { equals } from "../builtins/equals.js";
import { IndexError, OverflowError, TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { float } from "../builtins/float.js";
import { delItem, getItem, setItem } from "../builtins/items.js";
import { iterate } from "../builtins/iterate.js";
import { listCount, listInsert, listPop } from "../builtins/lists.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import { isIntValue, numberOf } from "../builtins/numbers.js";
import { repr } from "../builtins/repr.js";
import { Slice } from "../builtins/slice-object.js";
import { typeName } from "../builtins/type-name.js";
import { pack, unpack } from "../struct/struct.js";

/** The sizes of the items, and what CPython calls the type in its errors. */
const kinds: Readonly<Record<string, readonly [size: number, name: string]>> = {
  b: [1, "signed char"],
  B: [1, "unsigned byte integer"],
  u: [4, "array item"],
  h: [2, "signed short integer"],
  H: [2, "unsigned short"],
  i: [4, "signed integer"],
  I: [4, "unsigned int"],
  l: [8, "signed long"],
  L: [8, "unsigned long"],
  q: [8, "int"],
  Q: [8, "int"],
  f: [4, "float"],
  d: [8, "float"],
};

/**
 * A list of numbers of one type.
 * @see https://docs.python.org/3/library/array.html
 */
export class array<T = any> implements Iterable<T> {
  static readonly __name__: string = "array";
  static readonly __module__: string = "array";
  static readonly __typename__ = "array.array";
  readonly typecode: string;
  /** Floats of an array whose type only run time knows tell that they are floats. */
  readonly #describes: boolean;
  #items: T[] = [];

  constructor(typecode: string, initializer: unknown = [], describes = false) {
    if (!Object.hasOwn(kinds, typecode)) {
      throw typecode.length === 1
        ? new ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
        : new TypeError(
            `array() argument 1 must be a unicode character, not ${typeName(typecode)}`,
          );
    }
    this.typecode = typecode;
    this.#describes = describes;
    if (initializer instanceof Uint8Array) this.frombytes(initializer);
    else if (typeof initializer === "string" && typecode !== "u") {
      throw new TypeError(`cannot use a str to initialize an array with typecode '${typecode}'`);
    } else this.extend(initializer as Iterable<T>);
  }

  get itemsize(): number {
    return kinds[this.typecode][0];
  }

  #made(items: readonly T[]): array<T> {
    const made = new array<T>(this.typecode, [], this.#describes);
    made.#items = [...items];
    return made;
  }

  /** The item as the array holds it. */
  #checked(value: unknown): T {
    const code = this.typecode;
    if (code === "u") {
      if (typeof value === "string" && Array.from(value).length === 1) return value as T;
      throw new TypeError("array item must be unicode character");
    }
    const number = numberOf(value);
    if (code === "f" || code === "d") {
      if (number === undefined) throw new TypeError(`must be real number, not ${typeName(value)}`);
      const bare = code === "f" ? Math.fround(Number(number)) : Number(number);
      return (this.#describes ? float(bare) : bare) as T;
    }
    if (number === undefined || !(isIntValue(value) || typeof value === "boolean"))
      throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
    this.#checkRange(BigInt(number));
    return number as T;
  }

  #checkRange(value: bigint): void {
    const [size, name] = kinds[this.typecode];
    const isSigned = this.typecode === this.typecode.toLowerCase();
    const bits = BigInt(size * 8);
    const low = isSigned ? -(1n << (bits - 1n)) : 0n;
    const high = isSigned ? (1n << (bits - 1n)) - 1n : (1n << bits) - 1n;
    if (value >= low && value <= high) return;
    const code = this.typecode;
    if (value < 0n && "IL".includes(code))
      throw new OverflowError("can't convert negative value to unsigned int");
    if (value < 0n && code === "Q")
      throw new OverflowError("can't convert negative int to unsigned");
    if ("lL".includes(code))
      throw new OverflowError(
        `Python int too large to convert to C ${isSigned ? "" : "unsigned "}long`,
      );
    if ("qQ".includes(code)) throw new OverflowError("int too big to convert");
    throw new OverflowError(
      `${name} is ${value < low ? "less than minimum" : "greater than maximum"}`,
    );
  }

  append(value: any): void {
    this.#items.push(this.#checked(value));
  }

  extend(values: any): void {
    if (values instanceof array && values.typecode !== this.typecode)
      throw new TypeError("can only extend with array of same kind");
    const items = values === this ? [...this.#items] : iterate(values);
    for (const value of items) this.append(value);
  }

  fromlist(values: readonly any[]): void {
    const items = values.map((value) => this.#checked(value));
    this.#items.push(...items);
  }

  insert(index: number, value: any): void {
    listInsert(this.#items, index, this.#checked(value));
  }

  pop(index: number = -1): T {
    if (this.#items.length === 0) throw new IndexError("pop from empty array");
    return listPop(this.#items, index);
  }

  /** @throws ValueError where there is no such item */
  remove(value: unknown): void {
    const index = this.#items.findIndex((item) => equals(item, value));
    if (index < 0) throw new ValueError("array.remove(x): x not in array");
    this.#items.splice(index, 1);
  }

  /** @throws ValueError where there is no such item */
  index(value: unknown, start: number = 0, stop: number = this.#items.length): number {
    const bounds = new Slice(start, stop, null).bounds(this.#items.length);
    for (let index = bounds.start; index < bounds.stop; index++)
      if (equals(this.#items[index], value)) return index;
    throw new ValueError("array.index(x): x not in array");
  }

  count(value: unknown): number {
    return listCount(this.#items, value);
  }

  reverse(): void {
    this.#items.reverse();
  }

  tolist(): T[] {
    return [...this.#items];
  }

  tounicode(): string {
    return this.#items.join("");
  }

  tobytes(): Bytes {
    if (this.typecode === "u")
      return pack(
        `<${this.#items.length}I`,
        ...this.#items.map((one) => String(one).codePointAt(0)),
      );
    return pack(`<${this.#items.length}${this.#layout}`, ...this.#items);
  }

  frombytes(data: Uint8Array): void {
    if (data.length % this.itemsize !== 0)
      throw new ValueError("bytes length not a multiple of item size");
    const found = unpack(`<${data.length / this.itemsize}${this.#layout}`, data);
    for (const value of found) this.append(value);
  }

  /** Sizes of the platform are those of `struct`'s standard letters. */
  get #layout(): string {
    return { l: "q", L: "Q", u: "I" }[this.typecode] ?? this.typecode;
  }

  __len__(): number {
    return this.#items.length;
  }

  get length(): number {
    return this.#items.length;
  }

  [Symbol.iterator](): IterableIterator<T> {
    return this.#items[Symbol.iterator]();
  }

  __getitem__(index: number): T;
  __getitem__(index: unknown): any;
  __getitem__(index: unknown): unknown {
    if (index instanceof Slice) return this.#made(getItem(this.#items, index as never) as T[]);
    return named(() => getItem(this.#items, index as number), "array index out of range");
  }

  __setitem__(index: any, value: any): void {
    if (!(index instanceof Slice)) {
      const item = this.#checked(value);
      named(() => setItem(this.#items, index, item), "array assignment index out of range");
      return;
    }
    if (!(value instanceof array)) {
      throw new TypeError(`can only assign array (not "${typeName(value)}") to array slice`);
    }
    setItem(this.#items as unknown, index, [...value]);
  }

  __delitem__(index: any): void {
    named(() => delItem(this.#items, index), "array assignment index out of range");
  }

  __contains__(value: unknown): boolean {
    return contains(this.#items, value);
  }

  __add__(other: any): any {
    if (!(other instanceof array)) {
      throw new TypeError(`can only append array (not "${typeName(other)}") to array`);
    }
    if (other.typecode !== this.typecode)
      throw new TypeError("bad argument type for built-in operation");
    return this.#made([...this.#items, ...(other as array<T>)]);
  }

  __iadd__(other: any): this {
    if (!(other instanceof array))
      throw new TypeError(`can only extend with array (not "${typeName(other)}")`);
    this.extend(other);
    return this;
  }

  __mul__(count: any): any {
    if (!isIntValue(count)) return NotImplemented;
    return this.#made(Array.from({ length: Math.max(0, Number(count)) }, () => this.#items).flat());
  }

  __rmul__(count: any): any {
    return this.__mul__(count);
  }

  __eq__(other: any): any {
    return other instanceof array ? equals(this.#items, other.#items) : NotImplemented;
  }

  __lt__(other: any): any {
    return other instanceof array ? lt(this.#items, other.#items) : NotImplemented;
  }

  __le__(other: any): any {
    return other instanceof array ? le(this.#items, other.#items) : NotImplemented;
  }

  __gt__(other: any): any {
    return other instanceof array ? gt(this.#items, other.#items) : NotImplemented;
  }

  __ge__(other: any): any {
    return other instanceof array ? ge(this.#items, other.#items) : NotImplemented;
  }

  __repr__(): string {
    if (this.#items.length === 0) return `array('${this.typecode}')`;
    if (this.typecode === "u") return `array('u', ${repr(this.tounicode())})`;
    const isFloat = this.typecode === "f" || this.typecode === "d";
    const items = this.#items.map((item) => repr(isFloat ? float(item as number) : item));
    return `array('${this.typecode}', [${items.join(", ")}])`;
  }
}

/** Runs what a list does, with the array's own message where there is no such item. */
function named<R>(run: () => R, message: string): R {
  try {
    return run();
  } catch (error) {
    throw error instanceof IndexError ? new IndexError(message) : error;
  }
}
