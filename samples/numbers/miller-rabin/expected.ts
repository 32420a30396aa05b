/** Is it prime? The test of Miller and Rabin, and a factorisation by Pollard. */

import {
  abs,
  add,
  contains,
  floorDivide,
  format,
  join,
  map,
  modulo,
  mul,
  pow,
  print,
  range,
  sorted,
  str,
  sub,
} from "./runtime/builtins.js";
import * as math from "./runtime/math.js";

const SMALL_PRIMES: [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
] = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37];

/** Certain for every n below 3.3 * 10**24. */
function isPrime(n: number | bigint): boolean {
  if (n < 2) {
    return false;
  }
  for (const prime of SMALL_PRIMES) {
    if (modulo(n, prime) === 0) {
      return n === prime;
    }
  }
  let odd = sub(n, 1);
  let twos = 0;
  while (modulo(odd, 2) === 0) {
    odd = floorDivide(odd, 2);
    twos++;
  }
  return SMALL_PRIMES.every((base) => passes(base, odd, twos, n));
}

function passes(
  base: number,
  odd: number | bigint,
  twos: number,
  n: number | bigint,
): boolean {
  let x = pow(base, odd, n);
  if (contains([1, sub(n, 1)], x)) {
    return true;
  }
  for (let _ = 0; _ < twos - 1; _++) {
    x = modulo(mul(x, x), n);
    if (x === sub(n, 1)) {
      return true;
    }
  }
  return false;
}

/** A divisor of a composite number: Pollard's rho. */
function divisor(n: number | bigint): number | bigint {
  for (let c = 1; c < 20; c++) {
    let slow: number | bigint = 2;
    let fast: number | bigint = 2;
    let g: number | bigint = 1;
    while (g === 1) {
      slow = modulo(add(mul(slow, slow), c), n);
      fast = modulo(add(mul(fast, fast), c), n);
      fast = modulo(add(mul(fast, fast), c), n);
      g = math.gcd(abs(sub(slow, fast)), n);
    }
    if (g !== n) {
      return g;
    }
  }
  return n;
}

function factors(n: number | bigint): (number | bigint)[] {
  if (n === 1) {
    return [];
  }
  if (isPrime(n)) {
    return [n];
  }
  const d = modulo(n, 2) === 0 ? 2 : divisor(n);
  return sorted([...factors(d), ...factors(floorDivide(n, d))]);
}

print([...range(60)].filter((n) => isPrime(n)));
let n: number | bigint;
for (n of [
  561,
  1105,
  2047,
  3215031751,
  2 ** 31 - 1,
  sub(pow(2, 61), 1),
  add(pow(2, 61), 1),
  add(pow(10, 18), 9),
]) {
  console.log(`${format(n, ">20")} ${isPrime(n) ? "prime" : "composite"}`);
}

for (n of [360, 1001, 600851475143, 2 ** 32 + 1, 10 ** 12 + 1, 999999000001]) {
  const parts = factors(n);
  console.log(n, "=", join(" * ", map(str, parts)));
}

// Between two squares there is always a prime.
for (const k of [10, 10 ** 5, 10 ** 9]) {
  n = add(mul(k, k), 1);
  while (!isPrime(n)) {
    n = add(n, 1);
  }
  print(k, n, math.isqrt(n) === k);
}
