import { AttributeError, TypeError } from "../builtins/exceptions-common.js";
import { float } from "../builtins/float.js";
import { iterate } from "../builtins/iterate.js";
import { type Int, isFloatValue, normalize, numberOf } from "../builtins/numbers.js";
import { operandName, typeName } from "../builtins/type-name.js";

/** A `Fraction` or a `Decimal`, told by what they do: a program without them does not load them. */
export interface ExactNumber {
  asIntegerRatio(): readonly [Int, Int];
  __truediv__(other: unknown): ExactNumber;
  __add__(other: unknown): ExactNumber;
}

/** The functions that `Decimal` has besides. */
export interface DecimalNumber extends ExactNumber {
  isFinite(): boolean;
  sqrt(): DecimalNumber;
  nextPlus(): DecimalNumber;
  nextMinus(): DecimalNumber;
}

/** An exact fraction with a positive denominator. */
export type Ratio = readonly [numerator: bigint, denominator: bigint];

/** The class of the results: of ints, whole results are ints and others floats. */
export type Kind =
  | { readonly name: "int" | "float" }
  | { readonly name: "Fraction" | "Decimal"; readonly model: ExactNumber };

/** The exact values of the data, or the sum of those that have none (`inf` and `nan`). */
export interface Exact {
  readonly ratios: readonly Ratio[];
  readonly special: unknown;
  readonly kind: Kind;
}

export const isExactNumber = (value: unknown): value is ExactNumber =>
  typeof value === "object" && value !== null && "asIntegerRatio" in value;

export const isDecimal = (value: unknown): value is DecimalNumber =>
  isExactNumber(value) && "sqrt" in value;

function kindOf(value: unknown): Kind {
  if (isFloatValue(value)) return { name: "float" };
  if (numberOf(value) !== undefined) return { name: "int" };
  if (isExactNumber(value))
    return { name: isDecimal(value) ? "Decimal" : "Fraction", model: value };
  throw new TypeError(`can't convert type '${typeName(value)}' to numerator/denominator`);
}

/** The class that holds results of both: ints go with all, floats with fractions. */
function commonKind(first: Kind, second: Kind): Kind {
  if (first.name === second.name || second.name === "int") return first;
  if (first.name === "int") return second;
  if (first.name !== "Decimal" && second.name !== "Decimal") return { name: "float" };
  throw new TypeError(`don't know how to coerce ${first.name} and ${second.name}`);
}

/** The data as exact fractions. */
export function exactly(values: Iterable<unknown>): Exact {
  const ratios: Ratio[] = [];
  let special: unknown;
  const kinds = new Map<string, Kind>();
  for (const value of iterate(values)) {
    const kind = kindOf(value);
    if (!kinds.has(kind.name)) kinds.set(kind.name, kind);
    const ratio = ratioOf(value);
    if (ratio === null) special = special === undefined ? value : sum(special, value);
    ratios.push(ratio ?? [0n, 1n]);
  }
  return { ratios, special, kind: [...kinds.values()].reduce(commonKind, { name: "int" }) };
}

/** Of two values without a ratio. */
function sum(first: unknown, second: unknown): unknown {
  if (isExactNumber(first)) return first.__add__(second);
  return float(Number(first) + Number(second));
}

/** A number as the exact fraction that it is; `null` for infinities and NaNs. */
export function ratioOf(value: unknown): Ratio | null {
  if (isExactNumber(value)) {
    if (isDecimal(value) && !value.isFinite()) return null;
    const [numerator, denominator] = value.asIntegerRatio();
    return [BigInt(numerator), BigInt(denominator)];
  }
  if (typeof value === "bigint") return [value, 1n];
  let numerator = Number(value);
  if (!Number.isFinite(numerator)) return null;
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

/** The fraction as a value of the class; a float says that it is one. */
export function fromRatio([numerator, denominator]: Ratio, kind: Kind): unknown {
  if (kind.name === "Fraction" || kind.name === "Decimal")
    return divided(kind.model, numerator, denominator);
  if (kind.name === "int" && numerator % denominator === 0n)
    return normalize(numerator / denominator);
  return float(nearestDouble(numerator, denominator));
}

/** `numerator / denominator`, of the class that the model has. */
export function divided<T extends ExactNumber>(
  model: T,
  numerator: bigint,
  denominator: bigint,
): T {
  const Number = model.constructor as new (value: Int) => T;
  return new Number(normalize(numerator)).__truediv__(new Number(normalize(denominator))) as T;
}

/** An infinity or a NaN has no root that these functions could take. */
export const noNumerator = (value: unknown): never => {
  throw new AttributeError(`'${operandName(value)}' object has no attribute 'numerator'`);
};

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
