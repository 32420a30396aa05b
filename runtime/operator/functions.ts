import { invert, shiftLeft, shiftRight } from "../builtins/bit-operators.js";
import { call } from "../builtins/call.js";
import { ge, gt, le, lt } from "../builtins/compare.js";
import { divide, floorDivide, modulo, pow } from "../builtins/division-operators.js";
import { equals } from "../builtins/equals.js";
import { indexValue } from "../builtins/index-value.js";
import { abs, add, matMul, mul, neg, pos, sub } from "../builtins/operators.js";
import { truthy } from "../builtins/truthy.js";

/*
 * The operators as functions, for values whose types only run time knows.
 * https://docs.python.org/3/library/operator.html
 */

export { abs, add, call, ge, gt, indexValue as index, invert, le, lt, mul, neg, pos, pow, sub };
export {
  divide as truediv,
  equals as eq,
  floorDivide as floordiv,
  matMul as matmul,
  modulo as mod,
  shiftLeft as lshift,
  shiftRight as rshift,
  truthy as truth,
};

/** `operator.ne(a, b)`. */
export const ne = (a: unknown, b: unknown): boolean => !equals(a, b);

/** `operator.not_(obj)`. */
export const not = (value: unknown): boolean => !truthy(value);

/** `operator.is_(a, b)`. */
export const is = (a: unknown, b: unknown): boolean => (a ?? null) === (b ?? null);

/** `operator.is_not(a, b)`. */
export const isNot = (a: unknown, b: unknown): boolean => !is(a, b);
