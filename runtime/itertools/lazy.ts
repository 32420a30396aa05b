/**
 * The iterator that a generator function gives, without its `return`: in Python, leaving a loop
 * early closes neither the iterator nor what it reads from.
 */
export class Lazy<T> implements IterableIterator<T> {
  readonly #generator: Iterator<T, unknown, undefined>;

  constructor(generator: Iterator<T, unknown, undefined>) {
    this.#generator = generator;
  }

  next(): IteratorResult<T> {
    return this.#generator.next() as IteratorResult<T>;
  }

  [Symbol.iterator](): this {
    return this;
  }
}
