import { withCause } from "../builtins/exceptions-core.js";
import { TimeoutError } from "../builtins/exceptions-os-error.js";
import { awaitable as toPromiseLike } from "./awaitable.js";
import { box } from "./box.js";
import { cancelAndWait, releaser } from "./cancel-and-wait.js";
import { Coroutine, type Awaitable } from "./coroutine.js";
import { ensureFuture } from "./ensure-future.js";
import { CancelledError } from "./exceptions.js";
import type { Future } from "./future.js";
import { getRunningLoop } from "./running.js";

/**
 * Waits for an awaitable, at most `timeout` seconds: then it is cancelled, and once that is over
 * `TimeoutError` is raised. The algorithm is CPython 3.11's; later versions differ in races.
 * @see https://docs.python.org/3/library/asyncio-task.html#asyncio.wait_for
 */
export function waitFor<T>(
  awaitable: Awaitable<T>,
  { timeout }: { timeout: number | null },
): Coroutine<T> {
  return new Coroutine(() => waitWithTimeout(awaitable, timeout), "wait_for");
}

async function waitWithTimeout<T>(awaitable: Awaitable<T>, timeout: number | null): Promise<T> {
  const loop = getRunningLoop();
  if (timeout === null) return box(await toPromiseLike(awaitable)) as T;

  if (timeout <= 0) {
    const future = ensureFuture(awaitable, { loop });
    if (future.done()) return future.settledValue();
    await cancelAndWait(future);
    return resultInTime(future);
  }

  const waiter = loop.createFuture<null>();
  const release = releaser(waiter);
  const timer = loop.callLater(timeout, release);
  const future = ensureFuture(awaitable, { loop });
  future.addDoneCallback(release);
  try {
    try {
      await waiter;
    } catch (error) {
      if (!(error instanceof CancelledError)) throw error;
      if (future.done()) return future.settledValue();
      future.removeDoneCallback(release);
      await cancelAndWait(future);
      throw error;
    }
    if (future.done()) return future.settledValue();
    future.removeDoneCallback(release);
    // The task must not be running any more when this returns.
    await cancelAndWait(future);
    return resultInTime(future);
  } finally {
    timer.cancel();
  }
}

/** The result of a future whose time is over: it may have ended all the same. */
function resultInTime<T>(future: Future<T>): T {
  try {
    return future.settledValue();
  } catch (error) {
    if (!(error instanceof CancelledError)) throw error;
    throw withCause(new TimeoutError(), error);
  }
}
