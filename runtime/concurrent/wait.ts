import { loopTime } from "../asyncio/clock.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { repr } from "../builtins/repr.js";
import { tuple } from "../builtins/tuple.js";
import { type ConcurrentFuture, untilDone } from "./future.js";

/**
 * Waits for futures, and tells which are done and which are not.
 * @see https://docs.python.org/3/library/concurrent.futures.html#concurrent.futures.wait
 */
export async function waitForFutures<F extends ConcurrentFuture<any>>(
  futures: Iterable<F>,
  {
    timeout = null,
    returnWhen = "ALL_COMPLETED",
  }: { timeout?: number | null; returnWhen?: string } = {},
): Promise<readonly [Set<F>, Set<F>]> {
  const end = timeout === null ? null : loopTime() + Number(timeout);
  const all = [...new Set(futures)];
  const left = (): F[] => all.filter((future) => !future.done());
  const hasFailed = (future: F): boolean =>
    future.done() && !future.cancelled() && future.failure() !== null;
  const isEnough = (): boolean => {
    const pending = left().length;
    if (pending === 0) return true;
    switch (returnWhen) {
      case "ALL_COMPLETED":
        return false;
      case "FIRST_COMPLETED":
        return pending < all.length;
      case "FIRST_EXCEPTION":
        return all.some(hasFailed);
      default:
        throw new ValueError(`Invalid return condition: ${repr(returnWhen)}`);
    }
  };
  while (!isEnough()) {
    const rest = end === null ? null : end - loopTime();
    if (rest !== null && rest <= 0) break;
    await untilDone(left(), rest);
  }
  const pending = new Set(left());
  return tuple(new Set(all.filter((future) => !pending.has(future))), pending);
}
