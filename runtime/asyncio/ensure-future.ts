import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { isCustomAwaitable, runCustomAwaitable } from "./awaitable.js";
import { Coroutine, type Awaitable, type CustomAwaitable } from "./coroutine.js";
import { currentLoop } from "./current-loop.js";
import { Future } from "./future.js";
import type { EventLoop } from "./loop.js";
import type { Task } from "./task.js";

/**
 * Makes a task of a coroutine or awaitable; a future is returned as it is.
 * @see https://docs.python.org/3/library/asyncio-future.html#asyncio.ensure_future
 */
export function ensureFuture<F extends Future<unknown>>(
  awaitable: F,
  options?: { loop?: EventLoop | null },
): F;
export function ensureFuture<T>(
  coroutine: Coroutine<T> | (() => PromiseLike<T>),
  options?: { loop?: EventLoop | null },
): Task<T>;
export function ensureFuture<T>(
  awaitable: Awaitable<T>,
  options?: { loop?: EventLoop | null },
): Future<T>;
export function ensureFuture<T>(
  awaitable: Awaitable<T>,
  { loop = null }: { loop?: EventLoop | null } = {},
): Future<T> {
  if (awaitable instanceof Future) {
    if (loop !== null && awaitable.getLoop() !== loop) {
      throw new ValueError(
        "The future belongs to a different loop than the one specified as the loop argument",
      );
    }
    return awaitable;
  }
  if (awaitable instanceof Coroutine || typeof awaitable === "function") {
    return (loop ?? currentLoop()).createTask(awaitable);
  }
  if (!isCustomAwaitable(awaitable)) {
    throw new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
  }
  const custom: CustomAwaitable<T> = awaitable;
  const wrapped = new Coroutine(() => runCustomAwaitable(custom), "_wrap_awaitable");
  return (loop ?? currentLoop()).createTask(wrapped);
}

/** @see https://docs.python.org/3/library/asyncio-future.html#asyncio.isfuture */
export function isfuture(value: unknown): value is Future<unknown> {
  return value instanceof Future;
}
