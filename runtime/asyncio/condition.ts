import { RuntimeError } from "../builtins/exceptions-core.js";
import { truthy } from "../builtins/truthy.js";
import { Coroutine } from "./coroutine.js";
import { CancelledError } from "./exceptions.js";
import { instanceText } from "./instance-text.js";
import { Lock } from "./lock.js";
import { LoopBound } from "./loop-bound.js";
import { Waiters } from "./waiters.js";

/**
 * A lock whose holder can wait until another holder notifies it.
 * @see https://docs.python.org/3/library/asyncio-sync.html#asyncio.Condition
 */
export class Condition extends LoopBound {
  static readonly __module__: string = "asyncio.locks";
  readonly #lock: Lock;
  readonly #waiters = new Waiters<boolean>();

  constructor(lock: Lock | null = null) {
    super();
    this.#lock = lock ?? new Lock();
  }

  locked(): boolean {
    return this.#lock.locked();
  }

  acquire(): Coroutine<boolean> {
    return this.#lock.acquire();
  }

  release(): void {
    this.#lock.release();
  }

  wait(): Coroutine<boolean> {
    return new Coroutine(() => this.#wait(), "Condition.wait");
  }

  /** Waits until the predicate gives something true, and gives that. */
  waitFor<T>(predicate: () => T): Coroutine<T> {
    return new Coroutine(async () => {
      let result = predicate();
      while (!truthy(result)) {
        await this.#wait();
        result = predicate();
      }
      return result;
    }, "Condition.wait_for");
  }

  /** Wakes up to `count` waiting tasks; each goes on once it has the lock. */
  notify(count = 1): void {
    if (!this.locked()) throw new RuntimeError("cannot notify on un-acquired lock");
    let woken = 0;
    for (const future of this.#waiters) {
      if (woken >= count) break;
      if (future.done()) continue;
      woken += 1;
      future.setResult(false);
    }
  }

  notifyAll(): void {
    this.notify(this.#waiters.size);
  }

  async __aenter__(): Promise<null> {
    await this.acquire();
    return null;
  }

  async __aexit__(_type?: unknown, _error?: unknown, _traceback?: unknown): Promise<void> {
    this.release();
  }

  __repr__(): string {
    const state = this.locked() ? "locked" : "unlocked";
    return instanceText(this, state + this.#waiters.describe());
  }

  async #wait(): Promise<boolean> {
    if (!this.locked()) throw new RuntimeError("cannot wait on un-acquired lock");
    this.release();
    try {
      const future = this.boundLoop().createFuture<boolean>();
      this.#waiters.add(future);
      try {
        await future;
        return true;
      } finally {
        this.#waiters.remove(future);
      }
    } finally {
      await this.#acquireAgain();
    }
  }

  /** The lock is taken back even by a task that is being cancelled; it learns of that afterwards. */
  async #acquireAgain(): Promise<void> {
    let cancelled = false;
    for (;;) {
      try {
        await this.acquire();
        break;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        cancelled = true;
      }
    }
    if (cancelled) throw new CancelledError();
  }
}
