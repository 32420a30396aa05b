import { TypeError } from "./exceptions-common.js";
import { withContext } from "./exceptions-core.js";
import { truthy } from "./truthy.js";
import { typeName } from "./type-name.js";

/** What a `with` statement needs of its manager. */
export interface ContextManager<T = unknown> {
  __enter__(): T;
  __exit__(type: unknown, error: unknown, traceback: unknown): unknown;
}

/** An entered manager; the compiled `with` statement calls `fail` or `exit`, see `enter`. */
export class Scope<T> {
  /** What `__enter__` returned: the value after `as`. */
  readonly value: T;
  readonly #manager: ContextManager<T>;
  #left = false;

  constructor(manager: ContextManager<T>, value: T) {
    this.#manager = manager;
    this.value = value;
  }

  /** Tells the manager that the body raised `error`, and raises it again unless it is swallowed. */
  fail(error: unknown): void {
    let swallowed: unknown;
    try {
      swallowed = this.#leave(error);
    } catch (replacement) {
      throw contextualized(replacement, error);
    }
    if (!truthy(swallowed)) throw error;
  }

  /** Tells the manager that the body ended, however it did; does nothing after `fail`. */
  exit(): void {
    if (!this.#left) this.#leave(null);
  }

  /** As `fail`, for a manager that takes time to leave: `asyncio.Runner` closes its loop. */
  async failLater(error: unknown): Promise<void> {
    let swallowed: unknown;
    try {
      const leaving = this.#leave(error);
      swallowed = leaving instanceof Promise ? await leaving : leaving;
    } catch (replacement) {
      throw contextualized(replacement, error);
    }
    if (!truthy(swallowed)) throw error;
  }

  async exitLater(): Promise<void> {
    const leaving = this.#leave(null);
    if (leaving instanceof Promise) await leaving;
  }

  #leave(error: unknown): unknown {
    this.#left = true;
    const type = (error as Error | null)?.constructor ?? null;
    // The exception stands for its traceback, of which programs only ask whether there is one.
    return this.#manager.__exit__(type, error, error);
  }
}

/**
 * Enters a context manager:
 *
 *     const scope = enter(manager);
 *     try { … } catch (error) { scope.fail(error); } finally { scope.exit(); }
 *
 * @see https://docs.python.org/3/reference/compound_stmts.html#the-with-statement
 */
export function enter<T>(manager: ContextManager<T>): Scope<T> {
  const candidate = manager as Partial<ContextManager<T>> | null | undefined;
  if (typeof candidate?.__enter__ !== "function") throw notAManager(manager, "");
  if (typeof candidate.__exit__ !== "function")
    throw notAManager(manager, " (missed __exit__ method)");
  return new Scope(manager, manager.__enter__());
}

/** An exception raised while `handled` was being handled shows it as its context. */
export function contextualized(raised: unknown, handled: unknown): unknown {
  const known = (raised as { __context__?: unknown } | null)?.__context__;
  return known === undefined || known === null ? withContext(raised, handled) : raised;
}

function notAManager(manager: unknown, detail: string): TypeError {
  const name = typeName(manager);
  return new TypeError(`'${name}' object does not support the context manager protocol${detail}`);
}
