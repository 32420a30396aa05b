/** The methods of Python's generators on native ones: https://docs.python.org/3/reference/expressions.html#generator-iterator-methods */
import { AttributeError, GeneratorExit, RuntimeError, StopIteration } from "./exceptions.js";
import { iterate } from "./iterate.js";
import { typeName } from "./type-name.js";

/** The generator's next value, or `StopIteration` with what it returned. */
function valueOf<T, R>(result: IteratorResult<T, R>): T {
  if (!result.done) return result.value;
  const returned = result.value ?? null;
  throw returned === null ? new StopIteration() : new StopIteration(returned);
}

/** `generator.send(value)`: the `yield` it is suspended at gives the value. */
export function sendValue<T, R, S>(generator: Generator<T, R, S>, value: S): T {
  return valueOf(generator.next(value));
}

/** `generator.throw(error)`: the `yield` it is suspended at raises the error. */
export function throwInto<T, R, S>(generator: Generator<T, R, S>, error: unknown): T {
  return valueOf(
    generator.throw(typeof error === "function" ? new (error as new () => Error)() : error),
  );
}

/** `generator.close()`: the `yield` it is suspended at raises `GeneratorExit`. */
export function closeGenerator(generator: Generator<unknown, unknown, never>): void {
  let result;
  try {
    result = generator.throw(new GeneratorExit());
  } catch (error) {
    if (error instanceof GeneratorExit || error instanceof StopIteration) return;
    throw error;
  }
  if (!result.done) throw new RuntimeError("generator ignored GeneratorExit");
}

/**
 * What `yield from` delegates to where something may be sent or thrown into the generator:
 * JavaScript's own iterators of containers ignore the one and do not take the other.
 */
export function delegated<T>(items: Iterable<T>): Iterable<T>;
export function delegated(items: unknown): Iterable<any>;
export function delegated(items: unknown): Iterable<unknown> {
  const iterator = iterate(items);
  const name = containerIterator(items);
  if (name === undefined && "throw" in iterator) return iterator;
  return new Delegate(iterator, name ?? typeName(iterator));
}

class Delegate<T> implements IterableIterator<T> {
  #iterator: Iterator<T>;
  #name: string;

  constructor(iterator: Iterator<T>, name: string) {
    this.#iterator = iterator;
    this.#name = name;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(sent?: unknown): IteratorResult<T> {
    if (sent === undefined || sent === null) return this.#iterator.next();
    throw new AttributeError(`'${this.#name}' object has no attribute 'send'`);
  }

  throw(error: unknown): never {
    throw error;
  }

  return(value?: unknown): IteratorResult<T> {
    return { done: true, value };
  }
}

/** `type(iter(items)).__name__` for containers whose iterators are JavaScript's own. */
function containerIterator(items: unknown): string | undefined {
  if (typeof items === "string" && /^[\0-\x7f]*$/.test(items)) return "str_ascii_iterator";
  const name = typeName(items);
  if (name === "frozenset") return "set_iterator";
  return ["list", "tuple", "str", "range", "bytes", "bytearray", "set"].includes(name)
    ? `${name}_iterator`
    : undefined;
}
