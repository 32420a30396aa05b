/** Powers modulo a number: a toy RSA, a key exchange, and inverses. */

import {
  ValueError,
  add,
  bitAnd,
  floorDivide,
  mod,
  modulo,
  mul,
  pow,
  print,
  range,
  shiftRight,
  sub,
  tuple,
} from "./runtime/builtins.js";

/** Square and multiply, as the built-in `pow` with three arguments does. */
function power(
  base: number | bigint,
  exponent: number | bigint,
  modulus: number | bigint,
): number | bigint {
  let result: number | bigint = 1;
  base = modulo(base, modulus);
  while (exponent > 0) {
    if (bitAnd(exponent, 1) > 0) {
      result = modulo(mul(result, base), modulus);
    }
    base = modulo(mul(base, base), modulus);
    exponent = shiftRight(exponent, 1);
  }
  return result;
}

/** g, x, y with a*x + b*y == g. */
function extendedGcd(
  a: number | bigint,
  b: number | bigint,
): readonly [number | bigint, number | bigint, number | bigint] {
  if (b === 0) {
    return tuple(a, 1, 0);
  }
  const [g, x, y] = extendedGcd(b, modulo(a, b));
  return tuple(g, y, sub(x, mul(floorDivide(a, b), y)));
}

const P = sub(pow(2, 61), 1);
print(
  power(3, pow(10, 18), P),
  pow(3, pow(10, 18), P),
  power(pow(10, 20), 3, P),
);
print(
  [...range(200)].every((n) => power(2, n, 1_000_003) === pow(2, n, 1_000_003)),
);

// RSA with primes that are far too small.
const p = 1_000_000_007;
const q = 998_244_353;
const n = mul(p, q);
const phi = mul(p - 1, q - 1);
const e = 65537;
const d = pow(e, -1, phi);
print("public", tuple(n, e), "private", d);
for (const message of [42, 123456789, sub(n, 1)]) {
  const secret = pow(message, e, n);
  print(message, "->", secret, "->", pow(secret, d, n));
}

// Both sides of a key exchange find the same secret.
const alice = 123456789012345;
const bob = 987654321098765;
const key = pow(pow(5, alice, P), bob, P);
print(key === pow(pow(5, bob, P), alice, P), key);

const [g, x, y] = extendedGcd(240, 46);
print(g, x, y, add(mul(240, x), mul(46, y)));
print(extendedGcd(add(pow(10, 20), 39), add(pow(10, 18), 9)));

for (const [base, modulus] of [
  [2, 4],
  [3, 0],
  [7, 1],
  [-3, 11],
]) {
  try {
    print(base, modulus, pow(base, -1, modulus));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print(base, modulus, error);
  }
}

// The remainder has the sign of the modulus.
print(pow(-2, 3, 5), mod(-8, 5), pow(2, 3, -5), mod(8, -5));
