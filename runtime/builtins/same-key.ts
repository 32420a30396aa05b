import { equals, isNan } from "./equals.js";
import { refuse } from "./refuse.js";

/**
 * Python's test for keys of dicts and elements of sets: the same object, or an equal one. Whether two
 * NaN are one object decides whether both are kept, and a bare number does not tell.
 */
export function sameKey(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (!equals(left, right) && !isNan(left)) return false;
  if (!holdsNan(left)) return true;
  return holdsNan(right)
    ? refuse(
        "a NaN meets another one in a set or dict; Python would ask whether it is the same object",
      )
    : false;
}

const holdsNan = (key: unknown): boolean => (Array.isArray(key) ? key.some(holdsNan) : isNan(key));
