import { Coroutine } from "./coroutine.js";
import { instanceText } from "./instance-text.js";
import { LoopBound } from "./loop-bound.js";
import { Waiters } from "./waiters.js";

/**
 * A flag that tasks can wait for.
 * @see https://docs.python.org/3/library/asyncio-sync.html#asyncio.Event
 */
export class Event extends LoopBound {
  /** Pages have an `Event` of their own, so bundlers may rename this one. */
  static readonly __name__: string = "Event";
  static readonly __module__: string = "asyncio.locks";
  readonly #waiters = new Waiters<boolean>();
  #value = false;

  isSet(): boolean {
    return this.#value;
  }

  /** Wakes all waiting tasks up, even if the flag is cleared before they run. */
  set(): void {
    if (this.#value) return;
    this.#value = true;
    for (const future of this.#waiters) if (!future.done()) future.setResult(true);
  }

  clear(): void {
    this.#value = false;
  }

  wait(): Coroutine<boolean> {
    return new Coroutine(() => this.#wait(), "Event.wait");
  }

  __repr__(): string {
    return instanceText(this, (this.#value ? "set" : "unset") + this.#waiters.describe());
  }

  async #wait(): Promise<boolean> {
    if (this.#value) return true;
    const future = this.boundLoop().createFuture<boolean>();
    this.#waiters.add(future);
    try {
      await future;
      return true;
    } finally {
      this.#waiters.remove(future);
    }
  }
}
