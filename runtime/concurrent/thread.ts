import type { EventLoop } from "../asyncio/loop.js";
import { loopTime, sleepBlocking } from "../asyncio/clock.js";
import type { Handle } from "../asyncio/handle.js";
import { RuntimeError } from "../builtins/exceptions-core.js";
import { loadedParts } from "../asyncio/services.js";
import { openTaskOrNull, setOpenTask } from "../asyncio/running.js";

/*
 * A thread is a function that the event loop runs in steps between the tasks' steps, as the
 * interpreter's lock lets threads take turns. Its blocking calls are leaves: they end the step.
 */

let openThread: Thread | null = null;

/** The thread whose step is open, or `null`. */
export function openThreadOrNull(): Thread | null {
  return openThread;
}

function setOpenThread(thread: Thread | null): void {
  openThread = thread;
}

/** What threads need of the event loop. */
export type ThreadHost = Pick<EventLoop, "beginStep" | "endStep"> & {
  callSoon(callback: () => void): Pick<Handle, "cancel">;
  callLater(delay: number, callback: () => void): Pick<Handle, "cancel">;
};

const never = { cancel: () => undefined };

/** Without an event loop threads go on while the program waits for one of them. */
const noLoop: ThreadHost = {
  beginStep: () => undefined,
  endStep: () => undefined,
  callSoon: () => never,
  callLater: () => never,
};

let endsWithThreads = false;

/** Where threads run while no event loop does; the program ends when they have ended. */
export function withoutLoop(): ThreadHost {
  const { process } = globalThis as {
    process?: { once?: (event: string, run: () => void) => void };
  };
  if (!endsWithThreads) process?.once?.("beforeExit", () => void waitForThreads(areIdle));
  endsWithThreads = true;
  return noLoop;
}

const areIdle = (): boolean => dues.size === 0;

loadedParts.loopStarts = () => {
  for (const { handle } of dues) {
    if (handle === never)
      throw new RuntimeError("threads from before the event loop are still at work: wait for them");
  }
};

export class Thread {
  readonly loop: ThreadHost;
  #ownsStep = false;

  constructor(loop: ThreadHost) {
    this.loop = loop;
  }

  /**
   * Starts the function at once: a new thread of CPython's runs until it blocks before the thread
   * that made it goes on. The loop waits for both steps, the maker's and this one.
   */
  startAtOnce<T>(fn: () => PromiseLike<T> | T, done: Outcome<T>): void {
    const task = openTaskOrNull();
    const thread = openThread;
    setOpenTask(null);
    this.#beginStep();
    this.#call(fn, done);
    setOpenTask(task);
    openThread = thread;
  }

  /** Starts the function in a callback of the loop: an idle thread wakes up. */
  startInLoop<T>(fn: () => PromiseLike<T> | T, done: Outcome<T>): void {
    this.#beginStep();
    this.#call(fn, done);
  }

  /** Ends the step: the thread blocks. */
  park(): void {
    active -= 1;
    this.#endStep();
  }

  /** Goes on in a callback of the loop. */
  unpark(settle: () => void): void {
    active += 1;
    this.#beginStep();
    settle();
  }

  #call<T>(fn: () => PromiseLike<T> | T, done: Outcome<T>): void {
    active += 1;
    setOpenThread(this);
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

  #end(report: () => void): void {
    active -= 1;
    report();
    this.#endStep();
  }

  #beginStep(): void {
    this.#ownsStep = true;
    setOpenThread(this);
    this.loop.beginStep();
  }

  #endStep(): void {
    if (openThread === this) openThread = null;
    if (!this.#ownsStep) return;
    this.#ownsStep = false;
    this.loop.endStep();
  }
}

/** Where a thread's outcome goes. */
export interface Outcome<T> {
  succeed(value: T): void;
  fail(error: unknown): void;
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

/** What a thread will do at some time: the loop's timer does it, or whoever blocks the loop. */
interface Due {
  readonly when: number;
  /** A thread that may go on, rather than one that sleeps until now. */
  readonly isReady: boolean;
  readonly handle: Pick<Handle, "cancel">;
  readonly run: () => void;
}

const dues = new Set<Due>();

/**
 * Has the loop call `run` after a delay, even while a task blocks it in `waitForThreads`.
 * @returns what calls it off
 */
export function callInThread(loop: ThreadHost, delay: number, run: () => void): () => void {
  const once = (): void => {
    dues.delete(due);
    run();
  };
  const handle = delay > 0 ? loop.callLater(delay, once) : loop.callSoon(once);
  const due: Due = { when: loopTime() + delay, isReady: delay <= 0, handle, run: once };
  dues.add(due);
  return () => {
    dues.delete(due);
    handle.cancel();
  };
}

/** Threads that neither wait nor have ended. */
let active = 0;

/**
 * Blocks the event loop, as Python does where it joins threads in a coroutine: only threads go on.
 * The caller's step stays open, so that the loop takes no other handle.
 *
 * @param timeout after how many seconds it gives up
 */
export async function waitForThreads(
  isDone: () => boolean,
  timeout: number | null = null,
): Promise<void> {
  const end = timeout === null ? Infinity : loopTime() + Number(timeout);
  const task = openTaskOrNull();
  setOpenTask(null);
  for (let isFirst = true; ; isFirst = false) {
    // They go on in microtasks until they wait or end.
    while (active > 0) await undefined;
    if (isFirst && isDone()) break;
    const next = nextDue();
    // Who has done its work takes more before the one that waits for it goes on.
    if (next?.isReady !== true && isDone()) break;
    if (next === undefined && end === Infinity) {
      throw new RuntimeError("waiting here for threads would block the event loop for good");
    }
    if (next === undefined || next.when > end) {
      sleepBlocking(Math.max(0, end - loopTime()));
      break;
    }
    next.handle.cancel();
    if (!next.isReady) sleepBlocking(Math.max(0, next.when - loopTime()));
    next.run();
  }
  setOpenTask(task);
}

/** Who goes on next: a thread that may, or else the one that wakes up first. */
function nextDue(): Due | undefined {
  let next: Due | undefined;
  for (const due of dues) {
    if (due.isReady) return due;
    if (next === undefined || due.when < next.when) next = due;
  }
  return next;
}

/**
 * `time.sleep` in a function that runs in a thread: the others go on meanwhile. Called from a task
 * or outside of the loop it blocks, as Python's does.
 */
export function threadSleep(seconds: number): PromiseLike<void> {
  const thread = openThread;
  if (thread === null) {
    sleepBlocking(seconds);
    return Promise.resolve();
  }
  return new ThreadLeaf<void>(thread, (wake) => {
    callInThread(thread.loop, seconds, () => wake((done) => done.succeed(undefined)));
  });
}
