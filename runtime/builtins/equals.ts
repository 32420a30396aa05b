import { Float } from "./float.js";
import { isRecord, specialMethod, type SpecialMethod } from "./methods.js";
import { areOneNan } from "./named-nan.js";
import { NotImplemented } from "./not-implemented.js";
import { numberOf } from "./numbers.js";
import { truthy } from "./truthy.js";

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
  const answer = equalBySpecialMethod(left, right);
  return answer === NotImplemented ? equalContainers(left, right) : truthy(answer);
}

/** `left == right`, where a class's `__eq__` may answer with something else than a bool. */
export function eq(left: unknown, right: unknown): any {
  const answer = equalBySpecialMethod(left, right);
  return answer === NotImplemented ? equals(left, right) : answer;
}

/**
 * `left != right`, where a class has a `__ne__`: without one the answer of `__eq__` is turned round.
 * @see https://docs.python.org/3/reference/datamodel.html#object.__ne__
 */
export function ne(left: unknown, right: unknown): any {
  if (!specialMethod(left, "__ne__") && !specialMethod(right, "__ne__"))
    return !equals(left, right);
  const answer = ask(
    left,
    right,
    (value) => specialMethod(value, "__ne__") ?? turnedRound(specialMethod(value, "__eq__")),
  );
  return answer === NotImplemented ? left !== right : answer;
}

const turnedRound = (equal: SpecialMethod | undefined): SpecialMethod | undefined =>
  equal &&
  ((other) => {
    const answer = equal(other);
    return answer === NotImplemented ? answer : !truthy(answer);
  });

/**
 * Python's test inside containers: the same object counts as equal without being asked. A bare nan has
 * no identity: see `areOneNan`.
 */
export function sameOrEqual(left: unknown, right: unknown): boolean {
  return left === right || equals(left, right) || (isNan(left) && isNan(right) && areOneNan());
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

/** What the operands' `__eq__` answers; where they have none or both decline, they may still be the same. */
function equalBySpecialMethod(left: unknown, right: unknown): unknown {
  const methodOf = (value: unknown): SpecialMethod | undefined => specialMethod(value, "__eq__");
  if (!methodOf(left) && !methodOf(right)) return NotImplemented;
  const answer = ask(left, right, methodOf);
  return answer === NotImplemented ? left === right : answer;
}

/** Asks one operand about the other: that of a subclass comes first. */
function ask(
  left: unknown,
  right: unknown,
  methodOf: (value: unknown) => SpecialMethod | undefined,
): unknown {
  const attempts = [
    [methodOf(left), right],
    [methodOf(right), left],
  ] as const;
  const isRightFirst = attempts.every(([method]) => method) && isSubclassInstance(right, left);
  for (const [method, other] of isRightFirst ? attempts.toReversed() : attempts) {
    const answer = method ? (method(other) ?? null) : NotImplemented;
    if (answer !== NotImplemented) return answer;
  }
  return NotImplemented;
}

const isSubclassInstance = (value: unknown, base: unknown): boolean =>
  Object.prototype.isPrototypeOf.call(
    Object.getPrototypeOf(base as object) as object,
    Object.getPrototypeOf(value as object) as object,
  );

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
