import type { ConcurrentFuture } from "./future.js";

/** What `loop.runInExecutor` needs of an executor. */
export interface Executor {
  submit<A extends unknown[], T>(
    fn: (...args: A) => PromiseLike<T> | T,
    ...args: A
  ): ConcurrentFuture<T>;
  begin<A extends unknown[], T>(
    fn: (...args: A) => PromiseLike<T> | T,
    ...args: A
  ): Promise<ConcurrentFuture<T>>;
  map<R>(
    fn: (...items: any[]) => PromiseLike<R> | R,
    ...iterables: Iterable<any>[]
  ): AsyncIterableIterator<R>;
  beginMap<R>(
    fn: (...items: any[]) => PromiseLike<R> | R,
    ...iterables: Iterable<any>[]
  ): Promise<AsyncIterableIterator<R>>;
  shutdown(options?: ShutdownOptions): Promise<void>;
  /** Calls back once no work is left. */
  whenIdle(callback: () => void): void;
}

export interface ShutdownOptions {
  wait?: boolean;
  cancelFutures?: boolean;
}
