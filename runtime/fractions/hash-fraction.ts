import { type Int, normalize } from "../builtins/numbers.js";

const prime = (1n << 61n) - 1n;

/** CPython's hash of a fraction, the same for an int, a float and a Decimal of that value. */
export function hashFraction(numerator: bigint, denominator: bigint): Int {
  const size = numerator < 0n ? -numerator : numerator;
  const inverse = power(denominator % prime, prime - 2n);
  // A denominator that the prime divides has no inverse: the hash of infinity.
  const code = inverse === 0n ? 314159n : ((size % prime) * inverse) % prime;
  const signed = numerator < 0n ? -code : code;
  return normalize(signed === -1n ? -2n : signed);
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest % 2n === 1n) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}
