import { boundTo } from "./bind-method.js";
import { DELETED } from "./deleted.js";
import { emittedName } from "./emitted-names.js";
import { AttributeError, TypeError } from "./exceptions-common.js";
import { BaseException } from "./exceptions-core.js";
import { builtinHas } from "./builtin-members.js";
import { isRecord, specialMethod } from "./methods.js";
import { type ClassLike, isClass, nameOf } from "./names.js";
import { unbound } from "./unbound.js";
import { operandName, typeName } from "./type-name.js";

/* What every JavaScript object inherits is no attribute in Python's eyes. */
function findAttribute(object: unknown, attribute: string): { value: unknown } | undefined {
  const name = emittedName(object, attribute);
  if (object === null || object === undefined || isRecord(object)) return undefined;
  // What JavaScript's own strings, numbers, arrays and maps have is none of Python's.
  if (!name.startsWith("__") && builtinHas(typeName(object), name) !== undefined) return undefined;
  const target = Object(object) as Record<string, unknown>;
  if (name === "__class__") return { value: object.constructor };
  if (name === "__name__" && typeof object === "function") {
    return { value: nameOf(object as () => unknown) };
  }
  const ofError = target instanceof Error ? errorAttribute(target, name) : undefined;
  if (ofError) return ofError === HIDDEN ? undefined : ofError;
  if (!(name in target)) return classAttribute(target, name);
  for (let level: unknown = target; level !== null; level = Object.getPrototypeOf(level)) {
    if (level === Object.prototype || level === Function.prototype) return undefined;
    if (!Object.hasOwn(level as object, name)) continue;
    if (name === "constructor" && level !== target) return undefined;
    if (name === "name" && level === BaseException.prototype) return undefined;
    break;
  }
  const value = target[name];
  // A field that is declared, and that nothing has assigned yet.
  if (value === undefined) return undefined;
  // A method read as an attribute stays bound to its object.
  const bound =
    typeof value === "function" && !Object.hasOwn(target, name) && !isClass(value)
      ? boundTo(value as (...args: unknown[]) => unknown, object)
      : value;
  return { value: bound };
}

/**
 * `message`, `stack` and `cause` of JavaScript's errors, which no program lists, are no attributes in
 * Python; those that a program gives its exceptions are. A group keeps its message in `args`.
 */
function errorAttribute(error: Error, name: string): { value: unknown } | undefined {
  const own = Object.getOwnPropertyDescriptor(error, name);
  if (!ERROR_PROPERTIES.has(name) || own === undefined || own.enumerable) return undefined;
  if (name === "message" && "exceptions" in error && "args" in error)
    return { value: (error.args as readonly unknown[])[0] };
  return HIDDEN;
}

const HIDDEN = { value: undefined };
const ERROR_PROPERTIES: ReadonlySet<string> = new Set(["message", "stack", "cause"]);

/** Attributes of the class are static; Python finds them through its objects too. */
function classAttribute(object: object, name: string): { value: unknown } | undefined {
  if (isClass(object)) return methodOfClass(object, name);
  if (typeof object === "function" || Object.hasOwn(object, "constructor")) return undefined;
  for (
    let level: unknown = object.constructor;
    isClass(level);
    level = Object.getPrototypeOf(level)
  ) {
    if (!Object.hasOwn(level, name) || isOfFunctions(level, name)) continue;
    const value = (level as unknown as Record<string, unknown>)[name];
    // A class method gets the class of the object; variables of a class are enumerable.
    const isMethod =
      typeof value === "function" &&
      !Object.getOwnPropertyDescriptor(level, name)?.enumerable &&
      !isClass(value);
    return { value: isMethod ? boundTo(value as () => unknown, object.constructor) : value };
  }
  return undefined;
}

/** What JavaScript gives every class: `name`, `length`. Variables of a class are enumerable. */
const isOfFunctions = (cls: object, name: string): boolean => {
  const found = Object.getOwnPropertyDescriptor(cls, name);
  return (
    (name === "name" || name === "length" || name === "prototype") &&
    found?.enumerable === false &&
    typeof found.value !== "function"
  );
};

const getters = new WeakSet<object>();

/** Notes a getter that stands for an attribute of objects, which their class does not have. */
export function ofObjects<G extends (this: object) => unknown>(getter: G): G {
  getters.add(getter);
  return getter;
}

