import { RuntimeError } from "../builtins/exceptions-core.js";
import type { Executor } from "../concurrent/executor.js";
import type { Boxed } from "./box.js";
import { Coroutine, type Awaitable, type CoroutineLike } from "./coroutine.js";
import { ensureFuture } from "./ensure-future.js";
import {
  logException,
  reportException,
  type ExceptionContext,
  type ExceptionHandler,
} from "./exception-handler.js";
import { Future } from "./future.js";
import { Handle, TimerHandle } from "./handle.js";
import { LoopDriver } from "./loop-driver.js";
import { loadedParts, type LoopServices } from "./services.js";
import { Task, type TaskOptions } from "./task.js";

/**
 * The event loop, as programs see it.
 * @see https://docs.python.org/3/library/asyncio-eventloop.html
 */
export class EventLoop extends LoopDriver {
  static readonly __name__: string = "_UnixSelectorEventLoop";
  static readonly __module__: string = "asyncio.unix_events";
  /** What the parts that not every program uses keep with the loop. */
  readonly services: LoopServices = {};
  #debug = false;
  #exceptionHandler: ExceptionHandler | null = null;

  constructor() {
    super();
    // Python's loop says so where the program logs at all.
    loadedParts.log?.(10, "Using selector: EpollSelector", {
      pathname: "selector_events.py",
      lineno: 54,
      funcName: "__init__",
    });
  }

  callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    this.checkClosed();
    const handle = new Handle(callback, args, this);
    this.enqueue(handle);
    return handle;
  }

  callSoonThreadsafe<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    return this.callSoon(callback, ...args);
  }

  callLater<A extends unknown[]>(
    delay: number,
    callback: (...args: A) => unknown,
    ...args: A
  ): TimerHandle {
    return this.callAt(this.time() + Number(delay), callback, ...args);
  }

  callAt<A extends unknown[]>(
    when: number,
    callback: (...args: A) => unknown,
    ...args: A
  ): TimerHandle {
    this.checkClosed();
    const timer = new TimerHandle(Number(when), callback, args, this);
    this.addTimer(timer);
    return timer;
  }

  createFuture<T>(): Future<T> {
    return new Future<T>({ loop: this });
  }

  createTask<T>(coro: CoroutineLike<T>, options: TaskOptions = {}): Task<T> {
    this.checkClosed();
    return new Task<T>(coro, { ...options, loop: this });
  }

  /** As Python's, except that the result arrives through a promise. */
  async runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    this.checkClosed();
    const future = ensureFuture(awaitable, { loop: this });
    const isNew = (future as unknown) !== awaitable;
    const stop = (done: Future<T>) => {
      if (!done.endsTheRun()) this.stop();
    };
    future.addDoneCallback(stop);
    try {
      await this.runForever();
    } catch (error) {
      if (isNew && future.done() && !future.cancelled()) future.exception();
      throw error;
    } finally {
      future.removeDoneCallback(stop);
    }
    if (!future.done()) throw new RuntimeError("Event loop stopped before Future completed.");
    return future.settledValue();
  }

  runInExecutor<A extends unknown[], T>(
    executor: Executor | null,
    fn: (...args: A) => PromiseLike<T> | T,
    ...args: A
  ): Future<T> {
    this.checkClosed();
    if (!loadedParts.runInExecutor) throw new RuntimeError("asyncio/executor.js is not loaded");
    return loadedParts.runInExecutor(this, executor, fn, args) as Future<T>;
  }

  /** The same for a function that may go on after it has waited in vain: waits until it blocks. */
  async beginInExecutor<A extends unknown[], T>(
    executor: Executor | null,
    fn: (...args: A) => PromiseLike<T> | T,
    ...args: A
  ): Promise<Boxed<Future<T>>> {
    this.checkClosed();
    if (!loadedParts.beginInExecutor) throw new RuntimeError("asyncio/executor.js is not loaded");
    return (await loadedParts.beginInExecutor(this, executor, fn, args)) as Boxed<Future<T>>;
  }

  setDefaultExecutor(executor: Executor): void {
    this.services.defaultExecutor = executor;
  }

  shutdownAsyncgens(): Coroutine<void> {
    return new Coroutine(async () => {
      await this.services.shutdownAsyncgens?.();
    }, "BaseEventLoop.shutdown_asyncgens");
  }

  shutdownDefaultExecutor(): Coroutine<void> {
    return new Coroutine(async () => {
      await this.services.shutdownDefaultExecutor?.();
    }, "BaseEventLoop.shutdown_default_executor");
  }

  close(): void {
    if (this.isRunning()) throw new RuntimeError("Cannot close a running event loop");
    if (!this.closeDriver()) return;
    this.services.executorIsShutDown = true;
    void this.services.defaultExecutor?.shutdown({ wait: false });
  }

  getDebug(): boolean {
    return this.#debug;
  }

  setDebug(enabled: boolean): void {
    this.#debug = enabled;
  }

  getExceptionHandler(): ExceptionHandler | null {
    return this.#exceptionHandler;
  }

  setExceptionHandler(handler: ExceptionHandler | null): void {
    this.#exceptionHandler = handler;
  }

  callExceptionHandler(context: ExceptionContext | Map<string, unknown>): void {
    reportException(this, context);
  }

  defaultExceptionHandler(context: ExceptionContext | Map<string, unknown>): void {
    logException(context);
  }

  __repr__(): string {
    const state = `running=${py(this.isRunning())} closed=${py(this.isClosed())} debug=${py(this.#debug)}`;
    return `<_UnixSelectorEventLoop ${state}>`;
  }
}

function py(value: boolean): string {
  return value ? "True" : "False";
}
