import { TimeoutError } from "../builtins/exceptions-os.js";
import { iterate } from "../builtins/iterate.js";
import { tuple } from "../builtins/tuple.js";
import { unbox } from "../asyncio/box.js";
import { loopTime } from "../asyncio/clock.js";
import { type ConcurrentFuture, untilDone } from "./future.js";

/** What threads give one after the other: who takes the next item waits until it is there. */
class Arrivals<T> implements AsyncIterableIterator<T> {
  readonly #take: () => Promise<readonly [T] | null>;
  readonly #close: () => void;

  /** @param take the next item, or nothing at the end */
  constructor(take: () => Promise<readonly [T] | null>, close: () => void = () => undefined) {
    this.#take = take;
    this.#close = close;
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    try {
      const item = await this.#take();
      if (item !== null) return { done: false, value: item[0] };
    } catch (error) {
      this.#close();
      throw error;
    }
    return this.return();
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    this.#close();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** The results of calls in the order of the calls; at the end, calls that have not begun are cancelled. */
export function resultsOf<T>(futures: readonly ConcurrentFuture<T>[]): AsyncIterableIterator<T> {
  const left = [...futures];
  return new Arrivals(
    async () => {
      const [next] = left;
      if (next === undefined) return null;
      const result = await next.result();
      left.shift();
      return [result];
    },
    () => {
      for (const future of left.splice(0)) future.cancel();
    },
  );
}

/**
 * The futures in the order in which they are done.
 * @see https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.as_completed
 */
export function asCompletedThreads<F extends ConcurrentFuture<any>>(
  futures: Iterable<F>,
  { timeout = null }: { timeout?: number | null } = {},
): AsyncIterableIterator<F> {
  const end = timeout === null ? null : loopTime() + Number(timeout);
  const pending = new Set(futures);
  const count = pending.size;
  const done: F[] = [];
  for (const future of pending) {
    future.addDoneCallback(() => {
      done.push(future);
    });
  }
  return new Arrivals(async () => {
    if (pending.size === 0) return null;
    if (done.length === 0)
      await untilDone([...pending], end === null ? null : Math.max(0, end - loopTime()));
    const next = done.shift();
    if (next === undefined)
      throw new TimeoutError(`${pending.size} (of ${count}) futures unfinished`);
    pending.delete(next);
    return [next];
  });
}

/** All that threads give. */
export async function arrived<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(unbox(item));
  return all;
}

/** `enumerate(…)` of what threads give. */
export function enumerateArrivals<T>(
  items: AsyncIterator<T>,
  start: number = 0,
): AsyncIterableIterator<readonly [number, T]> {
  let index = start - 1;
  return new Arrivals<readonly [number, T]>(async () => {
    const { done, value } = await items.next();
    index += 1;
    return done ? null : [tuple(index, unbox<T>(value))];
  });
}

type Source<T> = Iterable<T> | AsyncIterable<T>;

/** `zip(…)` of what threads give with other things. */
export function zipArrivals<A, B>(
  first: Source<A>,
  second: Source<B>,
): AsyncIterableIterator<readonly [A, B]>;
export function zipArrivals<A, B, C>(
  first: Source<A>,
  second: Source<B>,
  third: Source<C>,
): AsyncIterableIterator<readonly [A, B, C]>;
export function zipArrivals(...sources: Source<any>[]): AsyncIterableIterator<any> {
  const iterators = sources.map((source) =>
    Symbol.asyncIterator in source
      ? source[Symbol.asyncIterator]()
      : iterate(source)[Symbol.iterator](),
  );
  return new Arrivals<readonly unknown[]>(async () => {
    const row: unknown[] = [];
    for (const iterator of iterators) {
      const step = await iterator.next();
      if (step.done) return null;
      row.push(unbox(step.value));
    }
    return [tuple(...row)];
  });
}
