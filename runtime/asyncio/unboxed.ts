import { unbox, type Boxed } from "./box.js";

/**
 * The items of an asynchronous iterable that yields awaitables, which travel boxed:
 *
 *     for await (const task of unboxed(startAll())) { await task; }
 */
export function unboxed<T>(
  source: AsyncIterable<T>,
): AsyncIterable<T extends Boxed<infer Content> ? Content : T> {
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
