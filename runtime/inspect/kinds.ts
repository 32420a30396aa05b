import { specialMethod } from "../builtins/methods.js";
import { isClass } from "../builtins/names.js";
import { typeName } from "../builtins/type-name.js";
import { TypeObject } from "../builtins/types.js";
import { isBoundMethod, isPlainFunction } from "../types/type-objects.js";

/*
 * What kind of thing a value is: https://docs.python.org/3/library/inspect.html#types-and-members
 */

export { isPlainFunction as isfunction, isBoundMethod as ismethod };

/** `inspect.isclass(value)` */
export const isclass = (value: unknown): boolean => isClass(value) || value instanceof TypeObject;

/** `inspect.isroutine(value)` */
export const isroutine = (value: unknown): boolean =>
  typeof value === "function" && !isClass(value);

const hasTag = (value: unknown, tag: string): boolean =>
  typeof value === "function" && Object.prototype.toString.call(value) === `[object ${tag}]`;

/** `inspect.iscoroutinefunction(value)` */
export const iscoroutinefunction = (value: unknown): boolean => hasTag(value, "AsyncFunction");

/** `inspect.isgeneratorfunction(value)` */
export const isgeneratorfunction = (value: unknown): boolean => hasTag(value, "GeneratorFunction");

/** `inspect.isasyncgenfunction(value)` */
export const isasyncgenfunction = (value: unknown): boolean =>
  hasTag(value, "AsyncGeneratorFunction");

/** `inspect.iscoroutine(value)` */
export const iscoroutine = (value: unknown): boolean => typeName(value) === "coroutine";

/** `inspect.isgenerator(value)` */
export const isgenerator = (value: unknown): boolean => typeName(value) === "generator";

/** `inspect.isasyncgen(value)` */
export const isasyncgen = (value: unknown): boolean => typeName(value) === "async_generator";

/** `inspect.isawaitable(value)`: coroutines, tasks and futures, objects with `__await__`. */
export function isawaitable(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return iscoroutine(value) || specialMethod(value, "__await__") !== undefined || isFuture(value);
}

/** A future has JavaScript's `then`, and says whether it is done. */
const isFuture = (value: object): boolean =>
  typeof (value as { then?: unknown }).then === "function" &&
  typeof (value as { done?: unknown }).done === "function";
