import { type Unboxed, unbox } from "../asyncio/box.js";
import { TypeError } from "./exceptions-common.js";
import { truthy } from "./truthy.js";
import { typeName } from "./type-name.js";
import { contextualized } from "./with.js";

/** What an `async with` statement needs of its manager. */
export interface AsyncContextManager<T = unknown> {
  __aenter__(): PromiseLike<T>;
  __aexit__(type: unknown, error: unknown, traceback: unknown): PromiseLike<unknown>;
}

/** An entered asynchronous manager; see `enterAsync`. */
export class AsyncScope<T> {
  /** What `__aenter__` gave: the value after `as`. */
  readonly value: T;
  readonly #manager: AsyncContextManager;
  #left = false;

  constructor(manager: AsyncContextManager, value: T) {
    this.#manager = manager;
    this.value = value;
  }

  /** Tells the manager that the body raised `error`, and raises it again unless it is swallowed. */
  async fail(error: unknown): Promise<void> {
    this.#left = true;
    const type = (error as Error | null)?.constructor ?? null;
    let swallowed: unknown;
    try {
      swallowed = await this.#manager.__aexit__(type, error, error);
    } catch (replacement) {
      throw contextualized(replacement, error);
    }
    if (!truthy(swallowed)) throw error;
  }

  /** Tells the manager that the body ended, however it did; does nothing after `fail`. */
  async exit(): Promise<void> {
    if (this.#left) return;
    this.#left = true;
    await this.#manager.__aexit__(null, null, null);
  }
}

/**
 * Enters an asynchronous context manager:
 *
 *     const scope = await enterAsync(manager);
 *     try { … } catch (error) { await scope.fail(error); } finally { await scope.exit(); }
 *
 * The scope carries the value, so an awaitable that `__aenter__` gives is not awaited on its way.
 * @see https://docs.python.org/3/reference/compound_stmts.html#the-async-with-statement
 */
export async function enterAsync<T>(
  manager: AsyncContextManager<T>,
): Promise<AsyncScope<Unboxed<T>>> {
  const candidate = manager as Partial<AsyncContextManager<T>> | null | undefined;
  if (typeof candidate?.__aenter__ !== "function") throw notAManager(manager, "");
  if (typeof candidate.__aexit__ !== "function") {
    throw notAManager(manager, " (missed __aexit__ method)");
  }
  return new AsyncScope(manager, unbox<Unboxed<T>>(await manager.__aenter__()));
}

function notAManager(manager: unknown, detail: string): TypeError {
  const message = "object does not support the asynchronous context manager protocol";
  return new TypeError(`'${typeName(manager)}' ${message}${detail}`);
}
