import { box } from "./box.js";
import { Coroutine } from "./coroutine.js";
import { Future } from "./future.js";
import type { Handle } from "./handle.js";
import { getRunningLoop } from "./running.js";
import { yieldTurn } from "./yield-turn.js";

/**
 * Waits `delay` seconds, or one turn of the loop where that is not positive.
 * @see https://docs.python.org/3/library/asyncio-task.html#asyncio.sleep
 */
export function sleep(delay: number): Coroutine<void>;
export function sleep<T>(delay: number, result: T): Coroutine<T>;
export function sleep(delay: number, result: unknown = null): Coroutine<unknown> {
  return new Coroutine(() => startSleep(Number(delay), result), "sleep");
}

function startSleep(delay: number, result: unknown): PromiseLike<unknown> {
  if (delay <= 0) return yieldTurn(box(result));
  const loop = getRunningLoop();
  const future = new SleepFuture<unknown>({ loop });
  future.timer = loop.callLater(delay, setResultUnlessCancelled, future, result);
  return future;
}

function setResultUnlessCancelled(future: Future<unknown>, result: unknown): void {
  if (!future.cancelled()) future.setResult(result);
}

/** Python cancels the timer in a `finally`; doing it here saves an async function per sleep. */
class SleepFuture<T> extends Future<T> {
  static readonly __name__: string = "Future";
  timer: Handle | null = null;

  override cancel(message?: unknown): boolean {
    this.timer?.cancel();
    return super.cancel(message);
  }
}
