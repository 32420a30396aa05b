import { Float } from "./float.js";
import { isRecord, specialMethod } from "./methods.js";
import { NotImplemented } from "./not-implemented.js";
import { numberOf } from "./numbers.js";

/**
 * Python's `==`: by value for numbers, strings and containers, by `__eq__` where a class defines it,
 * by identity otherwise.
 * @see https://docs.python.org/3/reference/expressions.html#value-comparisons
 */
export function equals(left: unknown, right: unknown): boolean {
  if (left === right) {
    // A boxed nan and an object that is not even equal to itself need a closer look.
    if (typeof left !== "object" || left === null) return left === left;
    if (left instanceof Float) return !Number.isNaN(left.valueOf());
    // A container equals itself, also where it holds a nan.
    if (holdsItems(left)) return true;
  }
  const a = numberOf(left);
  if (a !== undefined) {
    const b = numberOf(right);
    // Loose equality compares a number with a bigint by value.
    // oxlint-disable-next-line eqeqeq
    if (b !== undefined) return a == b;
  }
  if (left === null || left === undefined || right === null || right === undefined) {
    if ((left ?? null) === (right ?? null)) return true;
  } else if (Array.isArray(left)) {
    if (Array.isArray(right) && !answers(left, "__eq__") && !answers(right, "__eq__"))
      return equalArrays(left, right);
  }
  const answer = equalsBySpecialMethod(left, right);
  return answer ?? equalContainers(left, right);
}

/**
 * Python's test inside containers: the same object counts as equal without being asked. A bare nan has
 * no identity, so one is like another.
 */
export function sameOrEqual(left: unknown, right: unknown): boolean {
  return left === right || equals(left, right) || (isNan(left) && isNan(right));
}

/** A NaN, bare or boxed. */
export const isNan = (value: unknown): boolean =>
  (typeof value === "number" || value instanceof Float) && Number.isNaN(Number(value));

const holdsItems = (value: object): boolean =>
  (Array.isArray(value) && !answers(value, "__eq__")) ||
  ((value instanceof Map || value instanceof Set) && specialMethod(value, "__eq__") === undefined);

/** A class made from a tuple or list may compare in a way of its own. */
const answers = (items: readonly unknown[], name: string): boolean =>
  items.constructor !== Array && specialMethod(items, name) !== undefined;

function equalsBySpecialMethod(left: unknown, right: unknown): boolean | undefined {
  const leftMethod = specialMethod(left, "__eq__");
  const rightMethod = specialMethod(right, "__eq__");
  if (!leftMethod && !rightMethod) return undefined;
  const rightFirst =
    leftMethod !== undefined &&
    rightMethod !== undefined &&
    Object.prototype.isPrototypeOf.call(
      Object.getPrototypeOf(left as object) as object,
      Object.getPrototypeOf(right as object) as object,
    );
  const attempts = [
    leftMethod && (() => leftMethod(right)),
    rightMethod && (() => rightMethod(left)),
  ];
  if (rightFirst) attempts.reverse();
  for (const attempt of attempts) {
    const answer = attempt ? attempt() : NotImplemented;
    if (answer !== NotImplemented) return answer === true || (answer !== false && Boolean(answer));
  }
  return left === right;
}

function equalArrays(left: readonly unknown[], right: readonly unknown[]): boolean {
  if (left.length !== right.length || Object.isFrozen(left) !== Object.isFrozen(right))
    return false;
  return left.every((item, index) => sameOrEqual(item, right[index]));
}

function equalContainers(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (left instanceof Set && right instanceof Set) {
    return left.size === right.size && [...left].every((item) => hasItem(right, item));
  }
  if (left instanceof Map) return equalMaps(left, right);
  if (right instanceof Map) return equalMaps(right, left);
  if (!isRecord(left) || !isRecord(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameOrEqual(left[key], right[key]))
  );
}

/** Membership by Python's equality, also in a native set, which knows only its own. */
function hasItem(set: Set<unknown>, item: unknown): boolean {
  if (set.has(item)) return true;
  if (typeof item === "string" || Object.getPrototypeOf(set) !== Set.prototype) return false;
  for (const other of set) if (equals(item, other)) return true;
  return false;
}

function equalMaps(left: Map<unknown, unknown>, right: unknown): boolean {
  if (right instanceof Map) {
    if (left.size !== right.size) return false;
    const [small, large] =
      Object.getPrototypeOf(left) === Map.prototype ? [left, right] : [right, left];
    for (const [key, value] of small as Map<unknown, unknown>) {
      if (!large.has(key) || !sameOrEqual(value, large.get(key))) return false;
    }
    return true;
  }
  if (!isRecord(right) || left.size !== Object.keys(right).length) return false;
  for (const [key, value] of left) {
    if (typeof key !== "string" || !Object.hasOwn(right, key)) return false;
    if (!sameOrEqual(value, right[key])) return false;
  }
  return true;
}
