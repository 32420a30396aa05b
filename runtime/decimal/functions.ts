import { addParts, compareParts, divideParts, invalid, multiplyParts } from "./arithmetic.js";
import { DecimalContext } from "./context.js";
import { adjustedExponent, finite, fitted, infinity, isZero, nanOf, type Parts } from "./parts.js";
import { digitCount, tenTo } from "./rounding.js";

/** The whole square root. */
function integerRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** https://docs.python.org/3/library/decimal.html#decimal.Decimal.sqrt */
export function sqrtParts(a: Parts, context: DecimalContext): Parts {
  const nan = nanOf([a], context);
  if (nan) return nan;
  if (isZero(a)) return fitted(finite(a.negative, 0n, Math.floor(a.exponent / 2)), context);
  if (a.negative) return invalid(context);
  if (a.kind === "inf") return a;
  const ideal = Math.floor(a.exponent / 2);
  const odd = a.exponent - 2 * ideal;
  let coefficient = odd === 1 ? a.coefficient * 10n : a.coefficient;
  const places = Math.max(0, context.prec + 1 - Math.ceil(digitCount(coefficient) / 2));
  coefficient *= tenTo(2 * places);
  let root = integerRoot(coefficient);
  let exponent = ideal - places;
  if (root * root === coefficient) {
    while (exponent < ideal && root % 10n === 0n) {
      root /= 10n;
      exponent += 1;
    }
  } else if (root % 5n === 0n) root += 1n; // something is left over
  return fitted(finite(false, root, exponent), halfEven(context));
}

/** A context that rounds otherwise but notes its signals in the same place. */
function view(context: DecimalContext): DecimalContext {
  const same = context.copy();
  same.signal = context.signal.bind(context);
  return same;
}

/* Below, reals are bigints scaled by a power of ten, with enough digits to spare. */

/** `exp(x)`, where `x` is scaled by `unit`. */
function scaledExp(x: bigint, unit: bigint): bigint {
  // exp(x) = exp(x / 2**k) ** (2**k) with a small argument, where the series is short.
  const halvings = 16n;
  const extra = tenTo(12);
  const one = unit * extra;
  const small = (x * extra) >> halvings;
  let term = one;
  let total = one;
  for (let n = 1n; term !== 0n; n++) {
    term = (term * small) / one / n;
    total += term;
  }
  for (let step = 0n; step < halvings; step++) total = (total * total) / one;
  return total / extra;
}

/** `ln(x)` of a positive `x`, scaled by `unit`, by the series of the inverse hyperbolic tangent. */
function scaledLn(x: bigint, unit: bigint): bigint {
  // Square roots bring the argument near to 1, where the series is short.
  let value = x;
  let roots = 0n;
  while (value > unit + unit / 10n || value < unit - unit / 10n) {
    value = integerRoot(value * unit);
    roots += 1n;
  }
  const ratio = ((value - unit) * unit) / (value + unit);
  const square = (ratio * ratio) / unit;
  let power = ratio;
  let total = 0n;
  for (let n = 1n; power !== 0n; n += 2n) {
    total += power / n;
    power = (power * square) / unit;
  }
  return (total * 2n) << roots;
}

/** `10**digits * ln(coefficient * 10**exponent)` of a positive number. */
function lnOf(coefficient: bigint, exponent: number, digits: number): bigint {
  const spare = 20;
  const unit = tenTo(digits + spare);
  const length = digitCount(coefficient);
  // The number is m * 10**k with m between 0.1 and 1.
  const mantissa = (coefficient * unit) / tenTo(length);
  const ten = scaledLn(10n * unit, unit);
  return (scaledLn(mantissa, unit) + BigInt(exponent + length) * ten) / tenTo(spare);
}

/** Rounds once the digits that are sure suffice to tell which way. */
function rounded(
  approximate: (digits: number) => [bigint, number],
  context: DecimalContext,
): Parts {
  for (let extra = 6; ; extra += 10) {
    const [value, exponent] = approximate(context.prec + extra);
    const size = value < 0n ? -value : value;
    const margin = 100n;
    const fit = (coefficient: bigint): Parts =>
      fitted(finite(value < 0n, coefficient, exponent), nearest(context));
    const [low, high] = [fit(size - margin), fit(size + margin)];
    if (compareParts(low, high) !== 0 && extra < 200) continue;
    return fitted(finite(value < 0n, size, exponent), halfEven(context));
  }
}

const nearest = (context: DecimalContext): DecimalContext =>
  new DecimalContext({
    prec: context.prec,
    Emin: context.Emin,
    Emax: context.Emax,
    traps: [],
  });
const halfEven = (context: DecimalContext): DecimalContext => {
  const same = view(context);
  same.rounding = "ROUND_HALF_EVEN";
  return same;
};

/** https://docs.python.org/3/library/decimal.html#decimal.Decimal.exp */
export function expParts(a: Parts, context: DecimalContext): Parts {
  const nan = nanOf([a], context);
  if (nan) return nan;
  if (a.kind === "inf") return a.negative ? finite(false, 0n, 0) : a;
  if (isZero(a)) return finite(false, 1n, 0);
  const size = adjustedExponent(a);
  if (size > 8) {
    return a.negative
      ? fitted(finite(false, 1n, context.Etiny - 10), halfEven(context))
      : fitted(finite(false, 1n, context.Emax + 10), halfEven(context));
  }
  if (size < -context.prec - 2) {
    const near = a.negative ? tenTo(context.prec + 3) - 1n : tenTo(context.prec + 3) + 1n;
    return fitted(finite(false, near, -context.prec - 3), halfEven(context));
  }
  return rounded((digits) => expOf(scaled(a, digits + 20), digits), context);
}

