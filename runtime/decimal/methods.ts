import { addParts, compareParts, invalid, multiplyParts, remainderParts } from "./arithmetic.js";
import { type DecimalContext, getcontext, roundingOf } from "./context.js";
import { checkedSize, type DecimalNumber, type Operand, required } from "./number.js";
import { expParts, lnParts, log10Parts, sqrtParts, wholeOf } from "./functions.js";
import {
  adjustedExponent,
  finite,
  fitted,
  infinity,
  isZero,
  nanOf,
  type Parts,
  toExponent,
} from "./parts.js";
import { cutDigits, digitCount, tenTo } from "./rounding.js";
import { DivisionByZero, Inexact, Rounded } from "./signals.js";
import { decimalText } from "./text.js";

/*
 * The methods of decimals beyond operators, each a function of its own, so that programs bring only
 * those they use. See https://docs.python.org/3/library/decimal.html#decimal-objects
 */

type MaybeContext = DecimalContext | null;

/** Rounds to the exponent of `unit`. @throws InvalidOperation where that takes too many digits */
export function quantize<D extends DecimalNumber>(
  value: D,
  unit: Operand,
  rounding: string | null = null,
  context: MaybeContext = null,
): D {
  const used = context ?? getcontext();
  const mode = rounding === null ? used.rounding : roundingOf(rounding);
  const [a, b] = [value.parts, required(unit)];
  const nan = nanOf([a, b], used);
  if (nan) return value.made(nan);
  if (a.kind === "inf" || b.kind === "inf") {
    return value.made(a.kind === b.kind ? a : invalid(used));
  }
  if (b.exponent < used.Etiny || b.exponent > used.Emax) return value.made(invalid(used));
  // A number that would take more digits than the precision is refused before it is written out.
  if (!isZero(a) && adjustedExponent(a) - b.exponent + 1 > used.prec) {
    return value.made(invalid(used));
  }
  const result = toExponent(a, b.exponent, mode);
  noteRounding(a, result, used);
  return value.made(checkedSize(result, used));
}

function noteRounding(before: Parts, after: Parts, context: DecimalContext): void {
  if (after.exponent <= before.exponent) return;
  if (compareParts(before, after) !== 0) context.signal(Inexact);
  context.signal(Rounded);
}

/** Rounds to a whole number, without noting it. */
export function toIntegralValue<D extends DecimalNumber>(
  value: D,
  rounding: string | null = null,
  context: MaybeContext = null,
): D {
  const used = context ?? getcontext();
  const { parts } = value;
  const nan = nanOf([parts], used);
  if (nan) return value.made(nan);
  if (parts.kind === "inf" || parts.exponent >= 0) return value;
  return value.made(toExponent(parts, 0, rounding === null ? used.rounding : roundingOf(rounding)));
}

/** Rounds to a whole number. */
export function toIntegralExact<D extends DecimalNumber>(
  value: D,
  rounding: string | null = null,
  context: MaybeContext = null,
): D {
  const result = toIntegralValue(value, rounding, context);
  if (result.parts.kind === "finite" && result !== value) {
    noteRounding(value.parts, result.parts, context ?? getcontext());
  }
  return result;
}

/** Without zeros at the end: `Decimal('100')` → `Decimal('1E+2')`. */
export function normalize<D extends DecimalNumber>(value: D, context: MaybeContext = null): D {
  const used = context ?? getcontext();
  const nan = nanOf([value.parts], used);
  const parts = nan ?? fitted(value.parts, used);
  if (parts.kind !== "finite") return value.made(parts);
  let { coefficient, exponent } = parts;
  if (coefficient === 0n) return value.made(finite(parts.negative, 0n, 0));
  while (coefficient % 10n === 0n) {
    coefficient /= 10n;
    exponent += 1;
  }
  return value.made(finite(parts.negative, coefficient, exponent));
}

const unary =
  (operation: (parts: Parts, context: DecimalContext) => Parts) =>
  <D extends DecimalNumber>(value: D, context: MaybeContext = null): D =>
    value.made(operation(value.parts, context ?? getcontext()));

