import { inPlaceError } from "./binary-operators.js";
import { bitAnd, bitOr, bitXor, shiftLeft, shiftRight } from "./bit-operators.js";
import { divide, floorDivide, modulo, pow } from "./division-operators.js";
import { dictUpdate } from "./dicts.js";
import { iterate } from "./iterate.js";
import { specialMethod } from "./methods.js";
import { NotImplemented, type Answer } from "./not-implemented.js";
import { add, matMul, mul, sub } from "./operators.js";
import { repeat } from "./sequences.js";
import { replaceItems } from "./slice.js";
import { isList } from "./tuple.js";

/** An object whose class says what an operator makes of it. */
type Answering<Name extends string> = Readonly<Record<Name, (value: never) => unknown>>;

type Operator = (target: unknown, value: unknown) => unknown;

/**
 * `target += value` and its like, where the target may be changed in place. The result is to be
 * assigned to the target.
 * @see https://docs.python.org/3/reference/simple_stmts.html#augmented-assignment-statements
 */
function inPlace(name: string, target: unknown, value: unknown): unknown {
  const method = specialMethod(target, `__i${name}__`);
  return method ? (method(value) ?? null) : NotImplemented;
}

/** The plain operator, whose error then names `+=`. */
function plainly(operator: Operator, symbol: string, target: unknown, value: unknown): unknown {
  try {
    return operator(target, value);
  } catch (error) {
    throw inPlaceError(error, symbol, target, value);
  }
}

/** An operator that changes no builtin type in place. */
const changing =
  (name: string, symbol: string, operator: Operator) =>
  <T>(target: T, value: unknown): T => {
    const answer = inPlace(name, target, value);
    return (answer === NotImplemented ? plainly(operator, symbol, target, value) : answer) as T;
  };

/** `target /= value`. */
export const divideInPlace = changing("truediv", "/", divide);
/** `target //= value`. */
export const floorDivideInPlace = changing("floordiv", "//", floorDivide);
/** `target %= value`. */
export const moduloInPlace = changing("mod", "%", modulo);
/** `target **= value`. */
export const powInPlace = changing("pow", "**", (target, value) => pow(target, value));
/** `target @= value`. */
export const matMulInPlace = changing("matmul", "@", matMul);
/** `target <<= value`. */
export const shiftLeftInPlace = changing("lshift", "<<", shiftLeft);
/** `target >>= value`. */
export const shiftRightInPlace = changing("rshift", ">>", shiftRight);

/** Whether both are native sets: others say themselves what becomes of them. */
function isChanged(target: unknown, value: unknown): target is Set<unknown> {
  return target instanceof Set && value instanceof Set && !specialMethod(target, "__or__");
}

/** `target += value`: extends a list. */
export function addInPlace<T extends Answering<"__iadd__">>(
  target: T,
  value: unknown,
): Answer<ReturnType<T["__iadd__"]>>;
export function addInPlace(target: number, value: number): number;
export function addInPlace(target: string, value: string): string;
export function addInPlace<T>(target: T[], value: Iterable<T>): T[];
export function addInPlace<T>(target: T, value: unknown): T;
export function addInPlace(target: unknown, value: unknown): unknown {
  if (isList(target)) {
    // The items are taken first: `items += items` doubles the list.
    for (const item of Array.from(iterate(value))) target.push(item);
    return target;
  }
  const answer = inPlace("add", target, value);
  return answer === NotImplemented ? plainly(add, "+", target, value) : answer;
}

/** `target *= value`: repeats a list. */
export function mulInPlace<T extends Answering<"__imul__">>(
  target: T,
  value: unknown,
): Answer<ReturnType<T["__imul__"]>>;
export function mulInPlace<T>(target: T, value: unknown): T;
export function mulInPlace(target: unknown, value: unknown): unknown {
  if (isList(target)) {
    replaceItems(target, 0, target.length, repeat(target, value) as unknown[]);
    return target;
  }
  const answer = inPlace("mul", target, value);
  return answer === NotImplemented ? plainly(mul, "*", target, value) : answer;
}

/** `target -= value`: removes a set's elements. */
export function subInPlace<T extends Set<any>>(target: T, value: unknown): T;
export function subInPlace<T extends Answering<"__isub__">>(
  target: T,
  value: unknown,
): Answer<ReturnType<T["__isub__"]>>;
export function subInPlace<T>(target: T, value: unknown): T;
export function subInPlace(target: unknown, value: unknown): unknown {
  const answer = inPlace("sub", target, value);
  if (answer !== NotImplemented) return answer;
  if (!isChanged(target, value)) return plainly(sub, "-", target, value);
  for (const item of Array.from(value as Set<unknown>)) target.delete(item);
  return target;
}

/** `target |= value`: adds to a set or a mapping. */
export function orInPlace<T>(target: T, value: unknown): T;
export function orInPlace(target: unknown, value: unknown): unknown {
  const answer = inPlace("or", target, value);
  if (answer !== NotImplemented) return answer;
  if (target instanceof Map) {
    // Also pairs: `table |= [("a", 1)]`.
    dictUpdate(target, value as Iterable<readonly [unknown, unknown]>);
    return target;
  }
  if (!isChanged(target, value)) return plainly(bitOr, "|", target, value);
  for (const item of value as Set<unknown>) target.add(item);
  return target;
}

/** `target &= value`: keeps a set's common elements. */
export function andInPlace<T>(target: T, value: unknown): T;
export function andInPlace(target: unknown, value: unknown): unknown {
  const answer = inPlace("and", target, value);
  if (answer !== NotImplemented) return answer;
  if (!isChanged(target, value)) return plainly(bitAnd, "&", target, value);
  for (const item of Array.from(target))
    if (!(value as Set<unknown>).has(item)) target.delete(item);
  return target;
}

/** `target ^= value`: keeps the elements of exactly one of two sets. */
export function xorInPlace<T>(target: T, value: unknown): T;
export function xorInPlace(target: unknown, value: unknown): unknown {
  const answer = inPlace("xor", target, value);
  if (answer !== NotImplemented) return answer;
  if (!isChanged(target, value)) return plainly(bitXor, "^", target, value);
  for (const item of Array.from(value as Set<unknown>)) if (!target.delete(item)) target.add(item);
  return target;
}
