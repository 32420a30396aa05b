import { loopTime, sleepBlocking, sleepGuard } from "../asyncio/clock.js";
import type { Handle } from "../asyncio/handle.js";
import type { EventLoop } from "../asyncio/loop.js";
import { openTaskOrNull, runningLoopOrNull, setOpenTask } from "../asyncio/running.js";
import { loadedParts } from "../asyncio/services.js";
import { RuntimeError } from "../builtins/exceptions-core.js";

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

/** Where threads take their turns now. */
export const threadHost = (): ThreadHost => runningLoopOrNull() ?? noLoop;

/** What a thread will do at some time: the loop's timer does it, or whoever blocks the loop. */
interface Due {
  readonly when: number;
  /** A thread that may go on, rather than one that sleeps until now. */
  readonly isReady: boolean;
  readonly run: () => void;
  handle: Pick<Handle, "cancel">;
}

const dues = new Set<Due>();

/** A loop that starts goes on with the threads from before it. */
loadedParts.loopStarts = (loop) => {
  for (const due of dues) schedule(due, loop);
};

function schedule(due: Due, host: ThreadHost): void {
  due.handle = due.isReady
    ? host.callSoon(due.run)
    : host.callLater(due.when - loopTime(), due.run);
}

/**
 * Has the loop call `run` after a delay, even while a task blocks it in `waitForThreads`.
 * @returns what calls it off
 */
export function callInThread(delay: number, run: () => void): () => void {
  const due: Due = {
    when: loopTime() + delay,
    isReady: delay <= 0,
    handle: never,
    run: () => {
      dues.delete(due);
      run();
    },
  };
  dues.add(due);
  schedule(due, threadHost());
  return () => {
    dues.delete(due);
    due.handle.cancel();
  };
}

sleepGuard.check = (seconds) => {
  const next = nextDue();
  if (next !== undefined && next.when < loopTime() + seconds)
    throw new RuntimeError("another thread would go on during this time.sleep: sleep elsewhere");
};

/** Threads that neither wait nor have ended. */
let working = 0;

export function countWorking(change: 1 | -1): void {
  working += change;
}

/**
 * Blocks the event loop, as Python does where it joins threads in a coroutine: only threads go on.
 * The caller's step stays open, so that the loop takes no other handle.
 *
 * @param timeout after how many seconds it gives up
 * @param isNext whether who waits goes on as soon as it may, before threads that may as well
 */
export async function waitForThreads(
  isDone: () => boolean,
  timeout: number | null = null,
  isNext = false,
): Promise<void> {
  const end = timeout === null ? Infinity : loopTime() + Number(timeout);
  const task = openTaskOrNull();
  setOpenTask(null);
  for (let isFirst = true; ; isFirst = false) {
    // They go on in microtasks until they wait or end.
    while (working > 0) await undefined;
    if ((isFirst || isNext) && isDone()) break;
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
