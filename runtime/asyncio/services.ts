import type { Executor } from "../concurrent/executor.js";
import type { Boxed } from "./box.js";
import type { Future } from "./future.js";
import type { EventLoop } from "./loop.js";

/**
 * What parts that not every program uses keep with a loop: each part fills its own fields in, so
 * that the loop need not import it.
 */
export interface LoopServices {
  /** Set by async-generator.ts once a generator has been started. */
  shutdownAsyncgens?: () => PromiseLike<void>;
  /** Set by executor.ts. */
  defaultExecutor?: Executor;
  executorIsShutDown?: boolean;
  shutdownDefaultExecutor?: () => PromiseLike<void>;
}

type RunInExecutor<R> = (
  loop: object,
  executor: Executor | null,
  fn: (...args: never[]) => unknown,
  args: unknown[],
) => R;

/** What asyncio's own logger says: https://docs.python.org/3/library/asyncio-dev.html#logging */
type Log = (level: number, message: string, told: Readonly<Record<string, unknown>>) => void;

/** Functions of parts that register themselves when they are loaded. */
export const loadedParts: {
  runInExecutor?: RunInExecutor<Future<unknown>>;
  beginInExecutor?: RunInExecutor<Promise<Boxed<Future<unknown>>>>;
  log?: Log;
  loopStarts?: (loop: EventLoop) => void;
} = {};
