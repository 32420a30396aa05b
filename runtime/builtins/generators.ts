/** The methods of Python's generators on native ones: https://docs.python.org/3/reference/expressions.html#generator-iterator-methods */
import { iterate } from "./iterate.js";
import { GeneratorExit, RuntimeError, StopIteration } from "./exceptions.js";

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
 * What `yield from` delegates to where something may be thrown into the generator: JavaScript's own
 * iterators of containers do not take it.
 */
export function delegated<T>(items: Iterable<T>): Iterable<T> {
  const iterator = iterate(items);
  return "throw" in iterator ? iterator : oneByOne(iterator);
}

function* oneByOne<T>(items: Iterable<T>): Generator<T, void, undefined> {
  for (const item of items) yield item;
}
