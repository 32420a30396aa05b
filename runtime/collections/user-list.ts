import { ge, gt, le, lt } from "../builtins/compare.js";
import { contains } from "../builtins/contains.js";
import { equals } from "../builtins/equals.js";
import { delItem, getItem, setItem } from "../builtins/items.js";
import { iterate } from "../builtins/iterate.js";
import { listCount, listIndex, listInsert, listPop, listRemove } from "../builtins/lists.js";
import { sort } from "../builtins/sorted.js";
import { repr } from "../builtins/repr.js";
import { Slice } from "../builtins/slice-object.js";

const plain = (value: unknown): unknown => (value instanceof UserList ? value.data : value);

/**
 * A sequence around a list, for classes of programs to extend.
 * @see https://docs.python.org/3/library/collections.html#collections.UserList
 */
export class UserList<T = any> implements Iterable<T> {
  static readonly __name__: string = "UserList";
  static readonly __module__: string = "collections";
  data: T[];

  constructor(items: Iterable<T> | null = null) {
    this.data = items === null ? [] : [...iterate(items)];
  }

  #made(items: Iterable<T>): this {
    return new (this.constructor as new (items: Iterable<T>) => this)(items);
  }

  get length(): number {
    return this.data.length;
  }

  __len__(): number {
    return this.data.length;
  }

  __getitem__(index: unknown): any {
    const found: unknown = getItem(this.data, index);
    return index instanceof Slice ? this.#made(found as T[]) : found;
  }

  __setitem__(index: unknown, value: unknown): void {
    setItem(this.data, index, plain(value));
  }

  __delitem__(index: unknown): void {
    delItem(this.data, index);
  }

  __contains__(item: unknown): boolean {
    return contains(this.data, item);
  }

  [Symbol.iterator](): Iterator<T> {
    return this.data[Symbol.iterator]();
  }

  append(item: T): void {
    this.data.push(item);
  }

  insert(index: number, item: T): void {
    listInsert(this.data, index, item);
  }

  pop(index = -1): T {
    return listPop(this.data, index);
  }

  remove(item: T): void {
    listRemove(this.data, item);
  }

  clear(): void {
    this.data.length = 0;
  }

  copy(): this {
    return this.#made(this.data);
  }

  count(item: T): number {
    return listCount(this.data, item);
  }

  index(item: T, ...bounds: number[]): number {
    return listIndex(this.data, item, ...bounds);
  }

  reverse(): void {
    this.data.reverse();
  }

  sort(options: { key?: ((item: T) => unknown) | null; reverse?: boolean } = {}): void {
    sort(this.data, options);
  }

  extend(items: Iterable<T>): void {
    this.data.push(...iterate(plain(items) as Iterable<T>));
  }

  __add__(other: Iterable<T>): this {
    return this.#made([...this.data, ...iterate(plain(other) as Iterable<T>)]);
  }

  __radd__(other: Iterable<T>): this {
    return this.#made([...iterate(plain(other) as Iterable<T>), ...this.data]);
  }

  __iadd__(other: Iterable<T>): this {
    this.extend(other);
    return this;
  }

  __mul__(count: number): this {
    return this.#made(Array.from({ length: Math.max(count, 0) }, () => this.data).flat());
  }

  __rmul__(count: number): this {
    return this.__mul__(count);
  }

  __eq__(other: unknown): boolean {
    return equals(this.data, plain(other));
  }

  __lt__(other: unknown): boolean {
    return lt(this.data, plain(other));
  }

  __le__(other: unknown): boolean {
    return le(this.data, plain(other));
  }

  __gt__(other: unknown): boolean {
    return gt(this.data, plain(other));
  }

  __ge__(other: unknown): boolean {
    return ge(this.data, plain(other));
  }

  __repr__(): string {
    return repr(this.data);
  }
}
