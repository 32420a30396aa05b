import type { ContextManager } from "../builtins/with.js";
import { withManager } from "../builtins/with-manager.js";
import { updateWrapper } from "../functools/wraps.js";

/** A function whose calls are each made within a manager. @internal */
export function decorated<F extends (...args: any[]) => unknown>(
  func: F,
  make: () => ContextManager,
): F {
  const wrapper = (...args: unknown[]): unknown => withManager(make(), () => func(...args));
  return updateWrapper(wrapper as F, func);
}

/**
 * A base for context managers that are decorators too.
 * @see https://docs.python.org/3/library/contextlib.html#contextlib.ContextDecorator
 */
export class ContextDecorator {
  static readonly __module__: string = "contextlib";

  /** What each call enters: the manager itself, unless a subclass makes another. */
  _recreate_cm(): ContextManager {
    return this as unknown as ContextManager;
  }

  __call__<F extends (...args: any[]) => unknown>(func: F): F {
    return decorated(func, () => this._recreate_cm());
  }
}
