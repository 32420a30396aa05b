import { type DecimalNumber, divided, nearestDouble, type Ratio } from "./exact-sum.js";

/** The root of a fraction, rounded once. */
export function root([numerator, denominator]: Ratio): number {
  if (numerator === 0n) return 0;
  const bits = numerator.toString(2).length - denominator.toString(2).length;
  const shift = 2 * Math.ceil((140 - bits) / 2);
  const scaled =
    shift >= 0
      ? (numerator << BigInt(shift)) / denominator
      : numerator / (denominator << BigInt(-shift));
  let guess = 1n << BigInt((scaled.toString(2).length + 1) >> 1);
  for (let better = (guess + scaled / guess) >> 1n; better < guess; ) {
    guess = better;
    better = (guess + scaled / guess) >> 1n;
  }
  // Newton's floor, marked inexact in its last bit: the root of a 140-bit number has 70.
  const sticky = guess * guess === scaled ? guess : guess | 1n;
  return nearestDouble(sticky, 1n) * 2 ** (-shift / 2);
}

/** The root of a fraction as a Decimal, at most half a unit of the last place away. */
export function decimalRoot(model: DecimalNumber, [numerator, denominator]: Ratio): unknown {
  if (numerator === 0n) return new (model.constructor as new (text: string) => unknown)("0.0");
  const found = divided(model, numerator, denominator).sqrt();
  const [top, bottom] = bigRatio(found);
  /** Compares the root with the middle of what was found and its neighbour. */
  const beyondMiddle = (neighbour: DecimalNumber): bigint => {
    const [otherTop, otherBottom] = bigRatio(neighbour);
    const middle = bottom * otherTop + otherBottom * top;
    return 4n * numerator * (bottom * otherBottom) ** 2n - denominator * middle ** 2n;
  };
  const above = found.nextPlus();
  if (beyondMiddle(above) > 0n) return above;
  const below = found.nextMinus();
  return beyondMiddle(below) < 0n ? below : found;
}

function bigRatio(value: DecimalNumber): Ratio {
  const [numerator, denominator] = value.asIntegerRatio();
  return [BigInt(numerator), BigInt(denominator)];
}
