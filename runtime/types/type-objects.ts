import { isBoundMethod } from "../builtins/bind-method.js";
import { Ellipsis } from "../builtins/ellipsis.js";
import { isClass } from "../builtins/names.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import { typeName } from "../builtins/type-name.js";
import { NoneType, TypeObject } from "../builtins/types.js";

/*
 * The types of what the language makes, for `isinstance`: https://docs.python.org/3/library/types.html
 */

export { NoneType };

export { isBoundMethod };

/** A function or lambda of the program: no class, no bound method. */
export const isPlainFunction = (value: unknown): boolean =>
  typeof value === "function" && !isClass(value) && !isBoundMethod(value);

export const FunctionType = new TypeObject("function", isPlainFunction);
export const MethodType = new TypeObject("method", isBoundMethod);
export const GeneratorType = new TypeObject(
  "generator",
  (value) => typeName(value) === "generator",
);
export const CoroutineType = new TypeObject(
  "coroutine",
  (value) => typeName(value) === "coroutine",
);
export const AsyncGeneratorType = new TypeObject(
  "async_generator",
  (value) => typeName(value) === "async_generator",
);
export const EllipsisType = new TypeObject("ellipsis", (value) => value === Ellipsis);
export const NotImplementedType = new TypeObject(
  "NotImplementedType",
  (value) => value === NotImplemented,
);
