import { RuntimeError, ValueError } from "../builtins/exceptions-core.js";
import { WaitingLine } from "../concurrent/waiting.js";

/** The barrier was reset or left while a thread waited at it. */
export class BrokenBarrierError extends RuntimeError {
  static readonly __module__: string = "threading";
}

/** https://docs.python.org/3/library/threading.html#barrier-objects */
export class Barrier {
  static readonly __module__: string = "threading";
  readonly parties: number;
  readonly #action: (() => unknown) | null;
  readonly #timeout: number | null;
  #line = new WaitingLine();
  #count = 0;
  #broken = false;
  /** Those that wait now break off with it. */
  #round = { isBroken: false };

  constructor(
    parties: number,
    action: (() => unknown) | null = null,
    timeout: number | null = null,
  ) {
    if (parties < 1) throw new ValueError("parties must be > 0");
    this.parties = parties;
    this.#action = action;
    this.#timeout = timeout;
  }

  get nWaiting(): number {
    return this.#count;
  }

  get broken(): boolean {
    return this.#broken;
  }

  /** Waits until all have come; gives each a number of its own. */
  async wait(timeout: number | null = null): Promise<number> {
    if (this.#broken) throw new BrokenBarrierError();
    const index = this.#count;
    const round = this.#round;
    this.#count += 1;
    if (this.#count === this.parties) {
      try {
        await this.#action?.();
      } catch (error) {
        this.abort();
        throw error;
      }
      this.#leave();
      return index;
    }
    const isInTime = await this.#line.wait(timeout ?? this.#timeout);
    if (!isInTime) this.abort();
    if (!isInTime || round.isBroken) throw new BrokenBarrierError();
    return index;
  }

  /** Those that wait break off; it can be used again. */
  reset(): void {
    if (this.#count > 0) this.#round.isBroken = true;
    this.#leave();
    this.#broken = false;
  }

  abort(): void {
    this.#broken = true;
    this.#round.isBroken = true;
    this.#leave();
  }

  #leave(): void {
    const line = this.#line;
    this.#count = 0;
    this.#line = new WaitingLine();
    this.#round = { isBroken: false };
    line.wakeAll();
  }
}
