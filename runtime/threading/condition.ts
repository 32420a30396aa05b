import { loopTime } from "../asyncio/clock.js";
import { RuntimeError } from "../builtins/exceptions-core.js";
import { truthy } from "../builtins/truthy.js";
import { WaitingLine } from "../concurrent/waiting.js";
import { type Lock, RLock } from "./lock.js";

/** https://docs.python.org/3/library/threading.html#condition-objects */
export class Condition {
  static readonly __module__: string = "threading";
  readonly #lock: Lock | RLock;
  readonly #line = new WaitingLine();

  constructor(lock: Lock | RLock | null = null) {
    this.#lock = lock ?? new RLock();
  }

  acquire(blocking = true, timeout = -1): Promise<boolean> {
    return this.#lock.acquire(blocking, timeout);
  }

  hold(blocking = true, timeout = -1): boolean {
    return this.#lock.hold(blocking, timeout);
  }

  release(): void {
    this.#lock.release();
  }

  /** Lets the lock go until it is notified. */
  async wait(timeout: number | null = null): Promise<boolean> {
    this.#check("wait on");
    const count = this.#lock.releaseAll();
    const isNotified = await this.#line.wait(timeout);
    await this.#lock.acquire();
    this.#lock.takeBack(count);
    return isNotified;
  }

  async waitFor(predicate: () => unknown, timeout: number | null = null): Promise<any> {
    const end = timeout === null ? null : loopTime() + timeout;
    let result = predicate();
    while (!truthy(result)) {
      const left = end === null ? null : end - loopTime();
      if (left !== null && left <= 0) break;
      await this.wait(left);
      result = predicate();
    }
    return result;
  }

  notify(n = 1): void {
    this.#check("notify on");
    for (let left = n; left > 0 && this.#line.wakeOne(); left -= 1);
  }

  notifyAll(): void {
    this.notify(this.#line.length);
  }

  #check(what: string): void {
    if (!this.#lock.isOwned()) throw new RuntimeError(`cannot ${what} un-acquired lock`);
  }
}
