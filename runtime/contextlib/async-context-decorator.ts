import type { AsyncContextManager } from "../builtins/async-with.js";
import { withAsync } from "../builtins/with-async.js";
import { updateWrapper } from "../functools/wraps.js";

/** A coroutine function whose calls are each made within a manager. @internal */
export function decoratedAsync<F extends (...args: any[]) => unknown>(
  func: F,
  make: () => AsyncContextManager,
): F {
  const wrapper = async (...args: unknown[]): Promise<unknown> =>
    withAsync(make(), () => func(...args));
  return updateWrapper(wrapper as unknown as F, func);
}

/**
 * A base for asynchronous context managers that are decorators too.
 * @see https://docs.python.org/3/library/contextlib.html#contextlib.AsyncContextDecorator
 */
export class AsyncContextDecorator {
  static readonly __module__: string = "contextlib";

  /** What each call enters: the manager itself, unless a subclass makes another. */
  _recreate_cm(): AsyncContextManager {
    return this as unknown as AsyncContextManager;
  }

  __call__<F extends (...args: any[]) => unknown>(func: F): F {
    return decoratedAsync(func, () => this._recreate_cm());
  }
}
