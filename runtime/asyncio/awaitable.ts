import { TypeError } from "../builtins/exceptions-common.js";
import { typeName } from "../builtins/type-name.js";
import { Coroutine, type Awaitable, type CustomAwaitable } from "./coroutine.js";
import { Future } from "./future.js";
import { yieldTurn } from "./yield-turn.js";

/** Whether the value is an object of a user's class that can be awaited. */
export function isCustomAwaitable(value: unknown): value is CustomAwaitable<unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof (value as { __await__?: unknown }).__await__ === "function"
  );
}

/**
 * Runs `__await__`: it is an async function, or gives something to await, or an iterator over what
 * the task is to wait for (futures, and `null` for one turn).
 */
export function runCustomAwaitable<T>(value: CustomAwaitable<T>): PromiseLike<T> {
  const awaited = value.__await__();
  return "then" in awaited ? awaited : runIterator(awaited);
}

/** What `await value` means where the type of the value is not known. */
export function awaitable<T>(value: Awaitable<T>): PromiseLike<T> {
  if (value instanceof Future || value instanceof Coroutine) return value;
  if (typeof value === "function") return value();
  if (isCustomAwaitable(value)) return runCustomAwaitable(value);
  throw new TypeError(`object ${typeName(value)} can't be used in 'await' expression`);
}

async function runIterator<T>(iterator: Iterator<unknown, T>): Promise<T> {
  let step = iterator.next();
  while (!step.done) {
    try {
      await (step.value instanceof Future ? step.value : yieldTurn());
    } catch (error) {
      if (!iterator.throw) throw error;
      step = iterator.throw(error);
      continue;
    }
    step = iterator.next();
  }
  return step.value;
}
