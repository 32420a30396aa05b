/** The methods of Python's generators on native ones: https://docs.python.org/3/reference/expressions.html#generator-iterator-methods */
import { AttributeError, GeneratorExit, RuntimeError, StopIteration } from "./exceptions.js";
import { iterate, IteratorAdapter } from "./iterate.js";
import { specialMethod } from "./methods.js";
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
  if (iterator instanceof IteratorAdapter)
    return new Delegate(iterator, typeName(iterator.adapted), iterator.adapted);
  return new Delegate(iterator, name ?? typeName(iterator));
}

class Delegate<T> implements IterableIterator<T> {
  readonly #iterator: Iterator<T>;
  readonly #name: string;
  /** An object of the program's, which may have the methods of a generator. */
  readonly #object: unknown;

  constructor(iterator: Iterator<T>, name: string, object?: unknown) {
    this.#iterator = iterator;
    this.#name = name;
    this.#object = object;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(sent?: unknown): IteratorResult<T> {
    if (sent === undefined || sent === null) return this.#iterator.next();
    const send = specialMethod(this.#object, "send");
    if (!send) throw new AttributeError(`'${this.#name}' object has no attribute 'send'`);
    return step<T>(() => send(sent));
  }

  throw(error: unknown): IteratorResult<T> {
    const isEnd = error instanceof GeneratorExit;
    const method = specialMethod(this.#object, isEnd ? "close" : "throw");
    if (!method) throw error;
    if (!isEnd) return step<T>(() => method(error));
    method();
    throw error;
  }

  return(value?: unknown): IteratorResult<T> {
    return { done: true, value };
  }
}

/** What a method gives as the next value, or the end that it raises. */
function step<T>(method: () => unknown): IteratorResult<T> {
  try {
    return { done: false, value: method() as T };
  } catch (error) {
    if (error instanceof StopIteration) return { done: true, value: error.value };
    throw error;
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
