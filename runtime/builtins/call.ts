import { makeInstance } from "./abstract.js";
import { TypeError } from "./exceptions-common.js";
import { describedResult } from "./gives-float.js";
import { specialMethod } from "./methods.js";
import { isClass } from "./names.js";
import { typeName } from "./type-name.js";

/**
 * `callee(...args)` where the callee's kind is not known: a function, a class, or an object with
 * `__call__`.
 */
export function call<F>(
  callee: F,
  ...args: unknown[]
): F extends (...given: any[]) => infer R ? R : any;
export function call(callee: unknown, ...args: unknown[]): unknown {
  if (isClass(callee) && !Object.hasOwn(callee.prototype as object, "__call__")) {
    // An enum's class finds a member.
    const find = specialMethod(callee, "__call__");
    if (find) return find(...args);
  }
  if (isClass(callee)) return makeInstance(callee as unknown as new () => unknown, ...args);
  if (typeof callee === "function")
    return describedResult(callee, Reflect.apply(callee, undefined, args));
  const method = specialMethod(callee, "__call__");
  if (method) return method(...args);
  throw new TypeError(`'${typeName(callee)}' object is not callable`);
}

/** `callable(value)`. */
export function callable(value: unknown): value is (...args: never[]) => unknown {
  return typeof value === "function" || specialMethod(value, "__call__") !== undefined;
}
