import { OverflowError, ZeroDivisionError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { floorDivBig } from "../builtins/int-arithmetic.js";
import { type Int, normalize } from "../builtins/numbers.js";
import { repr } from "../builtins/repr.js";
import { asciiDigits } from "../builtins/to-float.js";

const syntax =
  /^\s*([-+]?)(?=\d|\.\d)(\d*|\d+(?:_\d+)*)(?:(?:\/(\d+(?:_\d+)*))?|(?:\.(\d*|\d+(?:_\d+)*))?(?:E([-+]?\d+(?:_\d+)*))?)\s*$/i;

/** A whole number or a fraction. */
export type Rational = readonly [numerator: bigint, denominator: bigint];

/** The number that a text writes: `3/4`, `-1.5`, `2e3`. @throws ValueError where it is none */
export function parse(text: string): Rational {
  const match = syntax.exec(asciiDigits(text));
  if (match === null) throw new ValueError(`Invalid literal for Fraction: ${repr(text)}`);
  const [sign, whole, bottom, decimals, power] = match
    .slice(1)
    .map((part) => (part as string | undefined)?.replaceAll("_", ""));
  let top = BigInt(whole || 0);
  let below = BigInt(bottom || 1);
  if (decimals) {
    const scale = 10n ** BigInt(decimals.length);
    top = top * scale + BigInt(decimals);
    below *= scale;
  }
  const exponent = Number(power ?? 0);
  if (exponent >= 0) top *= 10n ** BigInt(exponent);
  else below *= 10n ** BigInt(-exponent);
  if (below === 0n) throw new ZeroDivisionError(`Fraction(${sign === "-" ? -top : top}, 0)`);
  return [sign === "-" ? -top : top, below];
}

/** The fraction that a float is, exactly. */
export function ratioOf(value: number): Rational {
  if (Number.isNaN(value)) throw new ValueError("cannot convert NaN to integer ratio");
  if (!Number.isFinite(value)) throw new OverflowError("cannot convert Infinity to integer ratio");
  let numerator = value;
  let halvings = 0n;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    halvings += 1n;
  }
  return [BigInt(numerator), 1n << halvings];
}

/** The greatest common divisor. */
export function commonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** `x / y` of floats. */
export function floatQuotient(x: number, y: number): number {
  if (y === 0) throw new ZeroDivisionError("float division by zero");
  return x / y;
}

/** `top // bottom`. */
export function wholeQuotient(top: bigint, bottom: bigint): Int {
  if (bottom === 0n) throw new ZeroDivisionError("integer division or modulo by zero");
  return normalize(floorDivBig(top, bottom));
}

/** The nearest whole number, of two the even one. */
export function nearest(top: bigint, bottom: bigint): bigint {
  const down = floorDivBig(top, bottom);
  const twice = (top - down * bottom) * 2n;
  return twice > bottom || (twice === bottom && down % 2n !== 0n) ? down + 1n : down;
}

/** The fraction nearest to `top / bottom` whose denominator is not larger than `most`. */
export function limited(top: bigint, bottom: bigint, most: bigint): Rational {
  let [p0, q0, p1, q1] = [0n, 1n, 1n, 0n];
  let [n, d] = [top, bottom];
  for (;;) {
    const a = floorDivBig(n, d);
    const q2 = q0 + a * q1;
    if (q2 > most) break;
    [p0, q0, p1, q1] = [p1, q1, p0 + a * p1, q2];
    [n, d] = [d, n - a * d];
  }
  const k = (most - q0) / q1;
  const [p, q] = [p0 + k * p1, q0 + k * q1];
  const away = (x: bigint, y: bigint): bigint => {
    const difference = x * bottom - top * y;
    return difference < 0n ? -difference : difference;
  };
  // |p1/q1 - top/bottom| <= |p/q - top/bottom|, over the common denominator.
  return away(p1, q1) * q <= away(p, q) * q1 ? [p1, q1] : [p, q];
}
