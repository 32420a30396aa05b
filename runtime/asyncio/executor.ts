import { RuntimeError } from "../builtins/exceptions-core.js";
import { ConcurrentCancelledError, ConcurrentFuture } from "../concurrent/future.js";
import type { Executor } from "../concurrent/executor.js";
import { ThreadPoolExecutor } from "../concurrent/thread-pool-executor.js";
import { box } from "./box.js";
import { Coroutine, type CoroutineLike } from "./coroutine.js";
import { currentLoop } from "./current-loop.js";
import { ensureFuture } from "./ensure-future.js";
import { CancelledError } from "./exceptions.js";
import type { Future } from "./future.js";
import type { EventLoop } from "./loop.js";
import { getRunningLoop } from "./running.js";
import { loadedParts } from "./services.js";

loadedParts.runInExecutor = (loop, executor, fn, args) =>
  runInExecutor(loop as EventLoop, executor, fn as (...args: unknown[]) => unknown, args);

loadedParts.beginInExecutor = async (loop, executor, fn, args) =>
  box((await beginInExecutor(loop as EventLoop, executor, fn, args as []))());

/** The loop's future for work that a thread has begun. */
async function beginInExecutor<A extends unknown[], T>(
  loop: EventLoop,
  chosen: Executor | null,
  fn: (...args: A) => PromiseLike<T> | T,
  args: A,
): Promise<() => Future<T>> {
  const source = await (chosen ?? defaultExecutor(loop)).begin(fn, ...args);
  return () => wrapFuture(source, { loop });
}

function runInExecutor(
  loop: EventLoop,
  chosen: Executor | null,
  fn: (...args: unknown[]) => unknown,
  args: unknown[],
): Future<unknown> {
  return wrapFuture((chosen ?? defaultExecutor(loop)).submit(fn, ...args), { loop });
}

function defaultExecutor(loop: EventLoop): Executor {
  const { services } = loop;
  if (services.executorIsShutDown) throw new RuntimeError("Executor shutdown has been called");
  services.defaultExecutor ??= new ThreadPoolExecutor(null, "asyncio");
  services.shutdownDefaultExecutor = () => shutdownDefaultExecutor(loop);
  return services.defaultExecutor;
}

/** Waits until the threads have done their work. */
async function shutdownDefaultExecutor(loop: EventLoop): Promise<void> {
  const { services } = loop;
  services.executorIsShutDown = true;
  const future = loop.createFuture<null>();
  void services.defaultExecutor?.shutdown({ wait: false });
  services.defaultExecutor?.whenIdle(() => {
    if (!loop.isClosed()) loop.callSoonThreadsafe(() => future.setResult(null));
  });
  await future;
}

/**
 * Runs a function in a thread.
 * @see https://docs.python.org/3/library/asyncio-task.html#asyncio.to_thread
 */
export function toThread<A extends unknown[], T>(
  fn: (...args: A) => PromiseLike<T> | T,
  ...args: A
): Coroutine<T> {
  return new Coroutine(async () => {
    const future = await beginInExecutor(getRunningLoop(), null, fn, args);
    return await future();
  }, "to_thread");
}

/**
 * A future of the loop for the work of a thread; its outcome arrives in a turn of the loop.
 * @see https://docs.python.org/3/library/asyncio-future.html#asyncio.wrap_future
 */
export function wrapFuture<T>(
  source: ConcurrentFuture<T>,
  { loop = null }: { loop?: EventLoop | null } = {},
): Future<T> {
  const chosen = loop ?? currentLoop();
  const target = chosen.createFuture<T>();
  target.addDoneCallback(() => {
    if (target.cancelled()) source.cancel();
  });
  source.addDoneCallback(() => {
    if (!chosen.isClosed()) chosen.callSoonThreadsafe(copyOutcome, source, target);
  });
  return target;
}

function copyOutcome<T>(source: ConcurrentFuture<T>, target: Future<T>): void {
  if (target.cancelled()) return;
  if (source.cancelled()) {
    target.cancel();
    return;
  }
  const error = source.failure();
  if (error instanceof ConcurrentCancelledError)
    target.setException(new CancelledError(...error.args));
  else if (error !== null) target.setException(error as Error);
  else target.setResult(source.value());
}

/**
 * Has the loop run a coroutine, from a thread.
 * @see https://docs.python.org/3/library/asyncio-task.html#asyncio.run_coroutine_threadsafe
 */
export function runCoroutineThreadsafe<T>(
  coro: CoroutineLike<T>,
  loop: EventLoop,
): ConcurrentFuture<T> {
  const target = new ConcurrentFuture<T>();
  loop.callSoonThreadsafe(() => {
    const task = ensureFuture(coro, { loop });
    target.addDoneCallback(() => {
      if (target.cancelled()) loop.callSoonThreadsafe(() => task.cancel());
    });
    task.addDoneCallback(() => {
      if (task.cancelled()) target.cancel();
      if (!target.setRunningOrNotifyCancel()) return;
      const error = task.exception();
      if (error !== null) target.setException(error);
      else target.setResult(task.result());
    });
  });
  return target;
}
