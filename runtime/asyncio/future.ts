import { RuntimeError, type BaseException } from "../builtins/exceptions-core.js";
import { TypeError } from "../builtins/exceptions-common.js";
import { KeyboardInterrupt, StopIteration } from "../builtins/exceptions-flow.js";
import { SystemExit } from "../builtins/system-exit.js";
import { nameOf } from "../builtins/names.js";
import { show } from "../builtins/show.js";
import { box, isThenable } from "./box.js";
import { contextValues, type ContextValues } from "./context.js";
import { currentLoop } from "./current-loop.js";
import { CancelledError, InvalidStateError } from "./exceptions.js";
import { Handle, type Callback } from "./handle.js";
import type { EventLoop } from "./loop.js";
import { openTaskOrNull } from "./running.js";
import { noteRetrieved, noteUnretrieved } from "./unretrieved.js";

export type FutureState = "PENDING" | "CANCELLED" | "FINISHED";

type Resolve<T, R> = ((value: T) => R | PromiseLike<R>) | null | undefined;
type Reject<R> = ((error: unknown) => R | PromiseLike<R>) | null | undefined;

/** A task that waits for a future; the future tells it when it is done. */
export interface Waiter {
  wakeUp(future: Future<unknown>): void;
}

interface DoneCallback {
  readonly callback: Callback;
  readonly context: ContextValues;
}

/**
 * A result that is not there yet. Awaiting it suspends the current task; a done one is read at once.
 * @see https://docs.python.org/3/library/asyncio-future.html#asyncio.Future
 */
export class Future<T> implements PromiseLike<T> {
  static readonly __module__: string = "_asyncio";
  protected readonly loop: EventLoop;
  protected state: FutureState = "PENDING";
  protected cancelMessage: unknown = null;
  /** The exception that cancelled it, raised once to whoever asks for the result. */
  protected cancelledError: CancelledError | null = null;
  #value: T | undefined = undefined;
  #error: unknown = null;
  #callbacks: (Waiter | DoneCallback)[] | null = null;

  constructor({ loop }: { loop?: EventLoop | null } = {}) {
    this.loop = loop ?? currentLoop();
  }

  getLoop(): EventLoop {
    return this.loop;
  }

  done(): boolean {
    return this.state !== "PENDING";
  }

  cancelled(): boolean {
    return this.state === "CANCELLED";
  }

  /** Cancels it and schedules the callbacks; false if it is done already. */
  cancel(message: unknown = null): boolean {
    return this.becomeCancelled(message);
  }

  /** The result, or the exception thrown; raises `InvalidStateError` if it is not done. */
  result(): T {
    if (this.state === "CANCELLED") throw this.makeCancelledError();
    if (this.state === "PENDING") throw new InvalidStateError("Result is not set.");
    if (this.#error !== null) {
      noteRetrieved(this);
      throw this.#error;
    }
    return this.#value as T;
  }

