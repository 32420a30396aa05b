import { type DecimalContext } from "./context.js";
import { cutDigits, digitCount, type Rounding, tenTo } from "./rounding.js";
import {
  Clamped,
  Inexact,
  InvalidOperation,
  Overflow,
  Rounded,
  Subnormal,
  Underflow,
} from "./signals.js";

/** What a decimal is made of: `(-1)**negative * coefficient * 10**exponent`, or something special. */
export interface Parts {
  readonly kind: "finite" | "inf" | "nan" | "snan";
  readonly negative: boolean;
  /** Of a NaN: its diagnostic digits. */
  readonly coefficient: bigint;
  readonly exponent: number;
}

export const finite = (negative: boolean, coefficient: bigint, exponent: number): Parts => ({
  kind: "finite",
  negative,
  coefficient,
  exponent,
});
export const infinity = (negative: boolean): Parts => ({
  kind: "inf",
  negative,
  coefficient: 0n,
  exponent: 0,
});
export const notANumber: Parts = { kind: "nan", negative: false, coefficient: 0n, exponent: 0 };

/** The exponent of the first digit. */
export const adjustedExponent = (parts: Parts): number =>
  parts.exponent + digitCount(parts.coefficient) - 1;

export const isZero = (parts: Parts): boolean =>
  parts.kind === "finite" && parts.coefficient === 0n;

/** The number with its sign, where the exponent is `exponent` or more. */
export function scaledTo(parts: Parts, exponent: number): bigint {
  const size = parts.coefficient * tenTo(parts.exponent - exponent);
  return parts.negative ? -size : size;
}

/** Rounds to a number of digits, without regard to limits. */
export function toPrecision(parts: Parts, digits: number, rounding: Rounding): Parts {
  const excess = digitCount(parts.coefficient) - digits;
  if (excess <= 0) return parts;
  let [coefficient] = cutDigits(parts.coefficient, excess, parts.negative, rounding);
  let exponent = parts.exponent + excess;
  if (digitCount(coefficient) > digits) {
    coefficient /= 10n;
    exponent += 1;
  }
  return finite(parts.negative, coefficient, exponent);
}

/** Rounds to an exponent, without regard to limits. */
export function toExponent(parts: Parts, exponent: number, rounding: Rounding): Parts {
  const { negative, coefficient } = parts;
  if (parts.exponent >= exponent) {
    return finite(negative, coefficient * tenTo(parts.exponent - exponent), exponent);
  }
  return finite(
    negative,
    cutDigits(coefficient, exponent - parts.exponent, negative, rounding)[0],
    exponent,
  );
}

/** Fits an exact result into a context: its precision, and the limits of its exponents. */
export function fitted(parts: Parts, context: DecimalContext): Parts {
  if (parts.kind !== "finite") return parts;
  const { negative, coefficient, exponent } = parts;
  const { prec, Emax, Emin, Etiny, rounding } = context;
  const Etop = Emax - prec + 1;
  if (coefficient === 0n) {
    const most = context.clamp === 1 ? Etop : Emax;
    const kept = Math.min(Math.max(exponent, Etiny), most);
    if (kept !== exponent) context.signal(Clamped);
    return finite(negative, 0n, kept);
  }
  let lowest = digitCount(coefficient) + exponent - prec;
  if (lowest > Etop) return overflowed(negative, context);
  const isSubnormal = lowest < Etiny;
  if (isSubnormal) lowest = Etiny;
  let result = parts;
  if (exponent < lowest) {
    const count = lowest - exponent;
    const [rounded, inexact] =
      count > digitCount(coefficient) + 1
        ? cutDigits(1n, 2, negative, rounding)
        : cutDigits(coefficient, count, negative, rounding);
    let [kept, at] = [rounded, lowest];
    if (digitCount(kept) > prec) {
      kept /= 10n;
      at += 1;
    }
    if (at > Etop) return overflowed(negative, context);
    if (inexact && isSubnormal) context.signal(Underflow);
    if (isSubnormal) context.signal(Subnormal);
    if (inexact) context.signal(Inexact);
    context.signal(Rounded);
    if (kept === 0n) context.signal(Clamped);
    result = finite(negative, kept, at);
  } else if (exponent + digitCount(coefficient) - 1 < Emin) context.signal(Subnormal);
  if (context.clamp === 1 && result.exponent > Etop) {
    context.signal(Clamped);
    return finite(negative, result.coefficient * tenTo(result.exponent - Etop), Etop);
  }
  return result;
}

function overflowed(negative: boolean, context: DecimalContext): Parts {
  context.signal(Overflow);
  context.signal(Inexact);
  context.signal(Rounded);
  const { rounding, prec, Emax } = context;
  const staysFinite =
    rounding === "ROUND_DOWN" ||
    rounding === "ROUND_05UP" ||
    (rounding === "ROUND_CEILING" && negative) ||
    (rounding === "ROUND_FLOOR" && !negative);
  return staysFinite ? finite(negative, tenTo(prec) - 1n, Emax - prec + 1) : infinity(negative);
}

/** What an operation on NaNs gives; `null` where there is none among the operands. */
export function nanOf(operands: readonly Parts[], context: DecimalContext): Parts | null {
  const loud = operands.find(({ kind }) => kind === "snan");
  if (loud) {
    context.signal(InvalidOperation);
    return { ...loud, kind: "nan" };
  }
  return operands.find(({ kind }) => kind === "nan") ?? null;
}
