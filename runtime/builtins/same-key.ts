import { equals, isNan } from "./equals.js";
import { areOneNan } from "./named-nan.js";

/**
 * Python's test for keys of dicts and elements of sets: the same object, or an equal one. Whether two
 * NaN are one object decides whether both are kept.
 */
export function sameKey(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (!equals(left, right) && !isNan(left)) return false;
  if (!holdsNan(left)) return true;
  if (!holdsNan(right)) return false;
  return areOneNan();
}

const holdsNan = (key: unknown): boolean => (Array.isArray(key) ? key.some(holdsNan) : isNan(key));
