import { TypeError } from "../builtins/exceptions-common.js";
import { StopAsyncIteration } from "../builtins/exceptions-flow.js";
import { typeName } from "../builtins/type-name.js";
import { box, unbox } from "./box.js";
import { Coroutine } from "./coroutine.js";

/** An object of a user's class that `async for` can step through. */
export interface PythonAsyncIterator<T> {
  __anext__(): PromiseLike<T>;
}

/** A generator of `asyncGenerator`: Python's methods, not JavaScript's `throw` and `return`. */
interface PythonGenerator<T> {
  athrow(error: unknown): Coroutine<T>;
  aclose(): Coroutine<void>;
}

type AnyAsyncIterator<T> = AsyncIterator<T> | PythonAsyncIterator<T>;

/**
 * JavaScript's protocol for what `__aiter__` gave: an object with `__anext__`, or a generator, which
 * has it already. Yielded awaitables arrive boxed.
 */
export function asyncIterator<T>(source: AnyAsyncIterator<T>): AsyncIterableIterator<T>;
export function asyncIterator(source: object): AsyncIterableIterator<unknown>;
export function asyncIterator<T>(
  source: AnyAsyncIterator<T> | Record<never, never>,
): AsyncIterableIterator<T> {
  if ("next" in source) return source as AsyncIterableIterator<T>;
  if (!("__anext__" in source)) {
    throw new TypeError(
      `'async for' received an object from __aiter__ that does not implement __anext__: ${typeName(source)}`,
    );
  }
  return {
    async next(): Promise<IteratorResult<T>> {
      try {
        return { done: false, value: await source.__anext__() };
      } catch (error) {
        if (error instanceof StopAsyncIteration) return { done: true, value: undefined };
        throw error;
      }
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/**
 * A view of an iterator held in a variable: leaving a loop over it early does not close it.
 *
 *     for await (const item of keepOpen(numbers)) { … break; }
 */
export function keepOpen<T>(source: AsyncIterable<T>): AsyncIterable<T>;
export function keepOpen<T>(source: Iterable<T>): Iterable<T>;
export function keepOpen<T>(source: Iterable<T> | AsyncIterable<T>): object {
  if (Symbol.asyncIterator in source) {
    const iterator = source[Symbol.asyncIterator]();
    return { [Symbol.asyncIterator]: () => ({ next: () => iterator.next() }) };
  }
  const iterator = source[Symbol.iterator]();
  return { [Symbol.iterator]: () => ({ next: () => iterator.next() }) };
}

/** @see https://docs.python.org/3/library/functions.html#aiter */
export function aiter<T>(
  source: AsyncIterable<T> | { __aiter__(): AnyAsyncIterator<T> },
): AsyncIterableIterator<T> {
  if (typeof source === "object" && source !== null) {
    if ("__aiter__" in source) {
      return asyncIterator(source.__aiter__());
    }
    if (Symbol.asyncIterator in source)
      return source[Symbol.asyncIterator]() as AsyncIterableIterator<T>;
  }
  throw new TypeError(`'${typeName(source)}' object is not an async iterable`);
}

/**
 * The next item; at the end the fallback, or `StopAsyncIteration` where there is none.
 * @see https://docs.python.org/3/library/functions.html#anext
 */
export function anext<T>(source: AnyAsyncIterator<T>): Coroutine<T>;
export function anext<T, D>(source: AnyAsyncIterator<T>, fallback: D): Coroutine<T | D>;
export function anext<T>(source: AnyAsyncIterator<T>, ...fallback: unknown[]): Coroutine<unknown> {
  return new Coroutine(async () => {
    if ("__anext__" in source) {
      try {
        return await source.__anext__();
      } catch (error) {
        if (fallback.length > 0 && error instanceof StopAsyncIteration) return box(fallback[0]);
        throw error;
      }
    }
    const step = await source.next();
    if (!step.done) return box(unbox(step.value));
    if (fallback.length > 0) return box(fallback[0]);
    throw new StopAsyncIteration();
  }, "anext");
}

/** `generator.asend(value)`, also of a native generator. */
export function asend<T, S>(generator: AsyncGenerator<T, unknown, S>, value: S): Coroutine<T> {
  return new Coroutine(async () => itemOf(await generator.next(value)), "asend");
}

/** `generator.athrow(error)`, also of a native generator. */
export function athrow<T>(
  generator: AsyncGenerator<T, unknown, never> | PythonGenerator<T>,
  error: unknown,
): Coroutine<T> {
  if ("athrow" in generator) return generator.athrow(error);
  return new Coroutine(async () => {
    const thrown =
      typeof error === "function" ? new (error as new () => Error)() : (error as Error);
    return itemOf(await generator.throw(thrown));
  }, "athrow");
}

/** `generator.aclose()`, also of a native generator: runs its `finally` clauses. */
export function aclose(
  generator: AsyncGenerator<unknown, unknown, never> | PythonGenerator<unknown>,
): Coroutine<void> {
  // Python's kind of generator knows how: its `return` is what the engine calls on leaving a loop.
  if ("aclose" in generator) return generator.aclose();
  return new Coroutine(async () => {
    await generator.return(undefined);
  }, "aclose");
}

function itemOf<T>(step: IteratorResult<T, unknown>): T {
  if (step.done) throw new StopAsyncIteration();
  return step.value;
}
