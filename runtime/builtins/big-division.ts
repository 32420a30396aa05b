import { OverflowError } from "./exceptions-common.js";

function bitLength(value: bigint): number {
  return value === 0n ? 0 : value.toString(16).length * 4;
}

/**
 * `a / b` of big ints, correctly rounded, as CPython's `long_true_divide`. `Number()` rounds a bigint
 * half to even, so the quotient keeps more bits than a float has, and a last bit that tells whether
 * anything was cut off.
 */
export function divideBig(a: bigint, b: bigint): number {
  const negative = a < 0n !== b < 0n;
  const top = a < 0n ? -a : a;
  const bottom = b < 0n ? -b : b;
  if (top === 0n) return negative ? -0 : 0;
  // At most 1074 bits after the point, so that the last scaling cannot round a second time.
  const shift = Math.min(72 - (bitLength(top) - bitLength(bottom)), 1074);
  const scaledTop = shift > 0 ? top << BigInt(shift) : top;
  const scaledBottom = shift < 0 ? bottom << BigInt(-shift) : bottom;
  let quotient = scaledTop / scaledBottom;
  if (shift === 1074) {
    const rest = scaledTop - quotient * scaledBottom;
    const twice = rest * 2n;
    if (bitLength(quotient) <= 56) {
      if (twice > scaledBottom || (twice === scaledBottom && quotient % 2n === 1n)) quotient += 1n;
    } else if (rest !== 0n) quotient |= 1n;
  } else if (quotient * scaledBottom !== scaledTop) quotient |= 1n;
  const value = scale(Number(quotient), -shift);
  if (!Number.isFinite(value)) {
    throw new OverflowError("integer division result too large for a float");
  }
  return negative ? -value : value;
}

/** `value * 2 ** exponent`, in steps that stay in range. */
function scale(value: number, exponent: number): number {
  let result = value;
  let rest = exponent;
  while (rest > 1000) {
    result *= 2 ** 1000;
    rest -= 1000;
  }
  while (rest < -1000) {
    result *= 2 ** -1000;
    rest += 1000;
  }
  return result * 2 ** rest;
}
