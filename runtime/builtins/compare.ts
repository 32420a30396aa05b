import { compareStrings } from "./compare-strings.js";
import { sameOrEqual } from "./equals.js";
import { TypeError } from "./exceptions-common.js";
import { specialMethod } from "./methods.js";
import { NotImplemented } from "./not-implemented.js";
import { numberOf } from "./numbers.js";
import { operandName } from "./type-name.js";

type Operator = "<" | "<=" | ">" | ">=";

const methods: Record<Operator, readonly [forward: string, reflected: string]> = {
  "<": ["__lt__", "__gt__"],
  "<=": ["__le__", "__ge__"],
  ">": ["__gt__", "__lt__"],
  ">=": ["__ge__", "__le__"],
};

/** `left < right` of any two values. */
export function lt(left: unknown, right: unknown): boolean {
  return compare(left, "<", right);
}

/** `left <= right` of any two values. */
export function le(left: unknown, right: unknown): boolean {
  return compare(left, "<=", right);
}

/** `left > right` of any two values. */
export function gt(left: unknown, right: unknown): boolean {
  return compare(left, ">", right);
}

/** `left >= right` of any two values. */
export function ge(left: unknown, right: unknown): boolean {
  return compare(left, ">=", right);
}

function test(operator: Operator, left: number | bigint, right: number | bigint): boolean {
  if (operator === "<") return left < right;
  if (operator === "<=") return left <= right;
  return operator === ">" ? left > right : left >= right;
}

/**
 * Strings compare by code point, lists and tuples by their first difference, sets by inclusion,
 * objects by their special methods.
 * @see https://docs.python.org/3/reference/expressions.html#value-comparisons
 */
function compare(left: unknown, operator: Operator, right: unknown): boolean {
  if (typeof left === "string" && typeof right === "string") {
    return test(operator, compareStrings(left, right), 0);
  }
  const a = numberOf(left);
  const b = numberOf(right);
  if (a !== undefined && b !== undefined) return test(operator, a, b);
  if (Array.isArray(left) && Array.isArray(right)) {
    const answers =
      (left.constructor !== Array && specialMethod(left, methods[operator][0])) ||
      (right.constructor !== Array && specialMethod(right, methods[operator][1]));
    if (!answers && Object.isFrozen(left) === Object.isFrozen(right))
      return compareArrays(left, operator, right);
  }
  const parts = [orderedParts(left), orderedParts(right)] as const;
  if (parts[0] && parts[1]) return compareArrays(parts[0], operator, parts[1]);
  if (left instanceof Set && right instanceof Set) return compareSets(left, operator, right);
  return compareBySpecialMethod(left, operator, right);
}

/** The tuple as which a slice is compared. */
const orderedParts = (value: unknown): readonly unknown[] | undefined =>
  (value as { __ordered__?(): readonly unknown[] } | null)?.__ordered__?.();

function compareArrays(
  left: readonly unknown[],
  operator: Operator,
  right: readonly unknown[],
): boolean {
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index++) {
    if (!sameOrEqual(left[index], right[index]))
      return compare(left[index], operator, right[index]);
  }
  return test(operator, left.length, right.length);
}

function compareSets(left: Set<unknown>, operator: Operator, right: Set<unknown>): boolean {
  const [small, large] = operator.startsWith("<") ? [left, right] : [right, left];
  if (small.size > large.size || (operator.length === 1 && small.size === large.size)) return false;
  for (const item of small) if (!large.has(item)) return false;
  return true;
}

function compareBySpecialMethod(left: unknown, operator: Operator, right: unknown): boolean {
  const [forward, reflected] = methods[operator];
  const leftMethod = specialMethod(left, forward);
  const rightMethod = specialMethod(right, reflected);
  const attempts = [
    leftMethod && (() => leftMethod(right)),
    rightMethod && (() => rightMethod(left)),
  ];
  if (leftMethod && rightMethod && isSubclassInstance(right, left)) attempts.reverse();
  for (const attempt of attempts) {
    const answer = attempt ? attempt() : NotImplemented;
    if (answer !== NotImplemented) return answer as boolean;
  }
  throw new TypeError(
    `'${operator}' not supported between instances of '${operandName(left)}' and '${operandName(right)}'`,
  );
}

function isSubclassInstance(value: unknown, base: unknown): boolean {
  const prototype = Object.getPrototypeOf(base) as object;
  const own = Object.getPrototypeOf(value) as object;
  return prototype !== own && Object.prototype.isPrototypeOf.call(prototype, own);
}
