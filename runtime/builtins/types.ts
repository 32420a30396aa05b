import { dataOf, dataValue } from "./data-value.js";
import {
  AttributeError,
  MemoryError,
  NameError,
  RecursionError,
  TypeError,
  UnboundLocalError,
  ZeroDivisionError,
} from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { isRecord } from "./methods.js";
import { isClass, nameOf } from "./names.js";
import { isFloatValue, isIntValue } from "./numbers.js";
import { isList, isTuple } from "./tuple.js";
import { isEngineError, nativeTypeName, typeName } from "./type-name.js";

type Class = abstract new (...args: never[]) => unknown;

/** A builtin type as a value: `int`, `str`, … in `isinstance(x, int)` or `type(x) == int`. */
export class TypeObject<T = unknown> {
  static readonly __name__ = "type";
  static readonly __module__ = "builtins";
  readonly __name__: string;
  readonly #has: (value: unknown) => boolean;

  constructor(name: string, has: ((value: unknown) => value is T) | ((value: unknown) => boolean)) {
    this.__name__ = name;
    this.#has = has;
  }

  /** Whether the value is an instance. */
  has(value: unknown): value is T {
    return this.#has(value);
  }

  get __qualname__(): string {
    return this.__name__;
  }

  get __module__(): string {
    return "builtins";
  }

  __repr__(): string {
    return `<class '${this.__name__}'>`;
  }
}

/** `isinstance(value, bool)`. */
export function isBool(value: unknown): value is boolean {
  return typeof value === "boolean";
}

/** `isinstance(value, int)`: bools are ints. */
export function isInt(value: unknown): value is number {
  return typeof value === "boolean" || isIntValue(value) || isIntValue(dataOf(value));
}

/** `isinstance(value, float)` of a self-describing value. */
export function isFloat(value: unknown): value is number {
  return isFloatValue(value) || isFloatValue(dataOf(value));
}

/** `isinstance(value, str)`. */
export function isStr(value: unknown): value is string {
  return typeof value === "string" || typeof dataOf(value) === "string";
}

/** `isinstance(value, dict)`: maps and records. */
export function isDict(value: unknown): value is Map<any, any> {
  return value instanceof Map || isRecord(value);
}

/** `isinstance(value, set)`. */
export function isSet(value: unknown): value is Set<unknown> {
  return value instanceof Set && typeName(value) !== "frozenset";
}

/** `isinstance(value, frozenset)`. */
export function isFrozenSet(value: unknown): value is Set<unknown> {
  return value instanceof Set && typeName(value) === "frozenset";
}

/** `isinstance(value, bytes)`. */
export function isBytes(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array && typeName(value) !== "bytearray";
}

