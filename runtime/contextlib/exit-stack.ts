import { TypeError } from "../builtins/exceptions-common.js";
import { truthy } from "../builtins/truthy.js";
import { typeName } from "../builtins/type-name.js";
import { type ContextManager, contextualized, enter } from "../builtins/with.js";

/** What runs when a stack is left: an `__exit__` method, or a callback that looks like one. */
export type ExitCallback = (type: unknown, error: unknown, traceback: unknown) => unknown;

/** https://docs.python.org/3/library/contextlib.html#contextlib.ExitStack */
export class ExitStack {
  static readonly __name__ = "ExitStack";
  static readonly __module__ = "contextlib";
  #callbacks: ExitCallback[] = [];

  /** Enters a manager, which is left when the stack is; gives what `__enter__` returned. */
  enterContext<T>(manager: ContextManager<T>): T {
    const { value } = enter(manager);
    this.#callbacks.push((...details) => manager.__exit__(...details));
    return value;
  }

  /** Registers a manager without entering it, or a function like `__exit__`. */
  push<E extends ExitCallback | Pick<ContextManager, "__exit__">>(exit: E): E {
    this.#callbacks.push(exitOf(exit));
    return exit;
  }

  /** Registers a function to call when the stack is left. */
  callback<P extends unknown[], F extends (...args: P) => unknown>(callback: F, ...args: P): F {
    this.#callbacks.push(() => {
      callback(...args);
      return false;
    });
    return callback;
  }

  /** Moves the callbacks to a new stack. */
  popAll(): ExitStack {
    const moved = new ExitStack();
    moved.#callbacks = this.#callbacks;
    this.#callbacks = [];
    return moved;
  }

  /** Leaves the stack now. */
  close(): void {
    this.__exit__(null, null, null);
  }

  __enter__(): this {
    return this;
  }

  __exit__(type: unknown, error: unknown, _traceback?: unknown): boolean {
    let pending: { error: unknown } | null = type === null || type === undefined ? null : { error };
    let replaced = false;
    let swallowed = false;
    for (let exit = this.#callbacks.pop(); exit !== undefined; exit = this.#callbacks.pop()) {
      try {
        const kind = (pending?.error as Error | undefined)?.constructor ?? null;
        const raised = pending?.error ?? null;
        if (truthy(exit(kind, raised, raised))) {
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
}

function exitOf(exit: ExitCallback | Pick<ContextManager, "__exit__">): ExitCallback {
  if (typeof (exit as ContextManager).__exit__ === "function") {
    return (...details) => (exit as ContextManager).__exit__(...details);
  }
  if (typeof exit === "function") return exit;
  throw new TypeError(`'${typeName(exit)}' object is not callable`);
}
