import { sleepBlocking } from "../asyncio/clock.js";
import { RuntimeError } from "../builtins/exceptions-core.js";
import { WaitingLine } from "../concurrent/waiting.js";

/** https://docs.python.org/3/library/threading.html#event-objects */
export class Event {
  static readonly __module__: string = "threading";
  readonly #line = new WaitingLine();
  #isSet = false;

  isSet(): boolean {
    return this.#isSet;
  }

  set(): void {
    this.#isSet = true;
    this.#line.wakeAll();
  }

  clear(): void {
    this.#isSet = false;
  }

  /** Waits until it is set; false where it was not in time. */
  async wait(timeout: number | null = null): Promise<boolean> {
    return this.#isSet || (await this.#line.wait(timeout));
  }

  /** The same where there is nobody else to set it. */
  waitAlone(timeout: number | null = null): boolean {
    if (this.#isSet) return true;
    if (timeout === null)
      throw new RuntimeError("the event would be waited for forever: no thread can set it");
    sleepBlocking(Math.max(0, timeout));
    return this.#isSet;
  }
}
