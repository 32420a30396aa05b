import { zip } from "../builtins/iterators.js";
import { RuntimeError, ValueError } from "../builtins/exceptions-core.js";
import { isVirtualClock } from "../asyncio/clock.js";
import { runningLoopOrNull } from "../asyncio/running.js";
import { Ring } from "../asyncio/ring.js";
import type { Executor, ShutdownOptions } from "./executor.js";
import { ConcurrentFuture } from "./future.js";
import { resultsOf } from "./results.js";
import { callInThread, Thread, waitForThreads, withoutLoop } from "./thread.js";

interface Work {
  readonly future: ConcurrentFuture<unknown>;
  readonly call: () => unknown;
}

/** CPython's `min(32, cpu_count + 4)`; the checker's oracle has four processors. */
function defaultWorkers(): number {
  const { navigator } = globalThis as { navigator?: { hardwareConcurrency?: number } };
  const processors = isVirtualClock() ? 4 : (navigator?.hardwareConcurrency ?? 4);
  return Math.min(32, processors + 4);
}

/**
 * Threads that take work from a queue. They share the program's memory and take turns with the
 * event loop, so that they wait at the same time but never compute at the same time.
 * @see https://docs.python.org/3/library/concurrent.futures.html#threadpoolexecutor
 */
export class ThreadPoolExecutor implements Executor {
  static readonly __module__: string = "concurrent.futures.thread";
  readonly #maxWorkers: number;
  readonly #queue = new Ring<Work>();
  #idle = 0;
  #workers = 0;
  #unfinished = 0;
  #isShutDown = false;
  #whenIdle: (() => void)[] = [];

  constructor(maxWorkers: number | null = null) {
    if (maxWorkers !== null && maxWorkers <= 0) {
      throw new ValueError("max_workers must be greater than 0");
    }
    this.#maxWorkers = maxWorkers ?? defaultWorkers();
  }

  /** Has a thread call the function. */
  submit<A extends unknown[], T>(
    fn: (...args: A) => PromiseLike<T> | T,
    ...args: A
  ): ConcurrentFuture<T> {
    if (this.#isShutDown) throw new RuntimeError("cannot schedule new futures after shutdown");
    const loop = runningLoopOrNull() ?? withoutLoop();
    const future = new ConcurrentFuture<T>();
    this.#queue.push({ future, call: () => fn(...args) });
    this.#unfinished += 1;
    if (this.#idle > 0) {
      this.#idle -= 1;
      // It wakes up while the loop polls.
      callInThread(loop, 0, () => this.#runNext(new Thread(loop), "loop"));
    } else if (this.#workers < this.#maxWorkers) {
      this.#workers += 1;
      this.#runNext(new Thread(loop), "at once");
    }
    return future;
  }

  /** Submits a call for each item, and gives the results in their order. */
  map<T, R>(
    fn: (item: T) => PromiseLike<R> | R,
    ...iterables: [Iterable<T>]
  ): AsyncIterableIterator<R>;
  map<R>(
    fn: (...items: any[]) => PromiseLike<R> | R,
    ...iterables: Iterable<any>[]
  ): AsyncIterableIterator<R>;
  map<R>(
    fn: (...items: any[]) => PromiseLike<R> | R,
    ...iterables: Iterable<any>[]
  ): AsyncIterableIterator<R> {
    return resultsOf(Array.from(zip(...iterables), (items) => this.submit(fn, ...items)));
  }

  /** Takes no more work. Waiting for what is left blocks the event loop. */
  async shutdown({ wait = true, cancelFutures = false }: ShutdownOptions = {}): Promise<void> {
    this.#isShutDown = true;
    if (cancelFutures) {
      for (const { future } of this.#queue) future.cancel();
    }
    if (wait) await waitForThreads(() => this.#unfinished === 0);
  }

  whenIdle(callback: () => void): void {
    if (this.#unfinished === 0) callback();
    else this.#whenIdle.push(callback);
  }

  __enter__(): this {
    return this;
  }

  async __exit__(..._error: unknown[]): Promise<void> {
    await this.shutdown();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.shutdown();
  }

  #runNext(thread: Thread, how: "at once" | "loop"): void {
    let work: Work | null = null;
    while (work === null && this.#queue.length > 0) {
      const next = this.#queue.shift();
      if (next.future.setRunningOrNotifyCancel()) work = next;
      else this.#finished();
    }
    if (work === null) {
      this.#idle += 1;
      return;
    }
    const { future, call } = work;
    const outcome = {
      succeed: (value: unknown) => {
        future.setResult(value);
        this.#after(thread);
      },
      fail: (error: unknown) => {
        future.setException(error);
        this.#after(thread);
      },
    };
    if (how === "loop") thread.startInLoop(call, outcome);
    else thread.startAtOnce(call, outcome);
  }

  /** The thread takes more work, in the next iteration, or becomes idle. */
  #after(thread: Thread): void {
    this.#finished();
    if (this.#queue.length > 0) callInThread(thread.loop, 0, () => this.#runNext(thread, "loop"));
    else this.#idle += 1;
  }

  #finished(): void {
    this.#unfinished -= 1;
    if (this.#unfinished > 0) return;
    const callbacks = this.#whenIdle;
    this.#whenIdle = [];
    for (const callback of callbacks) callback();
  }
}
