import { contains } from "../builtins/contains.js";
import { KeyError } from "../builtins/exceptions-common.js";
import { hashUnordered, hash } from "../builtins/hash.js";
import { iterate } from "../builtins/iterate.js";
import { len } from "../builtins/len.js";
import { isInstance } from "../builtins/types.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import { AbstractClass } from "./abstract-class.js";
import { AbstractIterable } from "./abstract-types.js";

/** What a class derived from `Set` and `MutableSet` has to define. */
interface Elements {
  __len__(): number;
  __contains__(value: unknown): boolean;
  add(value: unknown): void;
  discard(value: unknown): void;
}

/**
 * A set by `__contains__`, `__iter__` and `__len__`: operators make sets of the same class.
 * @see https://docs.python.org/3/library/collections.abc.html#collections.abc.Set
 */
export abstract class AbstractSet<T = any> extends AbstractClass {
  static override readonly __name__: string = "Set";
  static override readonly __module__: string = "collections.abc";

  /** How operators make their result; a class whose constructor takes something else overrides it. */
  static _from_iterable(values: Iterable<unknown>): unknown {
    return new (this as unknown as new (values: unknown) => unknown)(iterate(values));
  }

  get #elements(): Elements {
    return this as unknown as Elements;
  }

  /** The same through an object. */
  _from_iterable(values: Iterable<unknown>): any {
    return (this.constructor as typeof AbstractSet)._from_iterable(values);
  }

  #items(): T[] {
    return [...iterate(this)] as T[];
  }

  __le__(other: any): any {
    if (!isSet(other)) return NotImplemented;
    if (this.#elements.__len__() > len(other)) return false;
    return this.#items().every((item) => contains(other, item));
  }

  __lt__(other: any): any {
    if (!isSet(other)) return NotImplemented;
    return this.#elements.__len__() < len(other) && this.__le__(other);
  }

  __ge__(other: any): any {
    if (!isSet(other)) return NotImplemented;
    if (this.#elements.__len__() < len(other)) return false;
    return [...iterate(other)].every((item) => this.#elements.__contains__(item));
  }

  __gt__(other: any): any {
    if (!isSet(other)) return NotImplemented;
    return this.#elements.__len__() > len(other) && this.__ge__(other);
  }

  __eq__(other: any): any {
    if (!isSet(other)) return NotImplemented;
    return this.#elements.__len__() === len(other) && this.__le__(other);
  }

  __and__(other: any): any {
    if (!isInstance(other, AbstractIterable)) return NotImplemented;
    return this._from_iterable(
      [...iterate(other)].filter((item) => this.#elements.__contains__(item)),
    );
  }

  __rand__(other: any): any {
    return this.__and__(other);
  }

  isdisjoint(other: any): boolean {
    for (const item of iterate(other)) if (this.#elements.__contains__(item)) return false;
    return true;
  }

  __or__(other: any): any {
    if (!isInstance(other, AbstractIterable)) return NotImplemented;
    return this._from_iterable([...this.#items(), ...iterate(other)]);
  }

  __ror__(other: any): any {
    return this.__or__(other);
  }

  __sub__(other: any): any {
    const others = this.#asSet(other);
    if (others === NotImplemented) return others;
    return this._from_iterable(this.#items().filter((item) => !contains(others, item)));
  }

  __rsub__(other: any): any {
    const others = this.#asSet(other);
    if (others === NotImplemented) return others;
    return this._from_iterable(
      [...iterate(others)].filter((item) => !this.#elements.__contains__(item)),
    );
  }

  __xor__(other: any): any {
    const others = this.#asSet(other);
    if (others === NotImplemented) return others;
    const [mine, theirs] = [this.__sub__(others), subtract(others, this)];
    return this._from_iterable([...iterate(mine), ...iterate(theirs)]);
  }

  __rxor__(other: any): any {
    return this.__xor__(other);
  }

  /** `Set._hash`, for classes that define `__hash__` by it. */
  _hash(): any {
    return hashUnordered(this.#items().map(hash));
  }

  #asSet(other: unknown): unknown {
    if (isSet(other)) return other;
    return isInstance(other, AbstractIterable)
      ? this._from_iterable([...iterate(other)])
      : NotImplemented;
  }
}

const isSet = (value: unknown): boolean => value instanceof (AbstractSet as never);

/** The items of one set that are not in the other. */
const subtract = (items: unknown, without: unknown): unknown[] =>
  [...iterate(items)].filter((item) => !contains(without, item));

/**
 * A set that changes, by `add` and `discard`.
 * @see https://docs.python.org/3/library/collections.abc.html#collections.abc.MutableSet
 */
export abstract class MutableSet<T = any> extends AbstractSet<T> {
  static override readonly __name__: string = "MutableSet";
  static override readonly __module__: string = "collections.abc";

  get #elements(): Elements {
    return this as unknown as Elements;
  }

  /** @throws KeyError where there is no such item */
  remove(value: any): void {
    if (!contains(this, value)) throw new KeyError(value);
    this.#elements.discard(value);
  }

  pop(): T {
    for (const value of iterate(this)) {
      this.#elements.discard(value);
      return value as T;
    }
    throw new KeyError();
  }

  clear(): void {
    try {
      for (;;) this.pop();
    } catch (error) {
      if (!(error instanceof KeyError)) throw error;
    }
  }

  __ior__(other: any): this {
    for (const value of iterate(other)) this.#elements.add(value);
    return this;
  }

  __iand__(other: any): this {
    for (const value of iterate(this.__sub__(other))) this.#elements.discard(value);
    return this;
  }

  __ixor__(other: any): this {
    if (other === this) {
      this.clear();
      return this;
    }
    const items = [...iterate(other)];
    for (const value of items) {
      if (contains(this, value)) this.#elements.discard(value);
      else this.#elements.add(value);
    }
    return this;
  }

  __isub__(other: any): this {
    if (other === this) this.clear();
    else for (const value of iterate(other)) this.#elements.discard(value);
    return this;
  }
}
