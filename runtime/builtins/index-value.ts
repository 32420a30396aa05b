import { OverflowError, TypeError } from "./exceptions-common.js";
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

/** @throws OverflowError for a count that no index reaches */
export function indexSized(count: Int): number {
  if (typeof count === "bigint" && BigInt.asIntN(64, count) !== count)
    throw new OverflowError("cannot fit 'int' into an index-sized integer");
  return Number(count);
}

/** Whether a flag is set, which may be anything that stands for an int of 32 bits. */
export function flag(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  const whole = indexValue(value);
  if (whole < -(2 ** 31) || whole >= 2 ** 31)
    throw new OverflowError("Python int too large to convert to C int");
  return Boolean(whole);
}
