import { ValueError } from "../builtins/exceptions-core.js";
import { Holdable } from "./lock.js";

/** https://docs.python.org/3/library/threading.html#semaphore-objects */
export class Semaphore extends Holdable {
  static readonly __module__: string = "threading";
  protected value: number;

  constructor(value = 1) {
    super();
    if (value < 0) throw new ValueError("semaphore initial value must be >= 0");
    this.value = value;
  }

  /** `None` as the timeout is to wait without an end. */
  override acquire(blocking = true, timeout: number | null = null): Promise<boolean> {
    return super.acquire(blocking, timeout ?? -1);
  }

  override hold(blocking = true, timeout: number | null = null): boolean {
    return super.hold(blocking, timeout ?? -1);
  }

  protected override take(): boolean {
    if (this.value === 0) return false;
    this.value -= 1;
    return true;
  }

  override release(n = 1): void {
    if (n < 1) throw new ValueError("n must be one or more");
    for (let left = n; left > 0; left -= 1) {
      if (!this.line.wakeOne()) this.value += 1;
    }
  }
}

/** A semaphore that is never released more often than it was acquired. */
export class BoundedSemaphore extends Semaphore {
  static override readonly __module__: string = "threading";
  readonly #bound: number;

  constructor(value = 1) {
    super(value);
    this.#bound = value;
  }

  override release(n = 1): void {
    if (n >= 1 && this.value + n > this.#bound)
      throw new ValueError("Semaphore released too many times");
    super.release(n);
  }
}
