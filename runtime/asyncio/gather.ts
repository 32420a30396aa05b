import type { BaseException } from "../builtins/exceptions-core.js";
import type { Awaitable, Result } from "./coroutine.js";
import { currentLoop } from "./current-loop.js";
import { ensureFuture } from "./ensure-future.js";
import { CancelledError } from "./exceptions.js";
import { Future } from "./future.js";
import type { EventLoop } from "./loop.js";

type Awaitables = readonly Awaitable<unknown>[];

/** The results, place for place. */
export type Results<A extends Awaitables> = { -readonly [K in keyof A]: Result<A[K]> };

/** The results or exceptions, place for place. */
export type Outcomes<A extends Awaitables> = {
  -readonly [K in keyof A]: Result<A[K]> | BaseException;
};

/**
 * Runs awaitables together and gives their results in their order. The first exception propagates
 * at once and the others go on; with `returnExceptions`, exceptions are results.
 * @see https://docs.python.org/3/library/asyncio-task.html#asyncio.gather
 */
export function gather<const A extends Awaitables>(...awaitables: A): Future<Results<A>>;
export function gather<const A extends Awaitables>(
  awaitables: A,
  options: { returnExceptions: true },
): Future<Outcomes<A>>;
export function gather<const A extends Awaitables>(
  awaitables: A,
  options: { returnExceptions?: boolean },
): Future<Results<A>>;
export function gather(...args: readonly unknown[]): Future<unknown> {
  const [first] = args;
  if (!Array.isArray(first)) return gatherAll(args as Awaitables, false);
  const { returnExceptions = false } = (args[1] ?? {}) as { returnExceptions?: boolean };
  return gatherAll(first as Awaitables, returnExceptions);
}

function gatherAll(awaitables: Awaitables, returnExceptions: boolean): Future<unknown[]> {
  if (awaitables.length === 0) {
    const empty = currentLoop().createFuture<unknown[]>();
    empty.setResult([]);
    return empty;
  }

  // The same object given twice is one task; the same thunk twice is two coroutines.
  const futures = new Map<unknown, Future<unknown>>();
  const children: Future<unknown>[] = [];
  let loop: EventLoop | null = null;
  let outer: GatheringFuture | null = null;
  let left = 0;

  for (const awaitable of awaitables) {
    let child = typeof awaitable === "function" ? undefined : futures.get(awaitable);
    if (child === undefined) {
      child = ensureFuture(awaitable, { loop });
      loop ??= child.getLoop();
      left += 1;
      if (typeof awaitable !== "function") futures.set(awaitable, child);
      child.addDoneCallback(onDone);
    }
    children.push(child);
  }
  outer = new GatheringFuture(children, loop as EventLoop);
  return outer;

  function onDone(child: Future<unknown>): void {
    left -= 1;
    if (outer === null || outer.done()) {
      if (!child.cancelled()) child.exception();
      return;
    }
    if (!returnExceptions) {
      const failure = child.failure();
      if (failure !== null) {
        outer.setException(failure as Error);
        return;
      }
    }
    if (left > 0) return;
    const results = children.map(outcomeOf);
    if (outer.cancelRequested) outer.setException(child.makeCancelledError());
    else outer.setResult(results);
  }
}

/** The result or the exception; an exception for a cancelled child is made anew. */
function outcomeOf(child: Future<unknown>): unknown {
  if (child.cancelled()) return new CancelledError(child.getCancelMessage() ?? "");
  return child.exception() ?? child.result();
}

/** Cancelling it cancels the children; it is done when they are. */
class GatheringFuture extends Future<unknown[]> {
  static readonly __name__: string = "_GatheringFuture";
  cancelRequested = false;
  readonly #children: readonly Future<unknown>[];

  constructor(children: readonly Future<unknown>[], loop: EventLoop) {
    super({ loop });
    this.#children = children;
  }

  override cancel(message?: unknown): boolean {
    if (this.done()) return false;
    let cancelled = false;
    for (const child of this.#children) {
      if (child.cancel(message)) cancelled = true;
    }
    if (cancelled) this.cancelRequested = true;
    return cancelled;
  }
}
