import { call } from "./call.js";
import { dict } from "./dicts.js";
import { TypeError } from "./exceptions-common.js";
import { float } from "./float.js";
import { int } from "./int.js";
import { list, tupleOf } from "./lists.js";
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
