import { RuntimeError } from "../builtins/exceptions-core.js";
import { isVirtualClock, loopTime, spinsOnVirtualClock } from "./clock.js";
import { contextValues, setContextValues } from "./context.js";
import type { Executor } from "../concurrent/executor.js";
import { Coroutine, type Awaitable, type CoroutineLike } from "./coroutine.js";
import { ensureFuture } from "./ensure-future.js";
import { logException, reportException, type ExceptionContext, type ExceptionHandler } from "./exception-handler.js";
import { Future } from "./future.js";
import { Handle, TimerHandle, type Callback } from "./handle.js";
import { afterPlatformTurn, afterSeconds } from "./platform.js";
import { Ring } from "./ring.js";
import type { Runnable } from "./runnable.js";
import { runningLoopOrNull, setRunningLoop } from "./running.js";
import { loadedParts, type LoopServices } from "./services.js";
import { Task, type TaskOptions } from "./task.js";
import { Timers } from "./timers.js";

/** How long the loop may go on in microtasks before the platform gets a turn, in milliseconds. */
const slice = 8;

/**
 * The event loop: it takes one handle at a time, as CPython's `BaseEventLoop._run_once` does. A
 * task's step goes on in microtasks after its handle has been run, and is *open* until the task
 * waits for a leaf or ends; only then is the next handle taken.
 * @see https://docs.python.org/3/library/asyncio-eventloop.html
 */
export class EventLoop {
  static readonly __name__: string = "_UnixSelectorEventLoop";
  static readonly __module__: string = "asyncio.unix_events";
  /** What the parts that not every program uses keep with the loop. */
  readonly services: LoopServices = {};
  readonly #ready = new Ring<Runnable>();
  readonly #timers = new Timers();
  #externals = 0;
  #left = 0;
  #turns = 0;
  #lastPlatformTurn = 0;
  #stepOpen = false;
  #driving = false;
  #stopping = false;
  #closed = false;
  #debug = false;
  #exceptionHandler: ExceptionHandler | null = null;
  /** Ends `runForever`; set while the loop runs. */
  #end: ((error?: unknown) => void) | null = null;
  /** Cuts a wait for the platform short; set while the loop waits. */
  #wake: (() => void) | null = null;

  time(): number {
    return loopTime();
  }

  callSoon<A extends unknown[]>(callback: (...args: A) => unknown, ...args: A): Handle {
    this.#checkClosed();
    const handle = new Handle(callback as Callback, args, this);
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
    this.#checkClosed();
    const timer = new TimerHandle(Number(when), callback as Callback, args, this);
    this.#timers.add(timer);
    return timer;
  }

  /** Called by a timer that is being cancelled. */
  timerCancelled(timer: TimerHandle): void {
    this.#timers.noteCancelled(timer);
  }

  createFuture<T>(): Future<T> {
    return new Future<T>({ loop: this });
  }

  createTask<T>(coro: CoroutineLike<T>, options: TaskOptions = {}): Task<T> {
    this.#checkClosed();
    return new Task<T>(coro, { ...options, loop: this });
  }

  /** Queues a handle or a task's step for the next iteration. */
  enqueue(runnable: Runnable): void {
    this.#ready.push(runnable);
    this.#wake?.();
  }

  /** Says that something outside is under way: iterations give the platform a turn meanwhile. */
  beginExternal(): void {
    this.#externals += 1;
  }

  endExternal(): void {
    this.#externals -= 1;
    this.#wake?.();
  }

  /** A step of a task has begun; the next handle waits for `endStep`. */
  beginStep(): void {
    this.#stepOpen = true;
  }

  endStep(): void {
    this.#stepOpen = false;
    this.#drive();
  }

  /** Ends the run with an exception that must not stay in a task (`SystemExit`, Ctrl-C). */
  crash(error: unknown): void {
    this.#stepOpen = false;
    this.#finish(error);
  }

