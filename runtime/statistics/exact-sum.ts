import { iterate } from "../builtins/iterate.js";
import { isIntValue, normalize } from "../builtins/numbers.js";

/** What the functions of this module take. */
export type Values = Iterable<number>;

/** An exact fraction with a positive denominator. */
export type Ratio = readonly [numerator: bigint, denominator: bigint];

/** The data as a list, and whether all of them are ints. */
export function valuesOf(values: Values): { items: number[]; exact: boolean } {
  const items = [...iterate(values)];
  return { items, exact: items.every((item) => isIntValue(item) || typeof item === "boolean") };
}

/** A number as the exact fraction that it is. */
export function ratioOf(value: number): Ratio {
  if (typeof value === "bigint") return [value, 1n];
  let numerator = Number(value);
  let denominator = 1n;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    denominator *= 2n;
  }
  return [BigInt(numerator), denominator];
}

export function ratioSum(ratios: readonly Ratio[]): Ratio {
  return ratios.reduce<Ratio>(
    ([n1, d1], [n2, d2]) => (d1 === d2 ? [n1 + n2, d1] : [n1 * d2 + n2 * d1, d1 * d2]),
    [0n, 1n],
  );
}

/** The double nearest to a fraction; an int where ints were averaged and the result is whole. */
export function ratioToNumber([numerator, denominator]: Ratio, exact: boolean): number {
  if (exact && numerator % denominator === 0n) return normalize(numerator / denominator) as number;
  return nearestDouble(numerator, denominator);
}

/** Rounds half to even, once. */
export function nearestDouble(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0;
  const size = numerator < 0n ? -numerator : numerator;
  // Scaled so that the quotient has 64 bits and more, its last bit set where something is left.
  const shift = 66 - (size.toString(2).length - denominator.toString(2).length);
  const [top, bottom] =
    shift > 0 ? [size << BigInt(shift), denominator] : [size, denominator << BigInt(-shift)];
  const quotient = top / bottom;
  const sticky = top % bottom === 0n ? quotient : quotient | 1n;
  const result = Number(sticky) * 2 ** -shift;
  return numerator < 0n ? -result : result;
}
