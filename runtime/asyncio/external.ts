import type { Future } from "./future.js";
import { getRunningLoop } from "./running.js";

export interface ExternalOptions {
  /** Ends the operation outside (an `AbortController`'s `abort`). */
  onCancel?: () => void;
}

/**
 * Makes a leaf of a promise of the platform (a request, a stream, a child process). It is the only
 * way in: code in a task must not await such a promise itself.
 */
export function external<T>(
  promise: PromiseLike<T>,
  { onCancel }: ExternalOptions = {},
): Future<T> {
  const loop = getRunningLoop();
  const future = loop.createFuture<T>();
  let pending = true;
  const end = (): void => {
    if (!pending) return;
    pending = false;
    loop.endExternal();
  };
  const settle = (apply: () => void): void => {
    if (!loop.isClosed()) {
      loop.callSoonThreadsafe(() => {
        if (!future.done()) apply();
      });
    }
    end();
  };
  loop.beginExternal();
  promise.then(
    (value) => settle(() => future.setResult(value)),
    (error: unknown) => settle(() => future.setException(error as Error)),
  );
  future.addDoneCallback(() => {
    if (!future.cancelled()) return;
    end();
    onCancel?.();
  });
  return future;
}
