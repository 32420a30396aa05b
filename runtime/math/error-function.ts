import { divideBig } from "../builtins/big-division.js";
import { realOf } from "./real.js";

/* Fixed-point numbers with enough bits for what cancels out. */

/** `2 / sqrt(pi) * integral of exp(-t*t) from 0 to x`, times `2**bits`. */
function scaledErf(x: number, bits: number): bigint {
  let numerator = x;
  let halvings = 0;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    halvings += 1;
  }
  const wide = BigInt(bits);
  const value = halvings > bits ? 0n : BigInt(numerator) << (wide - BigInt(halvings));
  const square = (value * value) >> wide;
  let term = value;
  let total = 0n;
  for (let n = 0n; term !== 0n; n++) {
    total += term / (2n * n + 1n);
    term = -((term * square) >> wide) / (n + 1n);
  }
  return ((total * 2n) << wide) / rootOfPi(wide);
}

const roots = new Map<bigint, bigint>();

/** The square root of pi, by Machin's formula, times `2**bits`. */
function rootOfPi(bits: bigint): bigint {
  const known = roots.get(bits);
  if (known !== undefined) return known;
  const wide = bits * 2n + 32n;
  const arcus = (inverse: bigint): bigint => {
    let power = (1n << wide) / inverse;
    let total = 0n;
    for (let n = 1n; power !== 0n; n += 2n) {
      total += n % 4n === 1n ? power / n : -(power / n);
      power /= inverse * inverse;
    }
    return total;
  };
  const pi = (4n * (4n * arcus(5n) - arcus(239n))) >> 32n;
  let root = 1n << (bits + 1n);
  for (let better = (root + pi / root) >> 1n; better < root; ) {
    root = better;
    better = (root + pi / root) >> 1n;
  }
  roots.set(bits, root);
  return root;
}

/** https://docs.python.org/3/library/math.html#math.erf */
export function erf(value: number | bigint): number {
  const x = realOf(value);
  if (Number.isNaN(x) || x === 0) return x;
  if (Math.abs(x) > 6) return x < 0 ? -1 : 1;
  if (Math.abs(x) < 1e-100) return (x * 2) / Math.sqrt(Math.PI);
  const bits = 200 + Math.ceil(x * x * 1.5) + Math.max(0, -Math.floor(Math.log2(Math.abs(x))));
  return divideBig(scaledErf(x, bits), 1n << BigInt(bits));
}

/** https://docs.python.org/3/library/math.html#math.erfc */
export function erfc(value: number | bigint): number {
  const x = realOf(value);
  if (Number.isNaN(x)) return x;
  if (x > 27.3) return 0;
  if (x < -6) return 2;
  if (Math.abs(x) < 1e-20) return 1;
  const bits = 200 + Math.ceil(x * x * 3) + Math.max(0, -Math.floor(Math.log2(Math.abs(x))));
  return divideBig((1n << BigInt(bits)) - scaledErf(x, bits), 1n << BigInt(bits));
}

/** https://docs.python.org/3/library/math.html#math.cbrt */
export function cbrt(value: number | bigint): number {
  return Math.cbrt(realOf(value));
}
