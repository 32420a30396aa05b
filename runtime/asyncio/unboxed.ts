import { unbox, type Boxed } from "./box.js";

type Content<T> = T extends Boxed<infer Inner> ? Inner : T;

/** Iterated like an `AsyncIterable`, of which TypeScript would say that its items are awaited. */
interface Unboxed<T> {
  [Symbol.asyncIterator](): {
    next(): Promise<IteratorResult<T, unknown>>;
    return(): Promise<IteratorResult<T, unknown>>;
  };
}

/**
 * The items of an asynchronous iterable that yields awaitables, which travel boxed:
 *
 *     for await (const task of unboxed(startAll())) { await task; }
 */
export function unboxed<T>(source: AsyncIterable<T>): Unboxed<Content<T>> {
  return {
    [Symbol.asyncIterator]() {
      const iterator = source[Symbol.asyncIterator]();
      return {
        async next() {
          const step = await iterator.next();
          return step.done ? step : { done: false, value: unbox(step.value) };
        },
        async return() {
          await iterator.return?.();
          return { done: true, value: undefined };
        },
      };
    },
  };
}
