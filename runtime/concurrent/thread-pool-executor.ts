import { zip } from "../builtins/iterators.js";
import { RuntimeError, ValueError } from "../builtins/exceptions-core.js";
import { isVirtualClock } from "../asyncio/clock.js";
import { Ring } from "../asyncio/ring.js";
import type { Executor, ShutdownOptions } from "./executor.js";
import { ConcurrentFuture } from "./future.js";
import { resultsOf } from "./results.js";
import { openThreadOrNull } from "./open-thread.js";
import { Thread } from "./thread.js";
import { callInThread, waitForThreads } from "./turns.js";
import { WaitingLine } from "./waiting.js";

interface Work {
  readonly future: ConcurrentFuture<unknown>;
  readonly call: () => unknown;
}

/** Numbers the pools without a name of their own. */
let pools = 0;

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
  readonly #prefix: string;
  readonly #queue = new Ring<Work>();
  /** The threads that have nothing to do. */
  readonly #idle: Thread[] = [];
  #workers = 0;
  #unfinished = 0;
  #isShutDown = false;
  #whenIdle: (() => void)[] = [];

  constructor(maxWorkers: number | null = null, threadNamePrefix = "") {
    if (maxWorkers !== null && maxWorkers <= 0) {
      throw new ValueError("max_workers must be greater than 0");
    }
    this.#maxWorkers = maxWorkers ?? defaultWorkers();
    this.#prefix = threadNamePrefix || `ThreadPoolExecutor-${pools++}`;
  }

  /** Has a thread call the function. */
  submit<A extends unknown[], T>(
    fn: (...args: A) => PromiseLike<T> | T,
    ...args: A
  ): ConcurrentFuture<T> {
    const future = new ConcurrentFuture<T>();
    void this.#start({ future, call: () => fn(...args) })?.("at once");
    return future;
  }

  /** The same for a function that may go on after it has waited in vain: waits until it blocks. */
  async begin<A extends unknown[], T>(
    fn: (...args: A) => PromiseLike<T> | T,
    ...args: A
  ): Promise<ConcurrentFuture<T>> {
    const future = new ConcurrentFuture<T>();
    await this.#start({ future, call: () => fn(...args) })?.("and wait");
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

  /** The same for a function that may go on after it has waited in vain. */
  async beginMap<R>(
    fn: (...items: any[]) => PromiseLike<R> | R,
    ...iterables: Iterable<any>[]
  ): Promise<AsyncIterableIterator<R>> {
    const futures: ConcurrentFuture<R>[] = [];
    for (const items of Array.from(zip(...iterables))) futures.push(await this.begin(fn, ...items));
    return resultsOf(futures);
  }

  /** Takes no more work. Waiting for what is left blocks the event loop. */
  async shutdown({ wait = true, cancelFutures = false }: ShutdownOptions = {}): Promise<void> {
    this.#isShutDown = true;
    if (cancelFutures) {
      for (const { future } of this.#queue) future.cancel();
    }
    if (!wait) return;
    if (openThreadOrNull() === null) await waitForThreads(() => this.#unfinished === 0);
    else if (this.#unfinished > 0) {
      const line = new WaitingLine();
      this.whenIdle(() => line.wakeAll());
      await line.wait();
    }
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

  /** Queues the work; gives what starts a thread for it, where one is needed. */
  #start(work: Work): ((how: "at once" | "and wait") => Promise<void> | undefined) | undefined {
    if (this.#isShutDown) throw new RuntimeError("cannot schedule new futures after shutdown");
    this.#queue.push(work);
    this.#unfinished += 1;
    const idle = this.#idle.shift();
    if (idle !== undefined) {
      // It wakes up while the loop polls.
      callInThread(0, () => void this.#runNext(idle, "in loop"));
    } else if (this.#workers < this.#maxWorkers) {
      const thread = new Thread(`${this.#prefix}_${this.#workers}`);
      this.#workers += 1;
      return (how) => this.#runNext(thread, how);
    }
    return undefined;
  }

  #runNext(thread: Thread, how: "at once" | "and wait" | "in loop"): Promise<void> | undefined {
    let work: Work | null = null;
    while (work === null && this.#queue.length > 0) {
      const next = this.#queue.shift();
      if (next.future.setRunningOrNotifyCancel()) work = next;
      else this.#finished();
    }
    if (work === null) {
      this.#idle.push(thread);
      return undefined;
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
    if (how === "and wait") return thread.startAndWait(call, outcome);
    if (how === "in loop") thread.startInLoop(call, outcome);
    else thread.startAtOnce(call, outcome);
    return undefined;
  }

  /** The thread takes more work, in the next iteration, or becomes idle. */
  #after(thread: Thread): void {
    this.#finished();
    if (this.#queue.length > 0) callInThread(0, () => void this.#runNext(thread, "in loop"));
    else this.#idle.push(thread);
  }

  #finished(): void {
    this.#unfinished -= 1;
    if (this.#unfinished > 0) return;
    const callbacks = this.#whenIdle;
    this.#whenIdle = [];
    for (const callback of callbacks) callback();
  }
}
