import { named, nameOf, qualifiedNameOf } from "../builtins/names.js";

type AnyFunction = (...args: never[]) => unknown;

/** https://docs.python.org/3/library/functools.html#functools.update_wrapper */
export function updateWrapper<F extends object>(wrapper: F, wrapped: AnyFunction): F {
  named(wrapper, nameOf(wrapped), qualifiedNameOf(wrapped));
  const { __doc__ = null } = wrapped as { __doc__?: string | null };
  // The wrapped function's own attributes come along, as its `__dict__` does.
  return Object.assign(wrapper, wrapped, { __doc__, __wrapped__: wrapped });
}

/**
 * A decorator that gives a wrapper the name and docstring of what it wraps.
 * @see https://docs.python.org/3/library/functools.html#functools.wraps
 */
export function wraps(wrapped: AnyFunction): <F extends AnyFunction>(wrapper: F) => F {
  return (wrapper) => updateWrapper(wrapper, wrapped);
}
