import { ValueError } from "../builtins/exceptions-core.js";
import { Coroutine } from "./coroutine.js";
import { CancelledError } from "./exceptions.js";
import { instanceText } from "./instance-text.js";
import { LoopBound } from "./loop-bound.js";
import { Waiters } from "./waiters.js";

/**
 * Lets a number of tasks in, first come first served.
 * @see https://docs.python.org/3/library/asyncio-sync.html#asyncio.Semaphore
 */
export class Semaphore extends LoopBound {
  static readonly __module__: string = "asyncio.locks";
  readonly #waiters = new Waiters<boolean>();
  /** How many tasks may still come in. */
  _value: number;

  constructor(value = 1) {
    super();
    if (value < 0) throw new ValueError("Semaphore initial value must be >= 0");
    this._value = value;
  }

  /** Whether `acquire` would wait. */
  locked(): boolean {
    return this._value === 0 || !this.#waiters.allCancelled();
  }

  acquire(): Coroutine<boolean> {
    return new Coroutine(() => this.#acquire(), "Semaphore.acquire");
  }

  release(): void {
    this._value += 1;
    this.#wakeNext();
  }

  async __aenter__(): Promise<null> {
    await this.acquire();
    return null;
  }

  async __aexit__(_type?: unknown, _error?: unknown, _traceback?: unknown): Promise<void> {
    this.release();
  }

  __repr__(): string {
    const state = this.locked() ? "locked" : `unlocked, value:${this._value}`;
    return instanceText(this, state + this.#waiters.describe());
  }

  async #acquire(): Promise<boolean> {
    if (!this.locked()) {
      this._value -= 1;
      return true;
    }
    const future = this.boundLoop().createFuture<boolean>();
    this.#waiters.add(future);
    try {
      try {
        await future;
      } finally {
        this.#waiters.remove(future);
      }
    } catch (error) {
      // It was let in and cancelled in the same turn: its place goes to the next.
      if (error instanceof CancelledError && !future.cancelled()) {
        this._value += 1;
        this.#wakeNext();
      }
      throw error;
    }
    if (this._value > 0) this.#wakeNext();
    return true;
  }

  #wakeNext(): void {
    const future = this.#waiters.firstPending();
    if (future === null) return;
    this._value -= 1;
    future.setResult(true);
  }
}

/** A semaphore that refuses to be released more often than it was acquired. */
export class BoundedSemaphore extends Semaphore {
  static override readonly __module__: string = "asyncio.locks";
  readonly #bound: number;

  constructor(value = 1) {
    super(value);
    this.#bound = value;
  }

  override release(): void {
    if (this._value >= this.#bound) {
      throw new ValueError("BoundedSemaphore released too many times");
    }
    super.release();
  }
}
