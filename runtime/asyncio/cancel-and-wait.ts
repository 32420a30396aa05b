import type { Future } from "./future.js";

/** A callback for a done future that ends the wait for `waiter`. */
export function releaser(waiter: Future<null>): () => void {
  return () => {
    if (!waiter.done()) waiter.setResult(null);
  };
}

/**
 * Cancels a future and waits until it is done, however long it takes to be cancelled. The future is
 * not awaited itself, so that the wait stays cancellable.
 */
export async function cancelAndWait(future: Future<unknown>): Promise<void> {
  const waiter = future.getLoop().createFuture<null>();
  const release = releaser(waiter);
  future.addDoneCallback(release);
  try {
    future.cancel();
    await waiter;
  } finally {
    future.removeDoneCallback(release);
  }
}