/** `value is None`. */
export function isNone(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

export const IntType = new TypeObject("int", isInt);
export const FloatType = new TypeObject("float", isFloat);
export const BoolType = new TypeObject("bool", isBool);
export const StrType = new TypeObject("str", isStr);
export const ListType = new TypeObject("list", isList);
export const TupleType = new TypeObject("tuple", isTuple);
export const DictType = new TypeObject("dict", isDict);
export const SetType = new TypeObject("set", isSet);
export const FrozenSetType = new TypeObject("frozenset", isFrozenSet);
export const BytesType = new TypeObject("bytes", isBytes);
export const ByteArrayType = new TypeObject(
  "bytearray",
  (value) => typeName(value) === "bytearray",
);
export const NoneType = new TypeObject("NoneType", isNone);
export const RangeType = new TypeObject("range", (value) => typeName(value) === "range");
export const ObjectType = new TypeObject("object", () => true);
export const FunctionType = new TypeObject(
  "function",
  (value) => typeof value === "function" && !isClass(value),
);
export const TypeType = new TypeObject(
  "type",
  (value) => isClass(value) || value instanceof TypeObject,
);

const builtinTypes: readonly TypeObject[] = [
  BoolType,
  IntType,
  FloatType,
  StrType,
  ListType,
  TupleType,
  NoneType,
  FunctionType,
  TypeType,
];

const exactTypes: Record<string, TypeObject> = {
  dict: DictType,
  set: SetType,
  frozenset: FrozenSetType,
  bytes: BytesType,
  bytearray: ByteArrayType,
  range: RangeType,
};

/**
 * `type(value)`: a user's class, or the object that stands for a builtin type.
 * @see https://docs.python.org/3/library/functions.html#type
 */
export function typeOf(value: unknown): Class | TypeObject {
  const isPlain =
    dataOf(value) === undefined && !(Array.isArray(value) && value.constructor !== Array);
  const builtin = isPlain ? builtinTypes.find((type) => type.has(value)) : undefined;
  if (builtin) return builtin;
  const name = typeName(value);
  if (isEngineError(value as object)) return engineErrors[name] ?? nativeType(name);
  if (nativeTypeName(value as object) !== undefined) return nativeType(name);
  const constructor = (value as object).constructor as unknown as Class | undefined;
  const exact = exactTypes[name];
  if (exact && (constructor === undefined || isBuiltinContainer(constructor, name))) return exact;
  return constructor ?? ObjectType;
}

/** The classes of Python's whose errors the engine throws. */
const engineErrors: Readonly<Record<string, Class>> = {
  AttributeError,
  MemoryError,
  NameError,
  RecursionError,
  TypeError,
  UnboundLocalError,
  ValueError,
  ZeroDivisionError,
};

const nativeTypes = new Map<string, TypeObject>();

/** One object a type: `type(a) is type(b)` of two generators. */
function nativeType(name: string): TypeObject {
  let type = nativeTypes.get(name);
  if (type === undefined) {
    type = new TypeObject(name, (value) => typeName(value) === name);
    nativeTypes.set(name, type);
  }
  return type;
}

/** The runtime's own container classes, as opposed to a user's class of the same name. */
function isBuiltinContainer(constructor: Class, name: string): boolean {
  if ([Object, Map, Set].some((native) => (native as unknown) === constructor)) return true;
  const { __module__: module } = constructor as unknown as { __module__?: unknown };
  return module === "builtins" && nameOf(constructor) === name;
}

/** An abstract class of the library, to which values belong that are not derived from it. */
interface AbstractSpec {
  hasSubclass(type: unknown): boolean;
}

/**
 * `isinstance(value, spec)`: a class, a builtin type, or a tuple of them.
 * @see https://docs.python.org/3/library/functions.html#isinstance
 */
export function isInstance(value: unknown, spec: AbstractSpec): boolean;
export function isInstance<T>(
  value: unknown,
  spec: TypeObject<T> | (abstract new (...args: never[]) => T),
): value is T;
export function isInstance(value: unknown, spec: unknown): boolean;
export function isInstance(value: unknown, spec: unknown): boolean {
  if (spec instanceof TypeObject) return spec.has(value);
  if (Array.isArray(spec)) return spec.some((one) => isInstance(value, one));
  if (typeof spec === "function") return value instanceof spec;
  throw new TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
}

/** `issubclass(type, spec)`. */
export function isSubclass(type: unknown, spec: unknown): boolean {
  if (Array.isArray(spec)) return spec.some((one) => isSubclass(type, one));
  if (spec === ObjectType || type === spec) return true;
  const abstract = spec as Partial<AbstractSpec>;
  if (typeof abstract.hasSubclass === "function") return abstract.hasSubclass(type);
  if (type === BoolType && spec === IntType) return true;
  if (typeof type !== "function" && !(type instanceof TypeObject)) {
    throw new TypeError("issubclass() arg 1 must be a class");
  }
  // The class of an enum whose members are ints is a kind of int.
  const data = typeof type === "function" && dataValue in type ? type[dataValue] : undefined;
  if (data instanceof TypeObject && isSubclass(data, spec)) return true;
  if (typeof type !== "function" || typeof spec !== "function") return false;
  return Object.prototype.isPrototypeOf.call(spec, type) || inheritsFrom(type, spec);
}

/** Whether `inherits` gave the class a base that it does not extend. */
const inheritsFrom = (type: unknown, base: unknown): boolean =>
  Function.prototype[Symbol.hasInstance].call(base as Class, (type as Class).prototype) ||
  (type as Class).prototype instanceof (base as Class);

/** The name of a type as a value: `type(x).__name__`. */
export function typeNameOf(type: Class | TypeObject): string {
  return type instanceof TypeObject ? type.__name__ : nameOf(type);
}
