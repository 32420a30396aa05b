import { TypeError } from "../builtins/exceptions-common.js";
import { TimeoutError } from "../builtins/exceptions-os-error.js";
import { typeName } from "../builtins/type-name.js";
import { unbox } from "./box.js";
import { Coroutine, type Awaitable, type Result } from "./coroutine.js";
import { currentLoop } from "./current-loop.js";
import { ensureFuture } from "./ensure-future.js";
import { Future } from "./future.js";
import type { TimerHandle } from "./handle.js";
import { Queue } from "./queue.js";

/**
 * Gives coroutines, one per awaitable: awaiting the first gives the result that is there first.
 * @see https://docs.python.org/3/library/asyncio-task.html#asyncio.as_completed
 */
export function* asCompleted<A extends Awaitable<unknown>>(
  awaitables: Iterable<A>,
  { timeout = null }: { timeout?: number | null } = {},
): Generator<Coroutine<Result<A>>, void> {
  if (awaitables instanceof Future || awaitables instanceof Coroutine) {
    throw new TypeError(`expect an iterable of futures, not ${typeName(awaitables)}`);
  }
  // `null` stands for the timeout.
  const done = new Queue<Future<unknown> | null>();
  const loop = currentLoop();
  const thunksApart = [...awaitables].filter(
    (item, index, all) => typeof item === "function" || all.indexOf(item) === index,
  );
  const left = new Set(thunksApart.map((item): Future<unknown> => ensureFuture(item, { loop })));
  let timer: TimerHandle | null = null;

  const onDone = (future: Future<unknown>): void => {
    if (left.size === 0) return;
    left.delete(future);
    done.putNowait(future);
    if (left.size === 0) timer?.cancel();
  };
  const onTimeout = (): void => {
    for (const future of left) {
      future.removeDoneCallback(onDone);
      done.putNowait(null);
    }
    left.clear();
  };
  const next = async (): Promise<Result<A>> => {
    const future = unbox<Future<unknown> | null>(await done.get());
    if (future === null) throw new TimeoutError();
    return future.settledValue() as Result<A>;
  };

  for (const future of left) future.addDoneCallback(onDone);
  if (left.size > 0 && timeout !== null) timer = loop.callLater(timeout, onTimeout);
  for (let count = left.size; count > 0; count -= 1) {
    yield new Coroutine(next, "as_completed.<locals>._wait_for_one");
  }
}
