import { withReceiverFirst } from "./keywords.js";

/**
 * A method from a function that takes its receiver first, as a decorator returns it; it keeps the
 * function's name and attributes.
 */
export function method<A extends unknown[], R>(
  fn: (receiver: any, ...args: A) => R,
): (...args: A) => R {
  const bound = function (this: unknown, ...args: A): R {
    return fn(this, ...args);
  };
  Object.defineProperty(bound, "name", { value: fn.name, configurable: true });
  for (const key of Object.getOwnPropertyNames(fn)) {
    if (key === "length" || key === "name" || key === "prototype") continue;
    Object.defineProperty(bound, key, Object.getOwnPropertyDescriptor(fn, key)!);
  }
  return withReceiverFirst(bound, fn);
}
