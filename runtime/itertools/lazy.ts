import { classNamed } from "../builtins/iterator-class.js";
import { release } from "../builtins/release.js";

const classes = new Map<string, object>();

function classOf(name: string): object {
  let type = classes.get(name);
  if (type === undefined) classes.set(name, (type = classNamed(name, "itertools")));
  return type;
}

/**
 * The iterator that a generator function gives, without its `return`: in Python, leaving a loop
 * early closes neither the iterator nor what it reads from.
 */
export class Lazy<T> implements IterableIterator<T> {
  readonly #generator: Iterator<T, unknown, undefined>;
  readonly #name: string;
  readonly #source: object | undefined;

  /**
   * @param name what Python calls the iterator's class
   * @param source what the iterator reads from, which it may be the only one to hold
   */
  constructor(generator: Iterator<T, unknown, undefined>, name: string, source?: object) {
    this.#generator = generator;
    this.#name = name;
    this.#source = source;
  }

  static {
    // What `type` and `repr` tell.
    Object.defineProperty(this.prototype, "constructor", {
      get(this: Lazy<unknown>) {
        return #name in this ? classOf(this.#name) : Lazy;
      },
    });
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
