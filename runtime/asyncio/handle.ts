import { KeyboardInterrupt } from "../builtins/exceptions-flow.js";
import { SystemExit } from "../builtins/system-exit.js";
import { show } from "../builtins/show.js";
import { contextValues, setContextValues, type ContextValues } from "./context.js";
import type { EventLoop } from "./loop.js";
import type { Runnable } from "./runnable.js";

export type Callback = (...args: never[]) => unknown;

/**
 * A callback that waits for its turn, as `loop.callSoon` returns it.
 * @see https://docs.python.org/3/library/asyncio-eventloop.html#asyncio.Handle
 */
export class Handle implements Runnable {
  static readonly __module__: string = "asyncio.events";
  skipped = false;
  protected readonly loop: EventLoop;
  readonly #callback: Callback;
  readonly #args: readonly unknown[];
  readonly #context: ContextValues;

  constructor(
    callback: Callback,
    args: readonly unknown[],
    loop: EventLoop,
    context: ContextValues = contextValues(),
  ) {
    this.#callback = callback;
    this.#args = args;
    this.loop = loop;
    this.#context = context;
  }

  /** Called by the event loop. What the callback raises goes to the loop's exception handler. */
  run(): void {
    setContextValues(this.#context);
    try {
      Reflect.apply(this.#callback, undefined, this.#args);
    } catch (error) {
      if (error instanceof SystemExit || error instanceof KeyboardInterrupt) throw error;
      const message = `Exception in callback ${this.#description()}`;
      this.loop.callExceptionHandler({ message, exception: error, handle: this });
    }
  }

  cancel(): void {
    this.skipped = true;
  }

  cancelled(): boolean {
    return this.skipped;
  }

  __repr__(): string {
    return `<${this.constructor.name}${this.skipped ? " cancelled" : ` ${this.#description()}`}>`;
  }

  #description(): string {
    return `${this.#callback.name || "<lambda>"}(${this.#args.map(show).join(", ")})`;
  }
}

let timerCount = 0;

/** A handle with a deadline, as `loop.callLater` and `loop.callAt` return it. */
export class TimerHandle extends Handle {
  readonly #when: number;
  /**
   * Deadlines that differ by rounding only are equal, and equal deadlines fire in the order in which
   * they were set: on CPython's finer clock the timer set earlier is due earlier.
   */
  readonly #nanoseconds: number;
  readonly #order = timerCount++;
  /** Whether it stands in the loop's heap of timers. */
  scheduled = true;

  constructor(when: number, callback: Callback, args: readonly unknown[], loop: EventLoop) {
    super(callback, args, loop);
    this.#when = when;
    this.#nanoseconds = Math.floor(when * 1e9 + 0.5);
  }

  static isBefore(left: TimerHandle, right: TimerHandle): boolean {
    return left.#nanoseconds === right.#nanoseconds
      ? left.#order < right.#order
      : left.#nanoseconds < right.#nanoseconds;
  }

  override cancel(): void {
    if (!this.skipped) this.loop.timerCancelled(this);
    super.cancel();
  }

  when(): number {
    return this.#when;
  }
}