/** `getattr(Shape, "area")`: a function that takes the object first. */
function methodOfClass(cls: ClassLike, name: string): { value: unknown } | undefined {
  const prototype = cls.prototype as object;
  const isOwn = name in prototype && !(name in Object.prototype);
  if (!isOwn || prototype instanceof BaseException) return undefined;
  const found = Object.getOwnPropertyDescriptor(holderOf(prototype, name), name);
  if (found?.get && getters.has(found.get)) return undefined;
  const value: unknown = found?.value;
  // No AttributeError, which the program may expect: CPython finds a property.
  if (typeof value !== "function")
    throw new Error(`getattr(${nameOf(cls)}, "${name}") is not converted`);
  return { value: unbound(cls as never, name as never) };
}

function holderOf(prototype: object, name: string): object {
  let holder = prototype;
  while (!Object.hasOwn(holder, name)) holder = Object.getPrototypeOf(holder) as object;
  return holder;
}

/**
 * `getattr(object, name)` and `getattr(object, name, fallback)`.
 * @see https://docs.python.org/3/library/functions.html#getattr
 */
export function getattr<O extends object, N extends keyof O>(object: O, name: N): O[N];
export function getattr<D>(object: unknown, name: string, fallback: D): any;
export function getattr(object: unknown, name: unknown): any;
export function getattr(object: unknown, name: unknown, ...fallback: unknown[]): unknown {
  if (typeof name !== "string")
    throw new TypeError(`attribute name must be string, not '${typeName(name)}'`);
  try {
    const found = findAttribute(object, name);
    return found ? found.value : getMissing(object, name);
  } catch (error) {
    if (fallback.length > 0 && error instanceof AttributeError) return fallback[0];
    throw error;
  }
}

/** What an attribute gives that the object does not have: `__getattr__` decides, else it is an error. */
export function getMissing(object: unknown, name: string): unknown {
  const dynamic = specialMethod(object, "__getattr__");
  if (dynamic) return dynamic(name);
  // No AttributeError, which the program may expect: CPython would find the method.
  if (builtinHas(typeName(object), name) === true)
    throw new Error(`getattr(…, "${name}") of a ${typeName(object)} is not converted`);
  throw missing(object, name);
}

/**
 * `value.name` where only run time knows whether it is a method of a builtin class.
 *
 * @param property what classes of the program call it
 * @throws AttributeError where it has none
 */
export function methodOf(
  value: unknown,
  builtin: (...args: any[]) => unknown,
  name: string,
  property = name,
): any {
  return builtinHas(typeName(value), name) === true
    ? builtin.bind(null, value)
    : getattr(value, property);
}

function missing(object: unknown, name: string): AttributeError {
  const owner = isClass(object)
    ? `type object '${nameOf(object)}'`
    : `'${operandName(object)}' object`;
  return new AttributeError(`${owner} has no attribute '${name}'`);
}

/** `hasattr(object, name)`. */
export function hasattr(object: unknown, name: string): boolean {
  if (builtinHas(typeName(object), name) === true) return true;
  try {
    getattr(object, name);
    return true;
  } catch (error) {
    if (error instanceof AttributeError) return false;
    throw error;
  }
}

/**
 * `value` before what `value.name(…)` is called with: Python looks for the method first.
 *
 * @param property what classes of the program call it
 * @throws AttributeError where it has none
 */
export function having<T>(value: T, name: string, property = name): T {
  if (builtinHas(typeName(value), name) !== true && !hasattr(value, property))
    throw missing(value, name);
  return value;
}

/** `setattr(object, name, value)`. */
export function setattr(object: unknown, name: string, value: unknown): void {
  if ((typeof object !== "object" && typeof object !== "function") || object === null) {
    throw missing(object, name);
  }
  const custom = specialMethod(object, "__setattr__");
  if (custom) custom(name, value);
  else if (object instanceof Error && ERROR_PROPERTIES.has(name)) {
    const descriptor = { value, enumerable: true, configurable: true, writable: true };
    Object.defineProperty(object, name, descriptor);
  } else (object as Record<string, unknown>)[emittedName(object, name)] = value;
}

/** `delattr(object, name)`. */
export function delattr(object: unknown, attribute: string): void {
  const holds = typeof object === "function" || (typeof object === "object" && object !== null);
  const name = emittedName(object, attribute);
  const deleter = holds && (object as Record<string, unknown>)[`__delete_${name}__`];
  if (typeof deleter === "function") return void Reflect.apply(deleter, object, []);
  if (!holds || !Object.hasOwn(object, name)) throw missing(object, attribute);
  const own = Object.getOwnPropertyDescriptor(object, name);
  if (own?.set) own.set.call(object, DELETED);
  delete (object as Record<string, unknown>)[name];
}
