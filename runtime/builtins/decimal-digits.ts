/*
 * Correctly rounded decimal digits of a float: half to even, on its exact value, as CPython's
 * `PyOS_double_to_string`. JavaScript's `toFixed` and `toPrecision` round exact halves away from zero.
 */

/** A finite, non-negative float as an exact fraction with a power of two below. */
function fractionOf(value: number): [top: bigint, shift: bigint] {
  let top = value;
  let shift = 0;
  while (!Number.isInteger(top)) {
    top *= 2;
    shift += 1;
  }
  return [BigInt(top), BigInt(shift)];
}

function divideHalfEven(top: bigint, bottom: bigint): bigint {
  const quotient = top / bottom;
  const twice = (top % bottom) * 2n;
  return twice > bottom || (twice === bottom && quotient % 2n === 1n) ? quotient + 1n : quotient;
}

/** `value` (finite, not negative) with `precision` digits after the point. */
export function fixedDigits(value: number, precision: number): string {
  // Only a multiple of 2 ** -(precision + 1) can lie exactly half-way.
  const halfway = Number.isInteger(value * 2 ** (precision + 1));
  if (!halfway && value < 1e21 && precision <= 100) return value.toFixed(precision);
  const digits = halfwayDigits(value, precision);
  if (precision === 0) return digits;
  const padded = digits.padStart(precision + 1, "0");
  return `${padded.slice(0, -precision)}.${padded.slice(-precision)}`;
}

/** `value * 10 ** precision`, rounded half to even, where it may lie half-way. */
function halfwayDigits(value: number, precision: number): string {
  // Twice the result is an integer; while it is a safe one, doubles compute it exactly.
  const twice = value * 2 ** (precision + 1) * 5 ** precision;
  if (Number.isInteger(twice) && twice <= Number.MAX_SAFE_INTEGER) {
    const whole = Math.floor(twice / 2);
    return String(twice % 2 === 1 && whole % 2 === 1 ? whole + 1 : whole);
  }
  const [top, shift] = fractionOf(value);
  return divideHalfEven(top * 10n ** BigInt(precision), 1n << shift).toString();
}

export interface DecimalDigits {
  /** The significant digits, as many as asked for. */
  readonly digits: string;
  /** The power of ten of the first digit. */
  readonly exponent: number;
}

/** The first `count` significant digits of `value` (finite, not negative). */
export function significantDigits(value: number, count: number): DecimalDigits {
  if (value === 0) return { digits: "0".repeat(count), exponent: 0 };
  const [top, shift] = fractionOf(value);
  const bottom = 1n << shift;
  let exponent = Number(value.toExponential().split("e")[1]);
  for (;;) {
    const scale = count - 1 - exponent;
    const rounded =
      scale >= 0
        ? divideHalfEven(top * 10n ** BigInt(scale), bottom)
        : divideHalfEven(top, bottom * 10n ** BigInt(-scale));
    const digits = rounded.toString();
    if (digits.length === count) return { digits, exponent };
    // The estimate was off by one, or rounding carried into a new digit.
    exponent += digits.length - count;
  }
}

/** `value` (finite) rounded to `digits` places after the point, or before it where negative. */
export function roundDecimal(value: number, digits: number): number {
  if (digits > 323) return value;
  if (digits < -308) return value < 0 || Object.is(value, -0) ? -0 : 0;
  const size = Math.abs(value);
  let text: string;
  if (digits >= 0) text = fixedDigits(size, digits);
  else {
    const [top, shift] = fractionOf(size);
    const unit = 10n ** BigInt(-digits);
    text = (divideHalfEven(top, (1n << shift) * unit) * unit).toString();
  }
  const rounded = Number(text);
  return value < 0 || Object.is(value, -0) ? -rounded : rounded;
}
