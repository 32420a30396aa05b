import type { DecimalContext } from "./context.js";
import {
  adjustedExponent,
  finite,
  fitted,
  infinity,
  isZero,
  nanOf,
  notANumber,
  type Parts,
  scaledTo,
} from "./parts.js";
import { digitCount, tenTo } from "./rounding.js";
import {
  DivisionByZero,
  DivisionImpossible,
  DivisionUndefined,
  InvalidOperation,
  type Signal,
} from "./signals.js";

/** An operation without a result. */
export function invalid(context: DecimalContext, reason: Signal = InvalidOperation): Parts {
  context.signal(InvalidOperation, reason);
  return notANumber;
}

/** `a + b`. */
export function addParts(a: Parts, b: Parts, context: DecimalContext): Parts {
  const nan = nanOf([a, b], context);
  if (nan) return nan;
  if (a.kind === "inf") {
    return b.kind === "inf" && a.negative !== b.negative ? invalid(context) : a;
  }
  if (b.kind === "inf") return b;
  const [far, near] = limited(a, b, context.prec);
  const exponent = Math.min(far.exponent, near.exponent);
  const sum = scaledTo(far, exponent) + scaledTo(near, exponent);
  const negative =
    sum === 0n
      ? a.negative === b.negative
        ? a.negative
        : context.rounding === "ROUND_FLOOR"
      : sum < 0n;
  return fitted(finite(negative, sum < 0n ? -sum : sum, exponent), context);
}

/** Where one number is tiny beside the other, another tiny one has the same effect. */
function limited(a: Parts, b: Parts, prec: number): [Parts, Parts] {
  if (isZero(a) || isZero(b)) return [a, b];
  const [large, small] = a.exponent >= b.exponent ? [a, b] : [b, a];
  const lowest = Math.min(large.exponent, adjustedExponent(large) - prec) - 2;
  if (adjustedExponent(small) >= lowest) return [a, b];
  return [large, finite(small.negative, 1n, lowest)];
}

export const negated = (a: Parts): Parts => ({ ...a, negative: !a.negative });

/** `a * b`. */
export function multiplyParts(a: Parts, b: Parts, context: DecimalContext): Parts {
  const nan = nanOf([a, b], context);
  if (nan) return nan;
  const negative = a.negative !== b.negative;
  if (a.kind === "inf" || b.kind === "inf") {
    return isZero(a) || isZero(b) ? invalid(context) : infinity(negative);
  }
  return fitted(finite(negative, a.coefficient * b.coefficient, a.exponent + b.exponent), context);
}

/** `a / b`, rounded once; an exact quotient keeps as few digits as it needs. */
export function divideParts(a: Parts, b: Parts, context: DecimalContext): Parts {
  const nan = nanOf([a, b], context);
  if (nan) return nan;
  const negative = a.negative !== b.negative;
  if (a.kind === "inf") return b.kind === "inf" ? invalid(context) : infinity(negative);
  if (b.kind === "inf") return finite(negative, 0n, context.Etiny);
  if (isZero(b)) {
    if (isZero(a)) return invalid(context, DivisionUndefined);
    context.signal(DivisionByZero);
    return infinity(negative);
  }
  const ideal = a.exponent - b.exponent;
  if (isZero(a)) return fitted(finite(negative, 0n, ideal), context);
  const shift = digitCount(b.coefficient) - digitCount(a.coefficient) + context.prec + 1;
  const top = shift > 0 ? a.coefficient * tenTo(shift) : a.coefficient;
  const bottom = shift < 0 ? b.coefficient * tenTo(-shift) : b.coefficient;
  let quotient = top / bottom;
  let exponent = ideal - shift;
  if (top % bottom === 0n) {
    while (exponent < ideal && quotient % 10n === 0n) {
      quotient /= 10n;
      exponent += 1;
    }
  } else if (quotient % 5n === 0n) quotient += 1n; // something is left over
  return fitted(finite(negative, quotient, exponent), context);
}

/** `a // b` and `a % b`, both rounded towards zero. */
export function divmodParts(a: Parts, b: Parts, context: DecimalContext): [Parts, Parts] {
  const nan = nanOf([a, b], context);
  if (nan) return [nan, nan];
  const negative = a.negative !== b.negative;
  if (a.kind === "inf") {
    return [b.kind === "inf" ? invalid(context) : infinity(negative), invalid(context)];
  }
  if (b.kind === "inf") return [finite(negative, 0n, 0), fitted(a, context)];
  const exponent = Math.min(a.exponent, b.exponent);
  const [top, bottom] = [size(scaledTo(a, exponent)), size(scaledTo(b, exponent))];
  const quotient = top / bottom;
  if (digitCount(quotient) > context.prec) {
    const failed = invalid(context, DivisionImpossible);
    return [failed, failed];
  }
  const rest = finite(a.negative, top - quotient * bottom, exponent);
  return [finite(negative, quotient, 0), fitted(rest, context)];
}

const size = (value: bigint): bigint => (value < 0n ? -value : value);

/** `a // b`. */
export function floorDivideParts(a: Parts, b: Parts, context: DecimalContext): Parts {
  if (isZero(b) && a.kind !== "nan" && a.kind !== "snan") {
    if (isZero(a)) return invalid(context, DivisionUndefined);
    context.signal(DivisionByZero);
    return infinity(a.negative !== b.negative);
  }
  if (a.kind === "inf" && b.kind === "finite") return infinity(a.negative !== b.negative);
  return divmodParts(a, b, context)[0];
}

/** `a % b`: the sign is `a`'s. */
export function remainderParts(a: Parts, b: Parts, context: DecimalContext): Parts {
  if (isZero(b) && a.kind !== "nan" && a.kind !== "snan") {
    return invalid(context, isZero(a) ? DivisionUndefined : InvalidOperation);
  }
  if (a.kind === "inf" && b.kind !== "nan" && b.kind !== "snan") return invalid(context);
  return divmodParts(a, b, context)[1];
}

/** The order of two numbers; `null` where one is not a number. */
export function compareParts(a: Parts, b: Parts): number | null {
  if (a.kind.endsWith("nan") || b.kind.endsWith("nan")) return null;
  const sign = (parts: Parts): number => (isZero(parts) ? 0 : parts.negative ? -1 : 1);
  if (sign(a) !== sign(b)) return sign(a) < sign(b) ? -1 : 1;
  if (sign(a) === 0) return 0;
  if (a.kind === "inf" || b.kind === "inf") {
    if (a.kind === b.kind) return 0;
    return (a.kind === "inf") === !a.negative ? 1 : -1;
  }
  const [first, second] = [adjustedExponent(a), adjustedExponent(b)];
  if (first !== second) return first > second === !a.negative ? 1 : -1;
  const exponent = Math.min(a.exponent, b.exponent);
  const difference = scaledTo(a, exponent) - scaledTo(b, exponent);
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}