/** The value times `10**digits`, cut off. */
function scaled(a: Parts, digits: number): bigint {
  const by = a.exponent + digits;
  const size = by >= 0 ? a.coefficient * tenTo(by) : a.coefficient / tenTo(-by);
  return a.negative ? -size : size;
}

/** `exp(x / 10**(digits + 20))` as digits and an exponent. */
function expOf(x: bigint, digits: number): [bigint, number] {
  const unit = tenTo(digits + 20);
  // exp(x) = 10**k * exp(x - k * ln(10))
  const ten = scaledLn(10n * unit, unit);
  let power = x / ten;
  if (x < 0n) power -= 1n;
  const value = scaledExp(x - power * ten, unit);
  return [value / tenTo(20), Number(power) - digits];
}

/** https://docs.python.org/3/library/decimal.html#decimal.Decimal.ln */
export function lnParts(a: Parts, context: DecimalContext): Parts {
  const special = logarithmOf(a, context);
  if (special) return special;
  if (compareParts(a, finite(false, 1n, 0)) === 0) return finite(false, 0n, 0);
  return rounded((digits) => {
    const places = digits + smallness(a);
    return [lnOf(a.coefficient, a.exponent, places), -places];
  }, context);
}

/** https://docs.python.org/3/library/decimal.html#decimal.Decimal.log10 */
export function log10Parts(a: Parts, context: DecimalContext): Parts {
  const special = logarithmOf(a, context);
  if (special) return special;
  if (/^10*$/.test(a.coefficient.toString())) {
    const power = adjustedExponent(a);
    return fitted(finite(power < 0, BigInt(Math.abs(power)), 0), context);
  }
  return rounded((digits) => {
    const places = digits + smallness(a) + 5;
    const ten = lnOf(10n, 0, places);
    return [(lnOf(a.coefficient, a.exponent, places) * tenTo(places)) / ten, -places];
  }, context);
}

/** Near 1 a logarithm starts with zeros, which count for nothing. */
function smallness(a: Parts): number {
  const one = finite(false, 1n, 0);
  const difference = addParts(
    a,
    { ...one, negative: true },
    new DecimalContext({ prec: 5, traps: [] }),
  );
  return isZero(difference)
    ? digitCount(a.coefficient)
    : Math.max(0, -adjustedExponent(difference));
}

function logarithmOf(a: Parts, context: DecimalContext): Parts | null {
  const nan = nanOf([a], context);
  if (nan) return nan;
  if (isZero(a)) return infinity(true);
  if (a.negative) return invalid(context);
  return a.kind === "inf" ? a : null;
}

/** https://docs.python.org/3/library/decimal.html#decimal.DecimalContext.power */
export function powerParts(a: Parts, b: Parts, context: DecimalContext): Parts {
  const nan = nanOf([a, b], context);
  if (nan) return nan;
  if (isZero(b)) return isZero(a) ? invalid(context) : finite(false, 1n, 0);
  const whole = wholeOf(b);
  const negative = a.negative && whole !== null && whole % 2n !== 0n;
  if (a.negative && whole === null && !isZero(a)) return invalid(context);
  if (isZero(a)) return b.negative ? infinity(negative) : finite(negative, 0n, 0);
  if (a.kind === "inf") return b.negative ? finite(negative, 0n, 0) : infinity(negative);
  const base = { ...a, negative: false };
  const order = compareParts(base, finite(false, 1n, 0));
  if (order === 0 && whole === null) {
    return fitted(finite(false, tenTo(context.prec - 1), 1 - context.prec), context);
  }
  if (b.kind === "inf") {
    return (order === 1) === !b.negative ? infinity(negative) : finite(negative, 0n, 0);
  }
  const times = whole === null ? null : whole < 0n ? -whole : whole;
  if (times !== null && times * BigInt(digitCount(a.coefficient)) < 20_000n) {
    const power = finite(negative, a.coefficient ** times, a.exponent * Number(times));
    if (!b.negative) return fitted(power, context);
    return divideParts(finite(false, 1n, 0), power, context);
  }
  const result = rounded((digits) => {
    const places = digits + 20 + Math.max(0, adjustedExponent(b) + 1) + 10;
    const logarithm = lnOf(base.coefficient, base.exponent, places);
    const by = b.exponent;
    const size =
      by >= 0 ? logarithm * b.coefficient * tenTo(by) : (logarithm * b.coefficient) / tenTo(-by);
    const shift = places - (digits + 20);
    return expOf((b.negative ? -size : size) / tenTo(shift), digits);
  }, context);
  return multiplyParts(result, finite(negative, 1n, 0), context);
}

/** The value of a whole number, `null` for any other. */
export function wholeOf(a: Parts): bigint | null {
  if (a.kind !== "finite") return null;
  const by = a.exponent;
  if (by < -10_000 || by > 10_000) return null;
  const unit = tenTo(Math.abs(by));
  if (by < 0 && a.coefficient % unit !== 0n) return null;
  const size = by < 0 ? a.coefficient / unit : a.coefficient * unit;
  return a.negative ? -size : size;
}
