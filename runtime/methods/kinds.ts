/** What a value of unknown type is, in Python's eyes. */
import { isFloatValue } from "../builtins/numbers.js";

export const isList = (value: unknown): boolean => Array.isArray(value) && !Object.isFrozen(value);

export const isTuple = (value: unknown): boolean => Array.isArray(value) && Object.isFrozen(value);

/** A `dict` whose class has no method of its own by that name, as `Counter` has `update`. */
export const isDict = (value: unknown, method: string): value is Map<unknown, unknown> =>
  value instanceof Map && !overrides(value, method, Map.prototype);

export const isMutableSet = (value: unknown, method: string): value is Set<unknown> =>
  value instanceof Set && !isFrozenSet(value) && !overrides(value, method, Set.prototype);

export const isFrozenSet = (value: unknown): value is Set<unknown> =>
  value instanceof Set && value.constructor.name === "FrozenSet";

export const isInt = (value: unknown): boolean =>
  typeof value === "bigint" || (typeof value === "number" && !isFloatValue(value));

export const isFloat = (value: unknown): boolean => isFloatValue(value);

/** What the container needs for JavaScript's sake has the same name in some cases: `get`, `add`. */
const overrides = (value: object, method: string, base: object): boolean =>
  !(method in base) && typeof (value as Record<string, unknown>)[method] === "function";