/** The square root, rounded correctly. */
export const sqrt = unary(sqrtParts);
/** The natural exponential. */
export const exp = unary(expParts);
/** The natural logarithm. */
export const ln = unary(lnParts);
/** The logarithm to base 10. */
export const log10 = unary(log10Parts);

/** -1, 0 or 1 as a decimal; NaN where one is none. */
export function compare<D extends DecimalNumber>(
  value: D,
  other: Operand,
  context: MaybeContext = null,
): D {
  const used = context ?? getcontext();
  const [a, b] = [value.parts, required(other)];
  const nan = nanOf([a, b], used);
  if (nan) return value.made(nan);
  const order = compareParts(a, b) as number;
  return value.made(finite(order < 0, BigInt(Math.abs(order)), 0));
}

/** The larger of two numbers; a NaN counts for nothing. */
export function max<D extends DecimalNumber>(value: D, other: Operand): D {
  return chosen(value, other, 1);
}

/** The smaller of two numbers; a NaN counts for nothing. */
export function min<D extends DecimalNumber>(value: D, other: Operand): D {
  return chosen(value, other, -1);
}

function chosen<D extends DecimalNumber>(value: D, other: Operand, wanted: number): D {
  const [a, b] = [value.parts, required(other)];
  const context = getcontext();
  const order = compareParts(a, b);
  if (order === null) {
    if (a.kind === "nan" && b.kind !== "nan" && b.kind !== "snan")
      return value.made(fitted(b, context));
    if (b.kind === "nan" && a.kind !== "nan" && a.kind !== "snan")
      return value.made(fitted(a, context));
    return value.made(nanOf([a, b], context) as Parts);
  }
  // Of equal numbers the one with the larger exponent is the larger, if they are positive.
  const tie =
    a.negative === b.negative
      ? (a.exponent - b.exponent) * (a.negative ? -1 : 1)
      : a.negative
        ? -1
        : 1;
  const isFirst = (order === 0 ? tie : order) * wanted >= 0;
  return value.made(fitted(isFirst ? a : b, context));
}

/** The exponent of the first digit. */
export function adjusted<D extends DecimalNumber>(value: D): number {
  return value.parts.kind === "finite" ? adjustedExponent(value.parts) : 0;
}

export const copyAbs = <D extends DecimalNumber>(value: D): D =>
  value.made({ ...value.parts, negative: false });
export const copyNegate = <D extends DecimalNumber>(value: D): D =>
  value.made({ ...value.parts, negative: !value.parts.negative });
export const copySign = <D extends DecimalNumber>(value: D, other: Operand): D =>
  value.made({ ...value.parts, negative: required(other).negative });

export const isNan = ({ parts }: DecimalNumber): boolean =>
  parts.kind === "nan" || parts.kind === "snan";
export const isQnan = ({ parts }: DecimalNumber): boolean => parts.kind === "nan";
export const isSnan = ({ parts }: DecimalNumber): boolean => parts.kind === "snan";
export const isInfinite = ({ parts }: DecimalNumber): boolean => parts.kind === "inf";
export const isFinite = ({ parts }: DecimalNumber): boolean => parts.kind === "finite";
export const isSigned = ({ parts }: DecimalNumber): boolean => parts.negative;
export const isZeroValue = ({ parts }: DecimalNumber): boolean => isZero(parts);
export const isNormal = ({ parts }: DecimalNumber): boolean =>
  parts.kind === "finite" && !isZero(parts) && adjustedExponent(parts) >= getcontext().Emin;
export const isSubnormal = ({ parts }: DecimalNumber): boolean =>
  parts.kind === "finite" && !isZero(parts) && adjustedExponent(parts) < getcontext().Emin;

/** `+Normal`, `-Zero`, `NaN`, …. */
export function numberClass<D extends DecimalNumber>(value: D): string {
  const { kind, negative } = value.parts;
  if (kind === "nan") return "NaN";
  if (kind === "snan") return "sNaN";
  const sign = negative ? "-" : "+";
  if (kind === "inf") return `${sign}Infinity`;
  return sign + (isZero(value.parts) ? "Zero" : isSubnormal(value) ? "Subnormal" : "Normal");
}

/** The text with an exponent that is a multiple of three. */
export const toEngString = (value: DecimalNumber): string =>
  decimalText(value.parts, getcontext(), true);

