import { TypeError } from "./exceptions-common.js";
import { specialMethod } from "./methods.js";
import { NotImplemented } from "./not-implemented.js";
import { operandName } from "./type-name.js";

/**
 * Asks the operands' special methods: the left one's `__add__`, then the right one's `__radd__`, the
 * right one first where its class is a subclass that overrides it.
 * @returns `NotImplemented` where neither answers
 * @see https://docs.python.org/3/reference/datamodel.html#object.__radd__
 */
export function binarySpecial(name: string, left: unknown, right: unknown): unknown {
  const forward = `__${name}__`;
  const reflected = `__r${name}__`;
  const leftMethod = specialMethod(left, forward);
  const rightMethod = sameType(left, right) ? undefined : specialMethod(right, reflected);
  if (rightMethod && leftMethod && overrides(left, right, reflected)) {
    const answer = rightMethod(left);
    if (answer !== NotImplemented) return answer;
    return leftMethod(right);
  }
  if (leftMethod) {
    const answer = leftMethod(right);
    if (answer !== NotImplemented) return answer;
  }
  return rightMethod ? rightMethod(left) : NotImplemented;
}

function sameType(left: unknown, right: unknown): boolean {
  return (
    typeof left === "object" &&
    typeof right === "object" &&
    left !== null &&
    right !== null &&
    Object.getPrototypeOf(left) === Object.getPrototypeOf(right)
  );
}

function overrides(left: unknown, right: unknown, method: string): boolean {
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) {
    return false;
  }
  const leftClass: unknown = Object.getPrototypeOf(left);
  if (!Object.prototype.isPrototypeOf.call(leftClass as object, right)) return false;
  return (left as Record<string, unknown>)[method] !== (right as Record<string, unknown>)[method];
}

/* The errors that come from here; a class may raise one that reads the same. */
const own = new WeakSet<object>();

/** The error of an operator that neither operand supports. */
export function unsupportedOperands(symbol: string, left: unknown, right: unknown): TypeError {
  const error = new TypeError(
    `unsupported operand type(s) for ${symbol}: ${operandNames(left, right)}`,
  );
  own.add(error);
  return error;
}

const operandNames = (left: unknown, right: unknown): string =>
  `'${operandName(left)}' and '${operandName(right)}'`;

/** The error of `left += right`, where that of `left + right` is known. */
export function inPlaceError(
  error: unknown,
  symbol: string,
  left: unknown,
  right: unknown,
): unknown {
  const isOwn =
    error instanceof TypeError &&
    own.has(error) &&
    error.message.endsWith(`: ${operandNames(left, right)}`);
  return isOwn ? unsupportedOperands(`${symbol}=`, left, right) : error;
}

/** Runs the special methods of an operator, or throws its error. */
export function specialOrThrow(
  name: string,
  symbol: string,
  left: unknown,
  right: unknown,
): unknown {
  const answer = binarySpecial(name, left, right);
  if (answer === NotImplemented) throw unsupportedOperands(symbol, left, right);
  return answer;
}
