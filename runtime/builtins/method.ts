import { withReceiverFirst } from "./keywords.js";
import { nameOf } from "./names.js";

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
  // Which kind of function it is: `inspect.iscoroutinefunction` asks.
  Object.setPrototypeOf(bound, Object.getPrototypeOf(fn) as object);
  Object.defineProperty(bound, "name", { value: nameOf(fn), configurable: true });
  for (const key of Object.getOwnPropertyNames(fn)) {
    if (key === "length" || key === "name" || key === "prototype") continue;
    // What is assigned later counts for both: Python has only one function.
    Object.defineProperty(bound, key, {
      get: () => Reflect.get(fn, key),
      set: (value: unknown) => {
        Reflect.set(fn, key, value);
      },
      enumerable: Object.prototype.propertyIsEnumerable.call(fn, key),
      configurable: true,
    });
  }
  return withReceiverFirst(bound, fn);
}