/** `value * other + third`, rounded once. */
export function fma<D extends DecimalNumber>(value: D, other: Operand, third: Operand): D {
  const context = getcontext();
  const [a, b] = [value.parts, required(other)];
  if (a.kind !== "finite" || b.kind !== "finite") {
    return value.made(addParts(multiplyParts(a, b, context), required(third), context));
  }
  const exact = finite(
    a.negative !== b.negative,
    a.coefficient * b.coefficient,
    a.exponent + b.exponent,
  );
  return value.made(addParts(exact, required(third), context));
}

/** What is left of the division whose quotient is the nearest whole number. */
export function remainderNear<D extends DecimalNumber>(value: D, other: Operand): D {
  const context = getcontext();
  const [a, b] = [value.parts, required(other)];
  if (a.kind !== "finite" || b.kind !== "finite" || isZero(b)) {
    return value.made(remainderParts(a, b, context));
  }
  const exponent = Math.min(a.exponent, b.exponent);
  const top = a.coefficient * tenTo(a.exponent - exponent);
  const bottom = b.coefficient * tenTo(b.exponent - exponent);
  const quotient = top / bottom;
  let rest = top - quotient * bottom;
  if (rest * 2n > bottom || (rest * 2n === bottom && quotient % 2n === 1n)) rest -= bottom;
  const negative = rest < 0n !== a.negative;
  return value.made(fitted(finite(negative, rest < 0n ? -rest : rest, exponent), context));
}

/** The number with its exponent moved. */
export function scaleb<D extends DecimalNumber>(value: D, by: Operand): D {
  const context = getcontext();
  const { parts } = value;
  const nan = nanOf([parts], context);
  if (nan || parts.kind === "inf") return value.made(nan ?? parts);
  return value.made(
    fitted({ ...parts, exponent: parts.exponent + Number(wholeOf(required(by))) }, context),
  );
}

/** The exponent of the first digit, as a decimal. */
export function logb<D extends DecimalNumber>(value: D): D {
  const context = getcontext();
  const { parts } = value;
  const nan = nanOf([parts], context);
  if (nan) return value.made(nan);
  if (parts.kind === "inf") return value.made(infinity(false));
  if (isZero(parts)) {
    context.signal(DivisionByZero);
    return value.made(infinity(true));
  }
  return value.made(
    finite(adjustedExponent(parts) < 0, BigInt(Math.abs(adjustedExponent(parts))), 0),
  );
}

/** Whether two numbers have the same exponent. */
export function sameQuantum<D extends DecimalNumber>(value: D, other: Operand): boolean {
  const [a, b] = [value.parts, required(other)];
  if (a.kind !== "finite" || b.kind !== "finite") return a.kind.slice(-3) === b.kind.slice(-3);
  return a.exponent === b.exponent;
}

/** The nearest number above. */
export function nextPlus<D extends DecimalNumber>(value: D): D {
  return neighbour(value, false);
}

/** The nearest number below. */
export function nextMinus<D extends DecimalNumber>(value: D): D {
  return neighbour(value, true);
}

function neighbour<D extends DecimalNumber>(value: D, below: boolean): D {
  const context = getcontext().copy();
  context.clearTraps();
  context.rounding = below ? "ROUND_FLOOR" : "ROUND_CEILING";
  const { parts } = value;
  if (parts.kind !== "finite") return value;
  const fits = fitted(parts, context);
  if (compareParts(fits, parts) !== 0) return value.made(fits);
  return value.made(addParts(fits, finite(below, 1n, context.Etiny - 1), context));
}

/** The digits moved to the left, or to the right where the count is negative. */
export function shift<D extends DecimalNumber>(value: D, by: Operand): D {
  const context = getcontext();
  const { parts } = value;
  const count = Number(wholeOf(required(by)));
  const moved =
    count >= 0
      ? (parts.coefficient * tenTo(count)) % tenTo(context.prec)
      : -count >= digitCount(parts.coefficient)
        ? 0n
        : cutDigits(parts.coefficient, -count, false, "ROUND_DOWN")[0];
  return value.made(finite(parts.negative, moved, parts.exponent));
}
