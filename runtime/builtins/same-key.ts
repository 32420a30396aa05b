import { equals, isNan } from "./equals.js";
import { isOneNan } from "./named-nan.js";
import { refuse } from "./refuse.js";

/**
 * Python's test for keys of dicts and elements of sets: the same object, or an equal one. Whether two
 * NaN are one object decides whether both are kept, and a bare number does not tell: they are where
 * the program names one NaN, as `math.nan`.
 */
export function sameKey(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (!equals(left, right) && !isNan(left)) return false;
  if (!holdsNan(left)) return true;
  if (!holdsNan(right)) return false;
  return isOneNan() || refuse(reason);
}

const reason =
  "a NaN meets another one in a set or dict, and Python would ask whether they are the same object";

const holdsNan = (key: unknown): boolean => (Array.isArray(key) ? key.some(holdsNan) : isNan(key));
