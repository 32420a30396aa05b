import { ge, gt, le, lt } from "../builtins/compare.js";
import { equals } from "../builtins/equals.js";
import { IndexError, TypeError } from "../builtins/exceptions-common.js";
import { RuntimeError, ValueError } from "../builtins/exceptions-core.js";
import { id } from "../builtins/identity.js";
import { iterate } from "../builtins/iterate.js";
import { guardedRepr, repr } from "../builtins/repr.js";
import { typeName } from "../builtins/type-name.js";

/**
 * A double-ended queue on a ring buffer.
 * @see https://docs.python.org/3/library/collections.html#collections.deque
 */
export class Deque<T> implements Iterable<T> {
  static readonly __name__: string = "deque";
  static readonly __module__: string = "collections";

  readonly maxlen: number | null;
  // The capacity is a power of two, so that a position wraps with a mask.
  #ring: (T | undefined)[] = Array.from({ length: 8 });
  #head = 0;
  #size = 0;
  #changes = 0;

  constructor(iterable: Iterable<T> = [], maxlen: number | null = null) {
    if (maxlen !== null && maxlen < 0) throw new ValueError("maxlen must be non-negative");
    this.maxlen = maxlen;
    this.extend(iterable);
  }

  /** The number of elements. */
  get length(): number {
    return this.#size;
  }

  append(item: T): void {
    if (this.#size === this.maxlen) {
      if (this.maxlen === 0) return;
      this.popleft();
    }
    this.#grow();
    this.#ring[(this.#head + this.#size++) & (this.#ring.length - 1)] = item;
    this.#changes++;
  }

  appendleft(item: T): void {
    if (this.#size === this.maxlen) {
      if (this.maxlen === 0) return;
      this.pop();
    }
    this.#grow();
    this.#head = (this.#head - 1) & (this.#ring.length - 1);
    this.#ring[this.#head] = item;
    this.#size++;
    this.#changes++;
  }

