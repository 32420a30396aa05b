import type { Awaitable } from "./coroutine.js";
import { ensureFuture } from "./ensure-future.js";
import type { Future } from "./future.js";

/**
 * Protects an awaitable: who waits for the shield can be cancelled, what is inside goes on.
 * @see https://docs.python.org/3/library/asyncio-task.html#asyncio.shield
 */
export function shield<T>(awaitable: Awaitable<T>): Future<T> {
  const inner = ensureFuture(awaitable);
  if (inner.done()) return inner;
  const outer = inner.getLoop().createFuture<T>();

  const onInnerDone = (): void => {
    if (outer.cancelled()) {
      // Nobody is left to look at the exception.
      if (!inner.cancelled()) inner.exception();
    } else if (inner.cancelled()) {
      outer.cancel();
    } else {
      const error = inner.exception();
      if (error !== null) outer.setException(error);
      else outer.setResult(inner.result());
    }
  };
  inner.addDoneCallback(onInnerDone);
  outer.addDoneCallback(() => {
    if (!inner.done()) inner.removeDoneCallback(onInnerDone);
  });
  return outer;
}
