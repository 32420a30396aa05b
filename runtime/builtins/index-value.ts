import { TypeError } from "./exceptions-common.js";
import { specialMethod } from "./methods.js";
import { type Int, intOf } from "./numbers.js";
import { typeName } from "./type-name.js";

/** The int that a value stands for where an int is needed: `operator.index`. */
export function indexValue(value: unknown): Int {
  const whole = intOf(value);
  if (whole !== undefined) return whole;
  const method = specialMethod(value, "__index__");
  if (method) return method() as Int;
  throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
}

/** Whether a flag is set, which may be anything that stands for an int. */
export const flag = (value: unknown): boolean =>
  typeof value === "boolean" ? value : Boolean(indexValue(value));
