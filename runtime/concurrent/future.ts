import { Exception } from "../builtins/exceptions-core.js";
import { TimeoutError } from "../builtins/exceptions-os.js";
import { box } from "../asyncio/box.js";
import { openThreadOrNull } from "./open-thread.js";
import { ThreadLeaf } from "./thread.js";
import { callInThread, waitForThreads } from "./turns.js";

export type ConcurrentState = "PENDING" | "RUNNING" | "CANCELLED" | "FINISHED";

/** The work was cancelled before it began. */
export class ConcurrentCancelledError extends Exception {
  static readonly __name__: string = "CancelledError";
  static readonly __module__: string = "concurrent.futures._base";
}

/**
 * The outcome of work that a thread does. Waiting for it blocks the waiting thread.
 * @see https://docs.python.org/3/library/concurrent.futures.html#future-objects
 */
export class ConcurrentFuture<T> {
  static readonly __name__: string = "Future";
  static readonly __module__: string = "concurrent.futures._base";
  #state: ConcurrentState = "PENDING";
  #value: T | undefined = undefined;
  #error: unknown = null;
  #callbacks: ((future: any) => unknown)[] = [];

  done(): boolean {
    return this.#state === "CANCELLED" || this.#state === "FINISHED";
  }

  cancelled(): boolean {
    return this.#state === "CANCELLED";
  }

  running(): boolean {
    return this.#state === "RUNNING";
  }

  /** Cancels work that has not begun. */
  cancel(): boolean {
    if (this.#state === "RUNNING" || this.#state === "FINISHED") return false;
    if (this.#state === "PENDING") this.#finish("CANCELLED");
    return true;
  }

  /** Marks the beginning; false where the work was cancelled. */
  setRunningOrNotifyCancel(): boolean {
    if (this.#state === "CANCELLED") return false;
    this.#state = "RUNNING";
    return true;
  }

  setResult(value: T): void {
    this.#value = value;
    this.#finish("FINISHED");
  }

  setException(error: unknown): void {
    this.#error = error;
    this.#finish("FINISHED");
  }

  /** Calls back at once where it is done. */
  addDoneCallback(callback: (future: this) => unknown): void {
    if (this.done()) callback(this);
    else this.#callbacks.push(callback);
  }

  /** The result, once it is there: the thread that asks waits. */
  result(timeout: number | null = null): Promise<T> {
    return this.#whenDone(timeout, () => {
      const error = this.failure();
      if (error !== null) throw error;
      return box(this.value()) as T;
    });
  }

  /** The exception or `null`, once the work is done. */
  exception(timeout: number | null = null): Promise<unknown> {
    return this.#whenDone(timeout, () => {
      if (this.cancelled()) throw this.failure();
      return this.failure();
    });
  }

  /** What went wrong with the done work, `null` if nothing did. */
  failure(): unknown {
    return this.#state === "CANCELLED" ? new ConcurrentCancelledError() : this.#error;
  }

  /** The result of work that is done and did not fail. */
  value(): T {
    return this.#value as T;
  }

  async #whenDone<R>(timeout: number | null, read: () => R): Promise<R> {
    await untilDone([this], timeout);
    if (!this.done()) throw new TimeoutError();
    return read();
  }

  #finish(state: ConcurrentState): void {
    this.#state = state;
    const callbacks = this.#callbacks;
    this.#callbacks = [];
    for (const callback of callbacks) callback(this);
  }
}

/** Waits until one of the futures is done: in a thread that thread, elsewhere the program. */
export async function untilDone(
  futures: readonly ConcurrentFuture<any>[],
  timeout: number | null = null,
): Promise<void> {
  const isDone = (): boolean => futures.some((future) => future.done());
  if (isDone()) return;
  const thread = openThreadOrNull();
  if (thread === null) {
    await waitForThreads(isDone, timeout);
    return;
  }
  await new ThreadLeaf<void>(thread, (wake) => {
    let isAwake = false;
    const goOn = (): void => {
      giveUp?.();
      if (!isAwake) wake((done) => done.succeed(undefined));
      isAwake = true;
    };
    const giveUp = timeout === null ? undefined : callInThread(Number(timeout), goOn);
    for (const future of futures) {
      future.addDoneCallback(() => {
        if (!isAwake) callInThread(0, goOn);
      });
    }
  });
}
