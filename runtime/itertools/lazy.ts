import { release } from "../builtins/release.js";

/**
 * The iterator that a generator function gives, without its `return`: in Python, leaving a loop
 * early closes neither the iterator nor what it reads from.
 */
export class Lazy<T> implements IterableIterator<T> {
  readonly #generator: Iterator<T, unknown, undefined>;
  readonly #source: object | undefined;

  /** @param source what the iterator reads from, which it may be the only one to hold */
  constructor(generator: Iterator<T, unknown, undefined>, source?: object) {
    this.#generator = generator;
    this.#source = source;
  }

  /** Called by the engine where a loop is left early. */
  return(): IteratorResult<T> {
    if (this.#source) release(this.#source);
    return { done: true, value: undefined };
  }

  next(): IteratorResult<T> {
    return this.#generator.next() as IteratorResult<T>;
  }

  [Symbol.iterator](): this {
    return this;
  }
}
