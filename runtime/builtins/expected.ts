import { dataOf } from "./data-value.js";
import { AttributeError, OverflowError, TypeError } from "./exceptions-common.js";
import { iteratorOf } from "./iterate.js";
import { specialMethod } from "./methods.js";
import { typeName } from "./type-name.js";

/**
 * An argument of a builtin that takes only these types (`str | None`; `size`: an int of 64 bits).
 * @throws TypeError with CPython's message where it is of another; `%T` stands for its type
 */
export function expected(value: unknown, types: string, message: string): any {
  const name = typeName(dataOf(value) ?? value);
  const takesInt = types.includes("int") || types === "size";
  // What iterates is found out where it is walked over.
  const mayIterate = value !== null && /object|string|function/.test(typeof value);
  const isTaken =
    (types.includes("Iterable") && mayIterate) ||
    types.split(" | ").includes(name.replace("NoneType", "None")) ||
    (takesInt && name === "int") ||
    (types.includes("Iterable") && isIterable(value)) ||
    (takesInt && (name === "bool" || specialMethod(value, "__index__") !== undefined));
  if (types === "size" && typeof value === "bigint" && value !== BigInt.asIntN(64, value))
    throw new OverflowError("Python int too large to convert to C ssize_t");
  if (isTaken) return value;
  const shown = message.includes("argument") ? name.replace("NoneType", "None") : name;
  throw new TypeError(message.replace("%T", shown));
}

/** Whether asking for the items of the value can go well: what else goes wrong is told then. */
const isIterable = (value: unknown): boolean =>
  typeof value === "string" || (typeof value === "object" && value !== null);

/**
 * The receiver of a method, which may be None.
 * @throws AttributeError where it is
 */
export function present<T>(value: T | null | undefined, method: string): T {
  if (value !== null && value !== undefined) return value;
  throw new AttributeError(`'NoneType' object has no attribute '${method}'`);
}

/** A value that stands where a function is wanted: calling it is what fails. */
export function uncallable(value: unknown): any {
  return () => {
    throw new TypeError(`'${typeName(value)}' object is not callable`);
  };
}

/** The items of `*value` in a list or tuple display, or in a call: the only argument tells of what. */
export function unpacked(value: unknown, callee?: string): IterableIterator<any> {
  const iterator = iteratorOf(value);
  if (iterator) return iterator;
  const place = callee === undefined ? "Value" : `${callee}() argument`;
  throw new TypeError(`${place} after * must be an iterable, not ${typeName(value)}`);
}
