import type { Future } from "./future.js";
import type { EventLoop } from "./loop.js";

/*
 * Futures whose exception nobody has looked at. Python reports such a one when it is collected;
 * here it is reported when its loop is about to close.
 */
const unretrieved = new Set<Future<unknown>>();

export function noteUnretrieved(future: Future<unknown>): void {
  unretrieved.add(future);
}

export function noteRetrieved(future: Future<unknown>): void {
  unretrieved.delete(future);
}

/** Reports what is left of a loop's futures to the loop's exception handler. */
export function reportUnretrieved(loop: EventLoop): void {
  for (const future of unretrieved) {
    if (future.getLoop() !== loop) continue;
    unretrieved.delete(future);
    const message = `${future.constructor.name} exception was never retrieved`;
    loop.callExceptionHandler({ message, exception: future.exception(), future });
  }
}
