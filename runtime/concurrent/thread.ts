import { openTaskOrNull, setOpenTask } from "../asyncio/running.js";
import { beforeExit } from "../builtins/exit.js";
import { openThreadOrNull, setOpenThread } from "./open-thread.js";
import { countWorking, threadHost, type ThreadHost, waitForThreads } from "./turns.js";

/*
 * A thread is a function that the event loop runs in steps between the tasks' steps, as the
 * interpreter's lock lets threads take turns. Its blocking calls are leaves: they end the step.
 */

/** Where a thread's outcome goes. */
export interface Outcome<T> {
  succeed(value: T): void;
  fail(error: unknown): void;
}

let unfinished = 0;
let endsWithThreads = false;

/** The program ends when its threads have ended. */
function endWithThreads(): void {
  const { process } = globalThis as {
    process?: { once?: (event: string, run: () => void) => void };
  };
  if (endsWithThreads) return;
  endsWithThreads = true;
  const wait = (): Promise<void> => waitForThreads(() => unfinished === 0);
  beforeExit.wait = wait;
  process?.once?.("beforeExit", () => void wait());
}

export class Thread {
  readonly name: string;
  readonly isDaemon: boolean;
  /** What stands for it in the program, once that asks: a `threading.Thread`. */
  shown: object | null = null;
  #host: ThreadHost | null = null;
  #isAtWork = false;

  /** @param isDaemon whether the program may end before it does */
  constructor(name: string, isDaemon = false) {
    this.name = name;
    this.isDaemon = isDaemon;
  }

  /**
   * Starts the function at once: a new thread of CPython's runs until it blocks before the thread
   * that made it goes on. The loop waits for both steps, the maker's and this one.
   */
  startAtOnce<T>(fn: () => PromiseLike<T> | T, done: Outcome<T>): void {
    const task = openTaskOrNull();
    const maker = openThreadOrNull();
    setOpenTask(null);
    this.startInLoop(fn, done);
    setOpenTask(task);
    setOpenThread(maker);
  }

  /** The same for a function that may go on after it has waited in vain: its maker waits for it. */
  async startAndWait<T>(fn: () => PromiseLike<T> | T, done: Outcome<T>): Promise<void> {
    const task = openTaskOrNull();
    const maker = openThreadOrNull();
    setOpenTask(null);
    this.startInLoop(fn, done);
    while (this.#isAtWork) await undefined;
    setOpenTask(task);
    setOpenThread(maker);
  }

  /** Starts the function in a callback of the loop: an idle thread wakes up. */
  startInLoop<T>(fn: () => PromiseLike<T> | T, done: Outcome<T>): void {
    endWithThreads();
    if (!this.isDaemon) unfinished += 1;
    this.#beginStep();
    let result: PromiseLike<T> | T;
    try {
      result = fn();
    } catch (error) {
      this.#end(() => done.fail(error));
      return;
    }
    if (result instanceof Promise || result instanceof ThreadLeaf) {
      result.then(
        (value: T) => this.#end(() => done.succeed(value)),
        (error: unknown) => this.#end(() => done.fail(error)),
      );
    } else {
      this.#end(() => done.succeed(result as T));
    }
  }

  /** Ends the step: the thread blocks. */
  park(): void {
    this.#endStep();
  }

  /** Goes on in a callback of the loop. */
  unpark(settle: () => void): void {
    this.#beginStep();
    settle();
  }

  #end(report: () => void): void {
    if (!this.isDaemon) unfinished -= 1;
    report();
    this.#endStep();
  }

  #beginStep(): void {
    this.#host = threadHost();
    this.#isAtWork = true;
    countWorking(1);
    setOpenThread(this);
    this.#host.beginStep();
  }

  #endStep(): void {
    if (openThreadOrNull() === this) setOpenThread(null);
    this.#isAtWork = false;
    countWorking(-1);
    this.#host?.endStep();
  }
}

/** A blocking call in a thread: suspends that thread until `subscribe` calls back. */
export class ThreadLeaf<T> implements PromiseLike<T> {
  readonly #thread: Thread;
  readonly #subscribe: (wake: (outcome: (done: Outcome<T>) => void) => void) => void;

  constructor(
    thread: Thread,
    subscribe: (wake: (outcome: (done: Outcome<T>) => void) => void) => void,
  ) {
    this.#thread = thread;
    this.#subscribe = subscribe;
  }

  then<R, E>(
    onResult?: ((value: T) => R | PromiseLike<R>) | null,
    onError?: ((error: unknown) => E | PromiseLike<E>) | null,
  ): PromiseLike<R | E> {
    const done: Outcome<T> = {
      succeed: (value) => onResult?.(value),
      fail: (error) => onError?.(error),
    };
    this.#subscribe((outcome) => this.#thread.unpark(() => outcome(done)));
    this.#thread.park();
    return undefined as unknown as PromiseLike<R | E>;
  }
}
