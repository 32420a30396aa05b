import { ValueError } from "../builtins/exceptions-core.js";
import { Condition } from "./condition.js";
import { Coroutine } from "./coroutine.js";
import { BrokenBarrierError } from "./exceptions.js";
import { instanceText } from "./instance-text.js";

type State = "filling" | "draining" | "resetting" | "broken";

/**
 * Holds tasks back until a number of them have come.
 * @see https://docs.python.org/3/library/asyncio-sync.html#asyncio.Barrier
 */
export class Barrier {
  static readonly __module__: string = "asyncio.locks";
  readonly #condition = new Condition();
  readonly #parties: number;
  #state: State = "filling";
  #count = 0;

  constructor(parties: number) {
    if (parties < 1) throw new ValueError("parties must be > 0");
    this.#parties = parties;
  }

  get parties(): number {
    return this.#parties;
  }

  get nWaiting(): number {
    return this.#state === "filling" ? this.#count : 0;
  }

  get broken(): boolean {
    return this.#state === "broken";
  }

  /** Gives the place in which the task came, counted from 0. */
  wait(): Coroutine<number> {
    return new Coroutine(() => this.#locked(() => this.#pass()), "Barrier.wait");
  }

  reset(): Coroutine<void> {
    return new Coroutine(
      () =>
        this.#locked(async () => {
          this.#state = this.#count > 0 ? "resetting" : "filling";
          this.#condition.notifyAll();
        }),
      "Barrier.reset",
    );
  }

  abort(): Coroutine<void> {
    return new Coroutine(
      () =>
        this.#locked(async () => {
          this.#state = "broken";
          this.#condition.notifyAll();
        }),
      "Barrier.abort",
    );
  }

  async __aenter__(): Promise<number> {
    return await this.wait();
  }

  async __aexit__(_type?: unknown, _error?: unknown, _traceback?: unknown): Promise<void> {}

  __repr__(): string {
    const waiting = this.broken ? "" : `, waiters:${this.nWaiting}/${this.#parties}`;
    return instanceText(this, this.#state + waiting);
  }

  async #locked<T>(body: () => Promise<T>): Promise<T> {
    await this.#condition.acquire();
    try {
      return await body();
    } finally {
      this.#condition.release();
    }
  }

  async #pass(): Promise<number> {
    await this.#untilReady();
    try {
      const index = this.#count;
      this.#count += 1;
      if (index + 1 === this.#parties) {
        this.#state = "draining";
        this.#condition.notifyAll();
      } else {
        await this.#untilReleased();
      }
      return index;
    } finally {
      this.#count -= 1;
      this.#leave();
    }
  }

  /** Tasks that come while others leave wait for the next round. */
  async #untilReady(): Promise<void> {
    await this.#condition.waitFor(() => this.#state !== "draining" && this.#state !== "resetting");
    if (this.#state === "broken") throw new BrokenBarrierError("Barrier aborted");
  }

  async #untilReleased(): Promise<void> {
    await this.#condition.waitFor(() => this.#state !== "filling");
    if (this.#state === "broken" || this.#state === "resetting") {
      throw new BrokenBarrierError("Abort or reset of barrier");
    }
  }

  /** The last one to leave opens the barrier again. */
  #leave(): void {
    if (this.#count > 0) return;
    if (this.#state === "resetting" || this.#state === "draining") this.#state = "filling";
    this.#condition.notifyAll();
  }
}
