import { truthy } from "./truthy.js";

/** Python's `left and right`: the first operand that is false, or the last. */
export function and<L, R>(left: L, right: () => R): L | R {
  return truthy(left) ? right() : left;
}

/** Python's `left or right`: the first operand that is true, or the last. */
export function or<L, R>(left: L, right: () => R): NonNullable<L> | R {
  return truthy(left) ? (left as NonNullable<L>) : right();
}

/** Always true: the assignment of a `match` pattern's capture stands in a chain of tests. */
export function captured(_value: unknown): true {
  return true;
}