  async runForever(): Promise<void> {
    this.#checkClosed();
    if (this.isRunning()) throw new RuntimeError("This event loop is already running");
    if (runningLoopOrNull() !== null) {
      throw new RuntimeError("Cannot run the event loop while another loop is running");
    }
    const context = contextValues();
    setRunningLoop(this);
    try {
      await new Promise<void>((resolve, reject) => {
        this.#end = (error) => (error === undefined ? resolve() : reject(error));
        this.#lastPlatformTurn = performance.now();
        if (this.#beginIteration()) this.#drive();
      });
    } finally {
      this.#stopping = false;
      this.#finish();
      setRunningLoop(null);
      setContextValues(context);
    }
  }

  /** As Python's, except that the result arrives through a promise. */
  async runUntilComplete<T>(awaitable: Awaitable<T>): Promise<T> {
    this.#checkClosed();
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

  /** The iteration under way is the last. */
  stop(): void {
    this.#stopping = true;
    this.#wake?.();
  }

  runInExecutor<A extends unknown[], T>(
    executor: Executor | null,
    fn: (...args: A) => PromiseLike<T> | T,
    ...args: A
  ): Future<T> {
    this.#checkClosed();
    if (!loadedParts.runInExecutor) throw new RuntimeError("asyncio/executor.js is not loaded");
    return loadedParts.runInExecutor(this, executor, fn, args) as Future<T>;
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
    if (this.#closed) return;
    this.#closed = true;
    this.#ready.clear();
    this.#timers.clear();
    this.services.executorIsShutDown = true;
    this.services.defaultExecutor?.shutdown({ wait: false });
  }

  isClosed(): boolean {
    return this.#closed;
  }

  isRunning(): boolean {
    return this.#end !== null;
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

  callExceptionHandler(context: ExceptionContext): void {
    reportException(this, context);
  }

  defaultExceptionHandler(context: ExceptionContext): void {
    logException(context);
  }

  __repr__(): string {
    const state = `running=${py(this.isRunning())} closed=${py(this.#closed)} debug=${py(this.#debug)}`;
    return `<_UnixSelectorEventLoop ${state}>`;
  }

  #finish(error?: unknown): void {
    const end = this.#end;
    this.#end = null;
    this.#wake = null;
    this.#left = 0;
    end?.(error);
  }

  /** Runs handles until a step stays open or the platform must be waited for. */
  #drive(): void {
    // A step that ends at once is seen by the loop that began it.
    if (this.#driving) return;
    this.#driving = true;
    try {
      while (!this.#stepOpen && this.#end !== null) {
        if (this.#left > 0) {
          this.#left -= 1;
          const runnable = this.#ready.shift();
          if (!runnable.skipped) runnable.run();
        } else if (this.#stopping) {
          this.#finish();
          return;
        } else if (!this.#beginIteration()) {
          return;
        }
      }
    } catch (error) {
      this.crash(error);
    } finally {
      this.#driving = false;
    }
  }

  /** Polls, as the selector does; false where the platform has to call back first. */
  #beginIteration(): boolean {
    this.#timers.clean();
    const next = this.#timers.next();
    if (this.#ready.length > 0 || this.#stopping) {
      if (next !== null && spinsOnVirtualClock()) this.#timers.wait(next);
      this.#turns += 1;
      if (this.#externals > 0 || ((this.#turns & 31) === 0 && this.#sliceIsOver())) {
        this.#giveTurn();
        return false;
      }
      return this.#collect();
    }
    if (next !== null && !(isVirtualClock() && this.#externals > 0)) {
      const seconds = this.#timers.wait(next);
      if (seconds === 0) return this.#collect();
      this.#sleep(seconds);
      return false;
    }
    if (next === null && this.#externals === 0 && isVirtualClock()) {
      throw new RuntimeError("deadlock: every task waits, and nothing can wake one");
    }
    this.#sleep(Infinity);
    return false;
  }

  /** Fixes which handles this iteration runs. */
  #collect(): true {
    this.#timers.moveDue(this.#ready);
    this.#left = this.#ready.length;
    return true;
  }

  #sliceIsOver(): boolean {
    return performance.now() - this.#lastPlatformTurn > slice;
  }

  #giveTurn(): void {
    const run = this.#end;
    afterPlatformTurn(() => this.#resume(run));
  }

  /** Waits for a timer, unless something is enqueued before. */
  #sleep(seconds: number): void {
    const run = this.#end;
    const cancel = afterSeconds(seconds, () => this.#resume(run));
    this.#wake = () => {
      this.#wake = null;
      cancel();
      this.#giveTurn();
    };
  }

  /** Goes on after a wait, unless the run that waited is over. */
  #resume(run: unknown): void {
    if (this.#end === null || this.#end !== run) return;
    this.#wake = null;
    this.#lastPlatformTurn = performance.now();
    this.#collect();
    this.#drive();
  }

  #checkClosed(): void {
    if (this.#closed) throw new RuntimeError("Event loop is closed");
  }
}

function py(value: boolean): string {
  return value ? "True" : "False";
}
