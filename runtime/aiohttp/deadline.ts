import { external } from "../asyncio/external.js";
import { getRunningLoop } from "../asyncio/running.js";
import { TimeoutError } from "../builtins/exceptions-os-error.js";
import { ServerTimeoutError } from "./errors.js";

/** How long one exchange may take, and the switch that ends it. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #end: number | null;
  readonly #readLimit: number | null;

  constructor(total: number | null, readLimit: number | null) {
    this.#end = total === null || total <= 0 ? null : getRunningLoop().time() + Number(total);
    this.#readLimit = readLimit;
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Ends the exchange. */
  abort(): void {
    this.#controller.abort();
  }

  /**
   * Waits for a promise of the platform within the limits. A cancelled task aborts the exchange, as
   * the limits do.
   */
  async wait<T>(promise: PromiseLike<T>, readMessage: string): Promise<T> {
    const loop = getRunningLoop();
    const leaf = external(promise, { onCancel: () => this.abort() });
    const fail = (error: Error): void => {
      if (leaf.done()) return;
      leaf.setException(error);
      this.abort();
    };
    const timers = [];
    if (this.#end !== null) {
      timers.push(loop.callAt(this.#end, () => fail(new TimeoutError())));
    }
    if (this.#readLimit !== null) {
      const error = new ServerTimeoutError(readMessage);
      timers.push(loop.callLater(this.#readLimit, () => fail(error)));
    }
    try {
      return await leaf;
    } finally {
      for (const timer of timers) timer.cancel();
    }
  }
}
