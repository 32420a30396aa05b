/** The ranges of what the operators of ints give. */
import type { BinaryOperator } from "../../ast/python.ts";
import { FLOAT, UNKNOWN, intBetween, join, type IntType, type Type } from "../types.ts";

/** JavaScript's `-0` prints differently, so a zero that may be negated lowers the bound. */
export const negated = (value: IntType): Type => {
  const mayBeZero = value.lo <= 0 && value.hi >= 0;
  return intBetween(mayBeZero ? Math.min(-value.hi, -1) : -value.hi, -value.lo + 0);
};

export function intOperator(operator: BinaryOperator, a: IntType, b: IntType): Type {
  switch (operator) {
    case "+":
      return intBetween(a.lo + b.lo, a.hi + b.hi);
    case "-":
      return intBetween(a.lo - b.hi, a.hi - b.lo);
    case "*":
      return product(a, b);
    case "/":
      return FLOAT;
    case "//":
      return quotient(a, b);
    case "%":
      if (b.lo >= 0) return intBetween(0, Math.max(0, b.hi - 1));
      return intBetween(b.lo, Math.max(0, b.hi));
    case "**": {
      if (b.lo < 0) return join(intBetween(-Infinity, Infinity), FLOAT);
      const reach = Math.max(Math.abs(a.lo), Math.abs(a.hi));
      const top = reach ** b.hi;
      const bound = Number.isNaN(top) ? Infinity : Math.max(top, 1);
      return intBetween(a.lo < 0 ? -bound : 0, bound);
    }
    case "<<": {
      const reach = Math.max(Math.abs(a.lo), Math.abs(a.hi));
      const bound = b.hi > 1100 ? Infinity : reach * 2 ** b.hi;
      return intBetween(a.lo < 0 ? -bound : 0, bound);
    }
    case ">>":
      return intBetween(Math.min(a.lo, 0) === 0 ? 0 : a.lo, Math.max(a.hi, 0));
    case "&":
      if (a.lo >= 0 || b.lo >= 0) {
        const tops = [a, b].filter(({ lo }) => lo >= 0).map(({ hi }) => hi);
        return intBetween(0, Math.min(...tops));
      }
      return intBetween(Math.min(a.lo, b.lo) * 2, Math.max(a.hi, b.hi));
    case "|":
    case "^": {
      const reach = Math.max(Math.abs(a.lo), Math.abs(a.hi), Math.abs(b.lo), Math.abs(b.hi));
      return intBetween(a.lo >= 0 && b.lo >= 0 ? 0 : -2 * reach - 1, 2 * reach + 1);
    }
    case "@":
      return UNKNOWN;
  }
}

function quotient(a: IntType, b: IntType): Type {
  // A divisor of zero raises: the smallest that gives a quotient is one.
  const [least, most] = [Math.max(b.lo, 1), b.hi];
  if (b.lo >= 0) {
    const lo = a.lo >= 0 ? 0 : Math.floor(a.lo / least);
    return intBetween(
      lo,
      a.hi >= 0 ? Math.floor(a.hi / least) : Math.min(-1, Math.floor(a.hi / most)),
    );
  }
  const reach = Math.max(Math.abs(a.lo), Math.abs(a.hi));
  return intBetween(-reach, reach);
}

function product(a: IntType, b: IntType): Type {
  const corners = [a.lo * b.lo, a.lo * b.hi, a.hi * b.lo, a.hi * b.hi].map((value) =>
    Number.isNaN(value) ? 0 : value,
  );
  let lo = Math.min(...corners);
  const zero = (value: IntType): boolean => value.lo <= 0 && value.hi >= 0;
  // `0 * -1` is `-0` in JavaScript.
  if ((zero(a) && b.lo < 0) || (zero(b) && a.lo < 0)) lo = Math.min(lo, -1);
  return intBetween(lo + 0, Math.max(...corners) + 0);
}

/** A number that is an int in arithmetic: a bool is 0 or 1. */
export const asInt = (type: Type): IntType | undefined =>
  type.kind === "int" ? type : type.kind === "bool" ? { kind: "int", lo: 0, hi: 1 } : undefined;
