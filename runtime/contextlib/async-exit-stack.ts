import { box, unbox } from "../asyncio/box.js";
import { type AsyncContextManager, enterAsync } from "../builtins/async-with.js";
import { truthy } from "../builtins/truthy.js";
import { type ContextManager, contextualized, enter } from "../builtins/with.js";
import type { ExitCallback } from "./exit-stack.js";

type AsyncExitCallback = (
  type: unknown,
  error: unknown,
  traceback: unknown,
) => PromiseLike<unknown>;

/** https://docs.python.org/3/library/contextlib.html#contextlib.AsyncExitStack */
export class AsyncExitStack {
  static readonly __name__ = "AsyncExitStack";
  static readonly __module__ = "contextlib";
  #callbacks: { exit: ExitCallback | AsyncExitCallback; awaited: boolean }[] = [];

  /** Enters an asynchronous manager; gives what `__aenter__` returned. */
  async enterAsyncContext<T>(manager: AsyncContextManager<T>): Promise<T> {
    const { value } = await enterAsync(manager);
    this.#push((...details) => manager.__aexit__(...details), true);
    return box(value) as T;
  }

  /** Enters a manager; gives what `__enter__` returned. */
  enterContext<T>(manager: ContextManager<T>): T {
    const { value } = enter(manager);
    this.#push((...details) => manager.__exit__(...details), false);
    return value;
  }

  /** Registers a manager without entering it, or a function like `__exit__`. */
  push<E extends ExitCallback | Pick<ContextManager, "__exit__">>(exit: E): E {
    const manager = exit as Partial<ContextManager>;
    if (typeof manager.__exit__ === "function") {
      this.#push((...details) => manager.__exit__?.(...details), false);
    } else this.#push(exit as ExitCallback, false);
    return exit;
  }

  /** Registers an asynchronous manager without entering it, or a function like `__aexit__`. */
  pushAsyncExit<E extends AsyncExitCallback | Pick<AsyncContextManager, "__aexit__">>(exit: E): E {
    const manager = exit as Partial<AsyncContextManager>;
    if (typeof manager.__aexit__ === "function") {
      this.#push((...details) => manager.__aexit__?.(...details), true);
    } else this.#push(exit as AsyncExitCallback, true);
    return exit;
  }

  /** Registers a function to call when the stack is left. */
  callback<P extends unknown[], F extends (...args: P) => unknown>(callback: F, ...args: P): F {
    this.#push(() => {
      callback(...args);
      return false;
    }, false);
    return callback;
  }

  /** Registers a coroutine function to call and await when the stack is left. */
  pushAsyncCallback<P extends unknown[], F extends (...args: P) => PromiseLike<unknown>>(
    callback: F,
    ...args: P
  ): F {
    this.#push(async () => {
      await callback(...args);
      return false;
    }, true);
    return callback;
  }

  /** Moves the callbacks to a new stack. */
  popAll(): AsyncExitStack {
    const moved = new AsyncExitStack();
    moved.#callbacks = this.#callbacks;
    this.#callbacks = [];
    return moved;
  }

  /** Leaves the stack now. */
  async aclose(): Promise<void> {
    await this.__aexit__(null, null, null);
  }

  async __aenter__(): Promise<this> {
    return this;
  }

  async __aexit__(type: unknown, error: unknown, _traceback?: unknown): Promise<boolean> {
    let pending: { error: unknown } | null = type === null || type === undefined ? null : { error };
    let replaced = false;
    let swallowed = false;
    for (let entry = this.#callbacks.pop(); entry !== undefined; entry = this.#callbacks.pop()) {
      try {
        const kind = (pending?.error as Error | undefined)?.constructor ?? null;
        const raised = pending?.error ?? null;
        const result = entry.exit(kind, raised, raised);
        if (truthy(entry.awaited ? unbox(await result) : result)) {
          swallowed = true;
          replaced = false;
          pending = null;
        }
      } catch (raised) {
        pending = { error: pending === null ? raised : contextualized(raised, pending.error) };
        replaced = true;
      }
    }
    if (replaced && pending !== null) throw pending.error;
    return type !== null && type !== undefined && swallowed;
  }

  #push(exit: ExitCallback | AsyncExitCallback, awaited: boolean): void {
    this.#callbacks.push({ exit, awaited });
  }
}
