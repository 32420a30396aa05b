/** https://docs.python.org/3/library/decimal.html#rounding-modes */
export const roundings = [
  "ROUND_CEILING",
  "ROUND_FLOOR",
  "ROUND_UP",
  "ROUND_DOWN",
  "ROUND_HALF_UP",
  "ROUND_HALF_DOWN",
  "ROUND_HALF_EVEN",
  "ROUND_05UP",
] as const;
export type Rounding = (typeof roundings)[number];

/** Ten to a power. */
export const tenTo = (power: number): bigint => 10n ** BigInt(power);

/** How many digits a number has; zero has one. */
export const digitCount = (value: bigint): number => value.toString().length;

/**
 * Cuts `count` digits off a coefficient.
 * @returns the rounded coefficient, and whether anything but zeros was cut off
 */
export function cutDigits(
  coefficient: bigint,
  count: number,
  negative: boolean,
  rounding: Rounding,
): [rounded: bigint, inexact: boolean] {
  const unit = tenTo(count);
  const kept = coefficient / unit;
  const rest = coefficient % unit;
  if (rest === 0n) return [kept, false];
  const half = rest * 2n === unit ? 0 : rest * 2n > unit ? 1 : -1;
  return [isRoundedUp(kept, half, negative, rounding) ? kept + 1n : kept, true];
}

/** Whether what is left over, compared with a half, makes the size of the number grow. */
function isRoundedUp(kept: bigint, half: number, negative: boolean, rounding: Rounding): boolean {
  switch (rounding) {
    case "ROUND_DOWN":
      return false;
    case "ROUND_UP":
      return true;
    case "ROUND_CEILING":
      return !negative;
    case "ROUND_FLOOR":
      return negative;
    case "ROUND_HALF_UP":
      return half >= 0;
    case "ROUND_HALF_DOWN":
      return half > 0;
    case "ROUND_HALF_EVEN":
      return half > 0 || (half === 0 && kept % 2n === 1n);
    case "ROUND_05UP":
      return kept % 5n === 0n;
  }
}
