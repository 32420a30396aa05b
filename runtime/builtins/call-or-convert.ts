import { call } from "./call.js";
import { dict } from "./dicts.js";
import { TypeError } from "./exceptions-common.js";
import { float } from "./float.js";
import { isGivingFloats } from "./gives-float.js";
import { int } from "./int.js";
import { callWith } from "./keywords.js";
import { list, tupleOf } from "./lists.js";
import { isClass } from "./names.js";
import { setOf } from "./set.js";
import { str } from "./str.js";
import { toFloat } from "./to-float.js";
import { truthy } from "./truthy.js";
import { TypeObject } from "./types.js";

const conversions: Readonly<Record<string, (...args: any[]) => unknown>> = {
  bool: truthy,
  dict,
  float: (...args) => float(toFloat(...args)),
  int,
  list,
  set: (items: Iterable<unknown> = []) => setOf(...items),
  str,
  tuple: tupleOf,
};

/** `callee(...args)` where it may be a built-in type: `for convert in (int, float, str): …`. */
export function callOrConvert(callee: unknown, ...args: unknown[]): any {
  if (!(callee instanceof TypeObject)) return call(callee, ...args);
  const convert = conversions[callee.__name__];
  if (convert === undefined) throw new TypeError(`cannot create '${callee.__name__}' instances`);
  return convert(...args);
}

/** `callee(*args, **kwargs)` where it may be a built-in type. */
export function convertWith(
  callee: unknown,
  args: Iterable<unknown>,
  given: ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>,
): any {
  if (!(callee instanceof TypeObject)) return callWith(callee, args, given);
  const positional = [...args];
  const named = given instanceof Map ? [...given] : Object.entries(given);
  if (named.length === 0) return callOrConvert(callee, ...positional);
  const name = callee.__name__;
  if (name === "dict")
    return dict(dict(...(positional as [])), Object.fromEntries(named) as Record<string, never>);
  if (name === "int" && named.length === 1 && named[0][0] === "base")
    return int(positional[0], named[0][1] as number);
  if (name === "str") throw new Error("str() with keywords is not converted");
  throw new TypeError(`${name}() takes no keyword arguments`);
}

/** What a builtin calls for every item, where it may be a class, an object or None: `key=key`. */
export function callback(value: null): null;
export function callback(value: unknown): (...args: any[]) => any;
export function callback(value: unknown): unknown {
  if (value === null || value === undefined) return value;
  if (typeof value === "function" && !isClass(value) && !isGivingFloats(value)) return value;
  return (...args: unknown[]): unknown => callOrConvert(value, ...args);
}
