import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { typeName } from "../builtins/type-name.js";
import { releaser } from "./cancel-and-wait.js";
import { Coroutine } from "./coroutine.js";
import { Future } from "./future.js";
import { getRunningLoop } from "./running.js";

export const FIRST_COMPLETED = "FIRST_COMPLETED";
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
export const ALL_COMPLETED = "ALL_COMPLETED";

export interface WaitOptions {
  timeout?: number | null;
  returnWhen?: string;
}

/** The futures that are done and those that are not. */
export type DoneAndPending<F> = readonly [done: Set<F>, pending: Set<F>];

/**
 * Waits until the condition holds or the time is over. It cancels nothing and raises nothing.
 * @see https://docs.python.org/3/library/asyncio-task.html#asyncio.wait
 */
export function wait<F extends Future<unknown>>(
  futures: Iterable<F>,
  { timeout = null, returnWhen = ALL_COMPLETED }: WaitOptions = {},
): Coroutine<DoneAndPending<F>> {
  return new Coroutine(async () => {
    if (futures instanceof Future || futures instanceof Coroutine) {
      throw new TypeError(`expect a list of futures, not ${typeName(futures)}`);
    }
    const set = new Set(futures);
    if (set.size === 0) throw new ValueError("Set of Tasks/Futures is empty.");
    if (![FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED].includes(returnWhen)) {
      throw new ValueError(`Invalid return_when value: ${returnWhen}`);
    }
    for (const future of set) {
      if (future instanceof Coroutine || typeof future === "function") {
        throw new TypeError("Passing coroutines is forbidden, use tasks explicitly.");
      }
    }
    await waitUntil(set, timeout, returnWhen);
    const done = new Set<F>();
    const pending = new Set<F>();
    for (const future of set) (future.done() ? done : pending).add(future);
    return Object.freeze([done, pending] as const);
  }, "wait");
}

async function waitUntil(
  futures: Set<Future<unknown>>,
  timeout: number | null,
  returnWhen: string,
): Promise<void> {
  const loop = getRunningLoop();
  const waiter = loop.createFuture<null>();
  const release = releaser(waiter);
  const timer = timeout === null ? null : loop.callLater(timeout, release);
  let left = futures.size;
  const onDone = (future: Future<unknown>): void => {
    left -= 1;
    const failed = () => !future.cancelled() && future.exception() !== null;
    const enough =
      left <= 0 || returnWhen === FIRST_COMPLETED || (returnWhen === FIRST_EXCEPTION && failed());
    if (!enough) return;
    timer?.cancel();
    release();
  };
  for (const future of futures) future.addDoneCallback(onDone);
  try {
    await waiter;
  } finally {
    timer?.cancel();
    for (const future of futures) future.removeDoneCallback(onDone);
  }
}
