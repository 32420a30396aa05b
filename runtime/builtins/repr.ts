import { type Origin, originOf } from "./bind-method.js";
import { BaseException } from "./exceptions-core.js";
import { Float, floatRepr } from "./float.js";
import { addressOf } from "./identity.js";
import { intDigits } from "./int-digits.js";
import { isRecord, specialMethod } from "./methods.js";
import { type ClassLike, fullNameOf, isClass, nameOf, qualifiedNameOf } from "./names.js";
import { nativeFamily, nativeMessage } from "./native-errors.js";
import { escapeNonAscii, strRepr } from "./str-repr.js";
import { nativeTypeName } from "./type-name.js";

/**
 * The text that shows a value to a programmer.
 * @see https://docs.python.org/3/library/functions.html#repr
 */
export function repr(value: unknown): string {
  switch (typeof value) {
    case "string":
      return strRepr(value);
    case "number":
      // An int computed as `0 * -1` is JavaScript's -0; a float -0.0 comes in a box.
      return Number.isSafeInteger(value) ? String(value + 0) : floatRepr(value);
    case "boolean":
      return value ? "True" : "False";
    case "bigint":
      return intDigits(value);
    case "undefined":
      return "None";
    case "function":
      return functionRepr(value as (...args: never[]) => unknown);
    default:
      return value === null ? "None" : objectRepr(value as object);
  }
}

/** `repr` with everything outside ASCII escaped. */
export function ascii(value: unknown): string {
  return escapeNonAscii(repr(value));
}

function functionRepr(value: (...args: never[]) => unknown): string {
  const custom = specialMethod(value, "__repr__");
  if (custom) return custom() as string;
  const origin = originOf(value);
  if (origin) return `<bound method ${definedAs(origin)} of ${repr(origin.receiver)}>`;
  if (isClass(value)) return `<class '${fullNameOf(value)}'>`;
  if (/\[native code\]/.test(Function.prototype.toString.call(value))) {
    return `<built-in function ${nameOf(value)}>`;
  }
  return `<function ${qualifiedNameOf(value)} at ${addressOf(value)}>`;
}

/** `Account.deposit`: the class that defines the method, and its name. */
function definedAs({ method, receiver }: Origin): string {
  const ofClass = typeof receiver === "function";
  let holder: unknown = ofClass ? receiver : Object.getPrototypeOf(receiver);
  const holds = (one: object): boolean =>
    Object.values(Object.getOwnPropertyDescriptors(one)).some(
      (property) => property.value === method,
    );
  while (isObject(holder) && !holds(holder)) holder = Object.getPrototypeOf(holder);
  if (!isObject(holder)) return qualifiedNameOf(method);
  const type = ofClass ? holder : holder.constructor;
  return `${qualifiedNameOf(type as ClassLike)}.${nameOf(method)}`;
}

const isObject = (value: unknown): value is object =>
  (typeof value === "object" && value !== null) || typeof value === "function";

function objectRepr(value: object): string {
  if (value instanceof Float) return floatRepr(value.valueOf());
  const custom = specialMethod(value, "__repr__");
  if (custom) return custom() as string;
  if (Array.isArray(value)) return arrayRepr(value);
  if (value instanceof Map) return dictRepr(value, value.entries());
  if (value instanceof Set) return setRepr(value);
  if (value instanceof BaseException) return exceptionRepr(value);
  if (isRecord(value)) return dictRepr(value, Object.entries(value));
  const native = nativeTypeName(value);
  if (native === "generator") {
    // Those of functions have a name: see `namesGenerators`.
    const { __qualname__: name = "<genexpr>" } = value as { __qualname__?: string };
    return `<generator object ${name} at ${addressOf(value)}>`;
  }
  if (native !== undefined) return `<${native} object at ${addressOf(value)}>`;
  return instanceRepr(value);
}

/** The repr of an object whose class does not define one. */
export function instanceRepr(value: object): string {
  const type = value.constructor as unknown as new () => unknown;
  return `<${fullNameOf(type)} object at ${addressOf(value)}>`;
}

/** `BaseException.__repr__`. */
export function exceptionRepr(error: BaseException): string {
  if (error.args === undefined) {
    // An error of the JavaScript engine that counts as a Python exception.
    const native = error as Error;
    return `${nativeFamily(native)[0]}(${strRepr(nativeMessage(native))})`;
  }
  const type = error.constructor as unknown as new () => unknown;
  return `${nameOf(type)}(${error.args.map(repr).join(", ")})`;
}

/* The containers being shown, outermost first: a container met again shows as its brackets. */
const open: object[] = [];

/** Runs `show` for a container, or gives `placeholder` where the container holds itself. */
export function guardedRepr(container: object, placeholder: string, show: () => string): string {
  if (open.includes(container)) return placeholder;
  open.push(container);
  try {
    return show();
  } finally {
    open.pop();
  }
}

function arrayRepr(items: readonly unknown[]): string {
  if (!Object.isFrozen(items)) {
    return guardedRepr(items, "[...]", () => `[${Array.from(items, repr).join(", ")}]`);
  }
  return guardedRepr(items, "(...)", () =>
    items.length === 1 ? `(${repr(items[0])},)` : `(${items.map(repr).join(", ")})`,
  );
}

function dictRepr(container: object, entries: Iterable<readonly [unknown, unknown]>): string {
  return guardedRepr(container, "{...}", () => {
    const shown = Array.from(entries, ([key, value]) => `${repr(key)}: ${repr(value)}`);
    return `{${shown.join(", ")}}`;
  });
}

function setRepr(value: Set<unknown>): string {
  if (value.size === 0) return "set()";
  return `{${Array.from(value, repr).join(", ")}}`;
}
