import { IndexError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { sameOrEqual } from "../builtins/equals.js";
import { iterate } from "../builtins/iterate.js";
import { AbstractClass } from "./abstract-class.js";

/** What a class derived from `Sequence` and `MutableSequence` has to define. */
interface Items {
  __len__(): number;
  __getitem__(index: unknown): unknown;
  __setitem__(index: unknown, value: unknown): void;
  __delitem__(index: unknown): void;
  insert(index: number, value: unknown): void;
}

/**
 * A sequence by `__getitem__` and `__len__`.
 * @see https://docs.python.org/3/library/collections.abc.html#collections.abc.Sequence
 */
export abstract class Sequence<T = any> extends AbstractClass implements Iterable<T> {
  static override readonly __name__: string = "Sequence";
  static override readonly __module__: string = "collections.abc";

  get #items(): Items {
    return this as unknown as Items;
  }

  *[Symbol.iterator](): Generator<T> {
    for (let index = 0; ; index++) {
      let item: T;
      try {
        item = this.#items.__getitem__(index) as T;
      } catch (error) {
        if (error instanceof IndexError) return;
        throw error;
      }
      yield item;
    }
  }

  __contains__(value: any): boolean {
    for (const item of iterate(this)) if (sameOrEqual(item, value)) return true;
    return false;
  }

  *__reversed__(): Generator<T> {
    for (let index = this.#items.__len__() - 1; index >= 0; index--)
      yield this.#items.__getitem__(index) as T;
  }

  /** @throws ValueError where there is no such item */
  index(value: any, start: any = 0, stop: any = null): number {
    const size = (): number => this.#items.__len__();
    const from = start !== null && start < 0 ? Math.max(size() + start, 0) : start;
    const to = stop !== null && stop < 0 ? stop + size() : stop;
    for (let index = from; to === null || index < to; index++) {
      let item: unknown;
      try {
        item = this.#items.__getitem__(index);
      } catch (error) {
        if (error instanceof IndexError) break;
        throw error;
      }
      if (sameOrEqual(item, value)) return index;
    }
    throw new ValueError();
  }

  count(value: any): number {
    let count = 0;
    for (const item of iterate(this)) if (sameOrEqual(item, value)) count += 1;
    return count;
  }
}

/**
 * A sequence that changes, by `__setitem__`, `__delitem__` and `insert`.
 * @see https://docs.python.org/3/library/collections.abc.html#collections.abc.MutableSequence
 */
export abstract class MutableSequence<T = any> extends Sequence<T> {
  static override readonly __name__: string = "MutableSequence";
  static override readonly __module__: string = "collections.abc";

  get #items(): Items {
    return this as unknown as Items;
  }

  append(value: any): void {
    this.#items.insert(this.#items.__len__(), value);
  }

  clear(): void {
    try {
      for (;;) this.pop();
    } catch (error) {
      if (!(error instanceof IndexError)) throw error;
    }
  }

  reverse(): void {
    const size = this.#items.__len__();
    for (let index = 0; index < Math.floor(size / 2); index++) {
      const last = this.#items.__getitem__(size - index - 1);
      const first = this.#items.__getitem__(index);
      this.#items.__setitem__(index, last);
      this.#items.__setitem__(size - index - 1, first);
    }
  }

  extend(values: Iterable<any>): void {
    for (const value of (values as unknown) === this ? [...iterate(values)] : iterate(values))
      this.append(value);
  }

  pop(index: number = -1): T {
    const value = this.#items.__getitem__(index) as T;
    this.#items.__delitem__(index);
    return value;
  }

  remove(value: any): void {
    this.#items.__delitem__(this.index(value));
  }

  __iadd__(values: Iterable<any>): this {
    this.extend(values);
    return this;
  }
}
