import { add, mul, sub } from "./operators.js";
import { bitAnd, bitOr, bitXor } from "./bit-operators.js";
import { dictUpdate } from "./dicts.js";
import { iterate } from "./iterate.js";
import { specialMethod } from "./methods.js";
import { NotImplemented } from "./not-implemented.js";
import { repeat } from "./sequences.js";
import { replaceItems } from "./slice.js";
import { isList } from "./tuple.js";

/**
 * `target += value` and its like, where the target may be changed in place. The result is to be
 * assigned to the target.
 * @see https://docs.python.org/3/reference/simple_stmts.html#augmented-assignment-statements
 */
function inPlace(name: string, target: unknown, value: unknown): unknown {
  return specialMethod(target, `__i${name}__`)?.(value) ?? NotImplemented;
}

/** `target += value`: extends a list. */
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
  return answer === NotImplemented ? add(target, value) : answer;
}

/** `target *= value`: repeats a list. */
export function mulInPlace<T>(target: T, value: unknown): T;
export function mulInPlace(target: unknown, value: unknown): unknown {
  if (isList(target)) {
    replaceItems(target, 0, target.length, repeat(target, value) as unknown[]);
    return target;
  }
  const answer = inPlace("mul", target, value);
  return answer === NotImplemented ? mul(target, value) : answer;
}

/** `target -= value`: removes a set's elements. */
export function subInPlace<T>(target: T, value: unknown): T;
export function subInPlace(target: unknown, value: unknown): unknown {
  const answer = inPlace("sub", target, value);
  if (answer !== NotImplemented) return answer;
  if (!(target instanceof Set) || !(value instanceof Set)) return sub(target, value);
  for (const item of Array.from(value)) target.delete(item);
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
  if (!(target instanceof Set) || !(value instanceof Set)) return bitOr(target, value);
  for (const item of value) target.add(item);
  return target;
}

/** `target &= value`: keeps a set's common elements. */
export function andInPlace<T>(target: T, value: unknown): T;
export function andInPlace(target: unknown, value: unknown): unknown {
  const answer = inPlace("and", target, value);
  if (answer !== NotImplemented) return answer;
  if (!(target instanceof Set) || !(value instanceof Set)) return bitAnd(target, value);
  for (const item of Array.from(target)) if (!value.has(item)) target.delete(item);
  return target;
}

/** `target ^= value`: keeps the elements of exactly one of two sets. */
export function xorInPlace<T>(target: T, value: unknown): T;
export function xorInPlace(target: unknown, value: unknown): unknown {
  const answer = inPlace("xor", target, value);
  if (answer !== NotImplemented) return answer;
  if (!(target instanceof Set) || !(value instanceof Set)) return bitXor(target, value);
  for (const item of Array.from(value)) if (!target.delete(item)) target.add(item);
  return target;
}
