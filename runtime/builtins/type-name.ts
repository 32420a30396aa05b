import { nameOf } from "./names.js";
import { nativeFamily } from "./native-errors.js";
import { isFloatValue } from "./numbers.js";

type Class = abstract new (...args: never[]) => unknown;

/** `type(value).__name__`, as error messages show it. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return "NoneType";
  switch (typeof value) {
    case "boolean":
      return "bool";
    case "number":
      return isFloatValue(value) ? "float" : "int";
    case "bigint":
      return "int";
    case "string":
      return "str";
    case "function":
      return /^class\b/.test(Function.prototype.toString.call(value)) ? "type" : "function";
    default:
      return objectTypeName(value);
  }
}

function objectTypeName(value: object): string {
  if (Array.isArray(value) && value.constructor === Array)
    return Object.isFrozen(value) ? "tuple" : "list";
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Map.prototype || prototype === Object.prototype || prototype === null)
    return "dict";
  if (prototype === Set.prototype) return "set";
  const native = nativeTypeName(value);
  if (native !== undefined) return native;
  const { constructor } = value;
  if (isEngineError(value)) return nativeFamily(value)[0];
  return typeof constructor === "function" ? nameOf(constructor as unknown as Class) : "object";
}

/** An error that the engine threw, in the place of one of Python's. */
export const isEngineError = (value: object): value is Error =>
  value instanceof Error && value.constructor === engineErrors[value.name];

/** Classes of errors that the engine throws. */
const engineErrors: Readonly<Record<string, unknown>> = {
  TypeError,
  RangeError,
  ReferenceError,
};

/** The type of what the engine makes: generators, and the iterators of its containers. */
export function nativeTypeName(value: object): string | undefined {
  const tag: unknown = (value as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag];
  if (typeof tag !== "string" || !Object.hasOwn(nativeTypes, tag) || !isNative(value))
    return undefined;
  // What a generator of the runtime stands for: see `iteratorClass`.
  return tag === "Generator" && typeof value.constructor === "function"
    ? undefined
    : nativeTypes[tag];
}

const nativeTypes: Record<string, string> = {
  Generator: "generator",
  AsyncGenerator: "async_generator",
  Promise: "coroutine",
  "Array Iterator": "list_iterator",
  "String Iterator": "str_ascii_iterator",
  "Map Iterator": "dict_keyiterator",
  "Set Iterator": "set_iterator",
};

/** Objects that the engine made (user classes may reuse a tag by inheritance only through these). */
function isNative(value: object): boolean {
  return !Object.hasOwn(value, "constructor");
}

/** The type as messages about operators show it: CPython's own classes with their module. */
export function operandName(value: unknown): string {
  const type = (value as { constructor?: { __typename__?: string } } | null | undefined)
    ?.constructor;
  const isOwn = type !== undefined && type !== null && Object.hasOwn(type, "__typename__");
  return isOwn ? (type.__typename__ as string) : typeName(value);
}
