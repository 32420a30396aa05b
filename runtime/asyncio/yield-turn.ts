import { RuntimeError } from "../builtins/exceptions-core.js";
import { openTaskOrNull } from "./running.js";

/** Lets every other ready task have its turn; gives `result`. Awaited only by runtime and engine. */
class Turn<T> implements PromiseLike<T> {
  readonly #result: T;

  constructor(result: T) {
    this.#result = result;
  }

  then<R, E>(
    onResult?: ((value: T) => R | PromiseLike<R>) | null,
    onError?: ((error: unknown) => E | PromiseLike<E>) | null,
  ): PromiseLike<R | E> {
    const task = openTaskOrNull();
    if (task === null) onError?.(new RuntimeError("sleep(0) was awaited outside of a task"));
    else {
      task.suspendForTurn(
        () => onResult?.(this.#result),
        (error) => onError?.(error),
      );
    }
    return undefined as unknown as PromiseLike<R | E>;
  }
}

/** A bare `yield` in an awaitable: the task goes on in the next iteration of the loop. */
export function yieldTurn(): PromiseLike<void>;
export function yieldTurn<T>(result: T): PromiseLike<T>;
export function yieldTurn(result?: unknown): PromiseLike<unknown> {
  return new Turn(result);
}