  pop(): T {
    if (this.#size === 0) throw new IndexError("pop from an empty deque");
    return this.#take(--this.#size + this.#head);
  }

  popleft(): T {
    if (this.#size === 0) throw new IndexError("pop from an empty deque");
    this.#size--;
    return this.#take(this.#head++);
  }

  extend(iterable: Iterable<T>): void {
    const items = (iterable as unknown) === this ? [...this] : iterate<T>(iterable);
    for (const item of items) this.append(item);
  }

  extendleft(iterable: Iterable<T>): void {
    const items = (iterable as unknown) === this ? [...this] : iterate<T>(iterable);
    for (const item of items) this.appendleft(item);
  }

  /** Moves `steps` elements from the right end to the left one. */
  rotate(steps = 1): void {
    if (this.#size < 2) return;
    const count = ((steps % this.#size) + this.#size) % this.#size;
    this.#replace([...this.#slice(this.#size - count), ...this.#slice(0, this.#size - count)]);
  }

  clear(): void {
    this.#replace([]);
  }

  copy(): Deque<T> {
    return new Deque(this, this.maxlen);
  }

  count(item: unknown): number {
    let count = 0;
    for (const other of this) if (same(other, item)) count++;
    return count;
  }

  index(item: unknown, start = 0, stop = this.#size): number {
    const from = start < 0 ? Math.max(start + this.#size, 0) : start;
    const to = Math.min(stop < 0 ? stop + this.#size : stop, this.#size);
    for (let i = from; i < to; i++) if (same(this.#at(i), item)) return i;
    throw new ValueError(`${repr(item)} is not in deque`);
  }

  insert(index: number, item: T): void {
    if (this.#size === this.maxlen) throw new IndexError("deque already at its maximum size");
    const items = [...this];
    items.splice(index, 0, item);
    this.#replace(items);
  }

  remove(item: unknown): void {
    const items = [...this];
    const index = items.findIndex((other) => same(other, item));
    if (index < 0) throw new ValueError(`${repr(item)} is not in deque`);
    items.splice(index, 1);
    this.#replace(items);
  }

  reverse(): void {
    this.#replace([...this].reverse());
  }

  *[Symbol.iterator](): IterableIterator<T> {
    const changes = this.#changes;
    for (let i = 0; i < this.#size; i++) {
      yield this.#at(i);
      if (changes !== this.#changes) throw new RuntimeError("deque mutated during iteration");
    }
  }

  *__reversed__(): IterableIterator<T> {
    const changes = this.#changes;
    for (let i = this.#size - 1; i >= 0; i--) {
      yield this.#at(i);
      if (changes !== this.#changes) throw new RuntimeError("deque mutated during iteration");
    }
  }

  __len__(): number {
    return this.#size;
  }

  __contains__(item: unknown): boolean {
    return [...this].some((other) => same(other, item));
  }

  __getitem__(index: number): T {
    return this.#at(this.#checked(index));
  }

  __setitem__(index: number, item: T): void {
    this.#ring[(this.#head + this.#checked(index)) & (this.#ring.length - 1)] = item;
  }

  __delitem__(index: number): void {
    const items = [...this];
    items.splice(this.#checked(index), 1);
    this.#replace(items);
  }

  __eq__(other: unknown): boolean {
    return other instanceof Deque && equals([...this], [...(other as Deque<unknown>)]);
  }

  __lt__(other: Deque<T>): boolean {
    return lt([...this], [...other]);
  }

  __add__(other: Deque<T>): Deque<T> {
    if (!(other instanceof Deque)) {
      throw new TypeError(`can only concatenate deque (not "${typeName(other)}") to deque`);
    }
    return new Deque([...this, ...other], this.maxlen);
  }

  __le__(other: Deque<T>): boolean {
    return le([...this], [...other]);
  }

  __gt__(other: Deque<T>): boolean {
    return gt([...this], [...other]);
  }

  __ge__(other: Deque<T>): boolean {
    return ge([...this], [...other]);
  }

  __mul__(count: number): Deque<T> {
    const repeated = Array.from({ length: Math.max(count, 0) }, () => [...this]).flat();
    return new Deque(repeated, this.maxlen);
  }

  __rmul__(count: number): Deque<T> {
    return this.__mul__(count);
  }

  __imul__(count: number): this {
    this.#replace([...this.__mul__(count)]);
    return this;
  }

  __iadd__(other: Iterable<T>): this {
    this.extend(other);
    return this;
  }

  __copy__(): Deque<T> {
    return new Deque(this, this.maxlen);
  }

  /** `copy.deepcopy()`: the copy is known before its items are copied. */
  __deepcopy__(memo: Map<number, unknown>, part: (item: T) => T): Deque<T> {
    const result = new Deque<T>([], this.maxlen);
    memo.set(id(this), result);
    for (const item of this) result.append(part(item));
    return result;
  }

  __repr__(): string {
    return guardedRepr(this, "[...]", () => {
      const limit = this.maxlen === null ? "" : `, maxlen=${this.maxlen}`;
      return `${typeName(this)}(${repr([...this])}${limit})`;
    });
  }

  #at(index: number): T {
    return this.#ring[(this.#head + index) & (this.#ring.length - 1)] as T;
  }

  #checked(index: number): number {
    const position = index < 0 ? index + this.#size : index;
    if (position < 0 || position >= this.#size) throw new IndexError("deque index out of range");
    return position;
  }

  #take(position: number): T {
    const slot = position & (this.#ring.length - 1);
    const item = this.#ring[slot] as T;
    this.#ring[slot] = undefined;
    this.#head &= this.#ring.length - 1;
    this.#changes++;
    return item;
  }

  #slice(start: number, end = this.#size): T[] {
    return Array.from({ length: end - start }, (_, i) => this.#at(start + i));
  }

  #grow(): void {
    if (this.#size < this.#ring.length) return;
    const items: (T | undefined)[] = this.#slice(0);
    items.length = this.#ring.length * 2;
    this.#ring = items;
    this.#head = 0;
  }

  #replace(items: (T | undefined)[]): void {
    const size = items.length;
    items.length = Math.max(8, 2 ** Math.ceil(Math.log2(size + 1)));
    this.#ring = items;
    this.#head = 0;
    this.#size = size;
    this.#changes++;
  }
}

function same(left: unknown, right: unknown): boolean {
  return left === right || equals(left, right);
}
