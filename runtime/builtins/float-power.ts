import { divideBig } from "./big-division.js";

/*
 * `a ** b` rounded correctly, as the C library does in all but the rarest cases. The engine's own `**`
 * is off by one in the last digit now and then, which would show. Fixed-point numbers with this many
 * bits after the point leave room for the largest exponents.
 */
const bits = 200n;
const one = 1n << bits;

/** The natural logarithm of `top / bottom`, best near 1: ln x = 2 artanh((x - 1) / (x + 1)). */
function logarithm(top: bigint, bottom: bigint): bigint {
  const ratio = ((top - bottom) << bits) / (top + bottom);
  const square = (ratio * ratio) >> bits;
  let sum = 0n;
  let power = ratio;
  for (let divisor = 1n; power !== 0n && power !== -1n; divisor += 2n) {
    sum += power / divisor;
    power = (power * square) >> bits;
  }
  return sum * 2n;
}

const ln2 = logarithm(2n, 1n);

/** e ** value: Taylor's series on a small part of the value, squared back up. */
function exponential(value: bigint): bigint {
  const halvings = 8n;
  const small = value >> halvings;
  let sum = one;
  let term = one;
  for (let index = 1n; term !== 0n && term !== -1n; index += 1n) {
    term = ((term * small) >> bits) / index;
    sum += term;
  }
  for (let index = 0n; index < halvings; index += 1n) sum = (sum * sum) >> bits;
  return sum;
}

/** A finite float as a fraction with a power of two below. */
function fractionOf(value: number): [top: bigint, shift: bigint] {
  let top = value;
  let shift = 0n;
  while (!Number.isInteger(top)) {
    top *= 2;
    shift += 1n;
  }
  return [BigInt(top), shift];
}

/** `base ** exponent` for a finite base above 0 and a finite exponent, within the range of floats. */
export function powerOf(base: number, exponent: number): number {
  const scale = Math.round(Math.log2(base));
  const [top, shift] = fractionOf(base);
  const twos = BigInt(scale) + shift;
  const log = twos >= 0n ? logarithm(top, 1n << twos) : logarithm(top << -twos, 1n);
  const [times, timesShift] = fractionOf(exponent);
  const product = ((log + BigInt(scale) * ln2) * times) >> timesShift;
  const wholes = product / ln2;
  const mantissa = exponential(product - wholes * ln2);
  return wholes >= 0n ? divideBig(mantissa << wholes, one) : divideBig(mantissa, one << -wholes);
}