  /** The exception, or `null` where there is none. */
  exception(): BaseException | null {
    if (this.state === "CANCELLED") throw this.makeCancelledError();
    if (this.state === "PENDING") throw new InvalidStateError("Exception is not set.");
    if (this.#error !== null) noteRetrieved(this);
    return this.#error as BaseException | null;
  }

  /** A future of `None` needs no result. */
  setResult(result?: T): void {
    this.becomeFinished(result as T);
  }

  setException(exception: Error | (new () => Error)): void {
    this.becomeFailed(exception);
  }

  /** Calls `callback(future)` in a later turn, once the future is done. */
  addDoneCallback(callback: (future: this) => unknown): void {
    if (this.state !== "PENDING") {
      this.loop.enqueue(new Handle(callback, [this], this.loop));
    } else {
      (this.#callbacks ??= []).push({ callback: callback, context: contextValues() });
    }
  }

  /** Removes a callback, however often it was added; returns how often. */
  removeDoneCallback(callback: (future: this) => unknown): number {
    const before = this.#callbacks?.length ?? 0;
    if (before === 0) return 0;
    this.#callbacks = this.#callbacks!.filter(
      (entry) => !("callback" in entry && entry.callback === (callback as Callback)),
    );
    return before - this.#callbacks.length;
  }

  /** Wakes a task up when the future is done; it must be pending. */
  addWaiter(waiter: Waiter): void {
    (this.#callbacks ??= []).push(waiter);
  }

  /** Awaiting it: called by the JavaScript engine, in a step of the current task. */
  then<R = T, E = never>(onResult?: Resolve<T, R>, onError?: Reject<E>): Promise<R | E> {
    const resolve = onResult as ((value: unknown) => void) | undefined;
    const reject = onError as ((error: unknown) => void) | undefined;
    if (this.state !== "PENDING") this.settle(resolve, reject);
    else {
      const task = openTaskOrNull();
      if (task !== null) task.suspendOn(this, resolve, reject);
      else reject?.(new RuntimeError(`await wasn't used with future: ${show(this)} has no task`));
    }
    // The engine ignores what `then` returns, and nothing else may call it.
    return undefined as unknown as Promise<R | E>;
  }

  /** Hands the outcome to a native promise. */
  settle(resolve?: (value: unknown) => void, reject?: (error: unknown) => void): void {
    if (this.state === "FINISHED" && this.#error === null) {
      const value = this.#value;
      resolve?.(isThenable(value) ? box(value) : value);
      return;
    }
    reject?.(this.failure());
  }

  /** What awaiting the done future throws, `null` where it has a result. */
  failure(): unknown {
    if (this.state === "CANCELLED") return this.makeCancelledError();
    if (this.#error !== null) noteRetrieved(this);
    return this.#error;
  }

  /** The result, fit for a native promise. */
  settledValue(): T {
    return box(this.result()) as unknown as T;
  }

  /** What it was cancelled with; raised once, so that it is chained only once. */
  makeCancelledError(): CancelledError {
    const kept = this.cancelledError;
    this.cancelledError = null;
    if (kept !== null) return kept;
    return this.cancelMessage === null
      ? new CancelledError()
      : new CancelledError(this.cancelMessage);
  }

  /** The message of the cancellation, `null` where there is none. */
  getCancelMessage(): unknown {
    return this.cancelMessage;
  }

  /** Whether it holds an exception that ends the whole run rather than this future alone. */
  endsTheRun(): boolean {
    const error = this.#error;
    return (
      error !== null &&
      (error instanceof SystemExit || error instanceof KeyboardInterrupt) &&
      this.exception() === error
    );
  }

  __await__(): this {
    return this;
  }

  __repr__(): string {
    return `<${nameOf(this.constructor as typeof Future)} ${this.describe().join(" ")}>`;
  }

  protected describe(): string[] {
    const parts: string[] = [this.state.toLowerCase()];
    if (this.state === "FINISHED") {
      parts.push(
        this.#error === null ? `result=${show(this.#value)}` : `exception=${show(this.#error)}`,
      );
    }
    return parts;
  }

  protected becomeFinished(result: T): void {
    this.#checkPending();
    this.#value = result;
    this.#finish("FINISHED");
  }

  protected becomeFailed(exception: unknown): void {
    this.#checkPending();
    const error =
      typeof exception === "function" ? new (exception as new () => Error)() : exception;
    if (error instanceof StopIteration) {
      throw new TypeError(
        "StopIteration interacts badly with generators and cannot be raised into a Future",
      );
    }
    this.#error = error;
    this.#finish("FINISHED");
    noteUnretrieved(this);
  }

  protected becomeCancelled(message: unknown): boolean {
    noteRetrieved(this);
    if (this.state !== "PENDING") return false;
    this.cancelMessage = message;
    this.#finish("CANCELLED");
    return true;
  }

  #checkPending(): void {
    if (this.state === "PENDING") return;
    throw new InvalidStateError(
      this.constructor.name === "Future" ? "invalid state" : `${this.state}: ${show(this)}`,
    );
  }

  #finish(state: FutureState): void {
    this.state = state;
    const callbacks = this.#callbacks;
    if (callbacks === null) return;
    this.#callbacks = null;
    for (const entry of callbacks) {
      if ("callback" in entry) {
        this.loop.enqueue(new Handle(entry.callback, [this], this.loop, entry.context));
      } else {
        entry.wakeUp(this);
      }
    }
  }
}
