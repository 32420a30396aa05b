import { ValueError } from "../builtins/exceptions-core.js";
import { openThreadOrNull } from "./open-thread.js";
import { ThreadLeaf } from "./thread.js";
import { callInThread, waitForThreads } from "./turns.js";

/** A line of threads that wait, the first to come in front. The main thread may be one of them. */
export class WaitingLine {
  readonly #waiting = new Set<() => void>();

  get length(): number {
    return this.#waiting.size;
  }

  /**
   * Suspends the running thread until another one wakes it; outside of threads the program.
   * @returns whether it was woken before the timeout
   */
  wait(timeout: number | null = null): PromiseLike<boolean> {
    const thread = openThreadOrNull();
    if (thread === null) return this.#waitOutside(timeout);
    return new ThreadLeaf<boolean>(thread, (wake) => {
      const goOn = (): void => {
        giveUp?.();
        callInThread(0, () => wake((done) => done.succeed(true)));
      };
      const giveUp =
        timeout === null
          ? undefined
          : callInThread(Number(timeout), () => {
              this.#waiting.delete(goOn);
              wake((done) => done.succeed(false));
            });
      this.#waiting.add(goOn);
    });
  }

  /** Wakes the first of those that wait; false if there is none. */
  wakeOne(): boolean {
    for (const goOn of this.#waiting) {
      this.#waiting.delete(goOn);
      goOn();
      return true;
    }
    return false;
  }

  wakeAll(): void {
    while (this.wakeOne());
  }

  async #waitOutside(timeout: number | null): Promise<boolean> {
    let isWoken = false;
    let mayGoOn = false;
    const goOn = (): void => {
      isWoken = true;
      callInThread(0, () => {
        mayGoOn = true;
      });
    };
    this.#waiting.add(goOn);
    await waitForThreads(() => mayGoOn, timeout, true);
    this.#waiting.delete(goOn);
    return isWoken;
  }
}

/**
 * `time.sleep` while there are threads: the others go on meanwhile. Called from a task or outside of
 * the loop it blocks the loop, as Python's does.
 */
export function threadSleep(seconds: number): PromiseLike<void> {
  if (seconds < 0) throw new ValueError("sleep length must be non-negative");
  const thread = openThreadOrNull();
  if (thread === null) return waitForThreads(() => false, seconds);
  return new ThreadLeaf<void>(thread, (wake) => {
    callInThread(seconds, () => wake((done) => done.succeed(undefined)));
  });
}
