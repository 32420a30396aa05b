import { RuntimeError } from "../builtins/exceptions-core.js";
import { instanceText } from "./instance-text.js";
import { Coroutine } from "./coroutine.js";
import { CancelledError } from "./exceptions.js";
import { LoopBound } from "./loop-bound.js";
import { Waiters } from "./waiters.js";

/**
 * A fair lock for tasks.
 * @see https://docs.python.org/3/library/asyncio-sync.html#asyncio.Lock
 */
export class Lock extends LoopBound {
  static readonly __module__: string = "asyncio.locks";
  readonly #waiters = new Waiters<boolean>();
  #locked = false;

  locked(): boolean {
    return this.#locked;
  }

  acquire(): Coroutine<boolean> {
    return new Coroutine(() => this.#acquire(), "Lock.acquire");
  }

  release(): void {
    if (!this.#locked) throw new RuntimeError("Lock is not acquired.");
    this.#locked = false;
    this.#wakeFirst();
  }

  async __aenter__(): Promise<null> {
    await this.#acquire();
    return null;
  }

  async __aexit__(_type?: unknown, _error?: unknown, _traceback?: unknown): Promise<void> {
    this.release();
  }

  __repr__(): string {
    const state = this.#locked ? "locked" : "unlocked";
    return instanceText(this, state + this.#waiters.describe());
  }

  async #acquire(): Promise<boolean> {
    if (!this.#locked && this.#waiters.allCancelled()) {
      this.#locked = true;
      return true;
    }
    const future = this.boundLoop().createFuture<boolean>();
    this.#waiters.add(future);
    try {
      try {
        await future;
      } finally {
        // Before the next waiter is chosen, so that it is not this one.
        this.#waiters.remove(future);
      }
    } catch (error) {
      if (error instanceof CancelledError && !this.#locked) this.#wakeFirst();
      throw error;
    }
    this.#locked = true;
    return true;
  }

  /** A done waiter in front will take the lock, or pass it on if it was cancelled. */
  #wakeFirst(): void {
    const future = this.#waiters.first();
    if (future !== null && !future.done()) future.setResult(true);
  }
}
