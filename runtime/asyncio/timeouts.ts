import { RuntimeError, withCause } from "../builtins/exceptions-core.js";
import { TimeoutError } from "../builtins/exceptions-os-error.js";
import { CancelledError } from "./exceptions.js";
import type { Handle } from "./handle.js";
import { getRunningLoop, openTaskOrNull } from "./running.js";
import type { Task } from "./task.js";

type State = "created" | "active" | "expiring" | "expired" | "finished";

/**
 * Cancels the block when the time is over, and turns that into `TimeoutError` at its end.
 * @see https://docs.python.org/3/library/asyncio-task.html#asyncio.Timeout
 */
export class Timeout {
  static readonly __module__: string = "asyncio.timeouts";
  #state: State = "created";
  #when: number | null;
  #timer: Handle | null = null;
  #task: Task<unknown> | null = null;
  #cancelRequestsBefore = 0;

  constructor(when: number | null) {
    this.#when = when;
  }

  /** The deadline on the loop's clock. */
  when(): number | null {
    return this.#when;
  }

  /** Moves the deadline; `null` takes it away. */
  reschedule(when: number | null): void {
    if (this.#state === "created") throw new RuntimeError("Timeout has not been entered");
    if (this.#state !== "active") {
      throw new RuntimeError(`Cannot change state of ${this.#state} Timeout`);
    }
    this.#when = when;
    this.#timer?.cancel();
    this.#timer = null;
    if (when === null) return;
    const loop = getRunningLoop();
    const expire = () => this.#expire();
    this.#timer = when <= loop.time() ? loop.callSoon(expire) : loop.callAt(when, expire);
  }

  /** Whether the time was over while the block ran. */
  expired(): boolean {
    return this.#state === "expiring" || this.#state === "expired";
  }

  async __aenter__(): Promise<this> {
    if (this.#state !== "created") throw new RuntimeError("Timeout has already been entered");
    const task = openTaskOrNull();
    if (task === null) throw new RuntimeError("Timeout should be used inside a task");
    this.#state = "active";
    this.#task = task;
    this.#cancelRequestsBefore = task.cancelling();
    this.reschedule(this.#when);
    return this;
  }

  async __aexit__(_type?: unknown, error: unknown = null, _traceback?: unknown): Promise<void> {
    this.#timer?.cancel();
    this.#timer = null;
    if (this.#state === "active") this.#state = "finished";
    if (this.#state !== "expiring") return;
    this.#state = "expired";
    // A cancellation from elsewhere, beside this one's, stays a cancellation.
    const isOurs = this.#task!.uncancel() <= this.#cancelRequestsBefore;
    if (isOurs && (error as object | null)?.constructor === CancelledError) {
      throw withCause(new TimeoutError(), error);
    }
  }

  __repr__(): string {
    const when = this.#when === null ? "None" : String(Math.round(this.#when * 1000) / 1000);
    return `<Timeout [${this.#state}]${this.#state === "active" ? ` when=${when}` : ""}>`;
  }

  #expire(): void {
    this.#task!.cancel();
    this.#state = "expiring";
    this.#timer = null;
  }
}

/**
 * A time limit for a block, `null` for none yet.
 * @see https://docs.python.org/3/library/asyncio-task.html#asyncio.timeout
 */
export function timeout(delay: number | null): Timeout {
  const loop = getRunningLoop();
  return new Timeout(delay === null ? null : loop.time() + Number(delay));
}

/** A time limit at a moment of the loop's clock. */
export function timeoutAt(when: number | null): Timeout {
  return new Timeout(when);
}
