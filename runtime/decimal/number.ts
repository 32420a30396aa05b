import { OverflowError, TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { Float, float } from "../builtins/float.js";
import { hash } from "../builtins/hash.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import { type Int, intOf, isFloatValue, normalize } from "../builtins/numbers.js";
import { tuple } from "../builtins/tuple.js";
import { operandName, typeName } from "../builtins/type-name.js";
import { hashFraction } from "../fractions/hash-fraction.js";
import {
  addParts,
  compareParts,
  divideParts,
  divmodParts,
  floorDivideParts,
  invalid,
  multiplyParts,
  negated,
  remainderParts,
} from "./arithmetic.js";
import { exactly, partsOfTuple } from "./convert.js";
import { type DecimalContext, getcontext } from "./context.js";
import { DecimalTuple } from "./decimal-tuple.js";
import { powerParts, wholeOf } from "./functions.js";
import { finite, fitted, nanOf, type Parts, toExponent } from "./parts.js";
import { tenTo } from "./rounding.js";
import { ConversionSyntax, FloatOperation } from "./signals.js";
import { decimalText, formatDecimal, parseDecimal } from "./text.js";

/** What arithmetic takes beside a Decimal. */
export type Operand = DecimalNumber | Int;

/** The operators of decimals, and what builtin functions ask of them. */
export class DecimalNumber {
  static readonly __module__: string = "decimal";
  static readonly __typename__: string = "decimal.Decimal";
  /** @internal */
  readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  /** A number of the same class. @internal */
  made(parts: Parts): this {
    const made = Object.create(Object.getPrototypeOf(this) as object) as { parts: Parts };
    made.parts = parts;
    return made as this;
  }

  __add__(other: Operand): this {
    return this.combined(other, addParts);
  }
  __radd__(other: Operand): this {
    return this.__add__(other);
  }
  __sub__(other: Operand): this {
    return this.combined(other, (a, b, context) => addParts(a, negated(b), context));
  }
  __rsub__(other: Operand): this {
    return this.combined(other, (a, b, context) => addParts(b, negated(a), context));
  }
  __mul__(other: Operand): this {
    return this.combined(other, multiplyParts);
  }
  __rmul__(other: Operand): this {
    return this.__mul__(other);
  }
  __truediv__(other: Operand): this {
    return this.combined(other, divideParts);
  }
  __rtruediv__(other: Operand): this {
    return this.combined(other, (a, b, context) => divideParts(b, a, context));
  }
  __floordiv__(other: Operand): this {
    return this.combined(other, floorDivideParts);
  }
  __rfloordiv__(other: Operand): this {
    return this.combined(other, (a, b, context) => floorDivideParts(b, a, context));
  }
  __mod__(other: Operand): this {
    return this.combined(other, remainderParts);
  }
  __rmod__(other: Operand): this {
    return this.combined(other, (a, b, context) => remainderParts(b, a, context));
  }
  __divmod__(other: Operand): readonly [this, this] {
    const right = operandParts(other);
    if (right === null) return NotImplemented as never;
    const context = getcontext();
    if (right.kind === "finite" && right.coefficient === 0n) {
      return tuple(this.__floordiv__(other), this.__mod__(other));
    }
    const [quotient, rest] = divmodParts(this.parts, right, context);
    return tuple(this.made(quotient), this.made(rest));
  }
  __rdivmod__(other: Operand): readonly [this, this] {
    const left = operandParts(other);
    return left === null ? (NotImplemented as never) : this.made(left).__divmod__(this);
  }
  __pow__(other: Operand): this {
    return this.combined(other, powerParts);
  }
  __rpow__(other: Operand): this {
    return this.combined(other, (a, b, context) => powerParts(b, a, context));
  }
  __neg__(): this {
    const { parts } = this;
    const isZero = parts.kind === "finite" && parts.coefficient === 0n;
    return this.roundedToContext(
      isZero && getcontext().rounding !== "ROUND_FLOOR"
        ? { ...parts, negative: false }
        : negated(parts),
    );
  }
  __pos__(): this {
    const { parts } = this;
    const isZero = parts.kind === "finite" && parts.coefficient === 0n;
    return this.roundedToContext(
      isZero && getcontext().rounding !== "ROUND_FLOOR" ? { ...parts, negative: false } : parts,
    );
  }
  __abs__(): this {
    return this.roundedToContext({ ...this.parts, negative: false });
  }

  __eq__(other: unknown): boolean {
    const right = comparable(other);
    if (right === null) return NotImplemented as never;
    if (this.parts.kind === "snan" || right.kind === "snan") invalid(getcontext());
    return compareParts(this.parts, right) === 0;
  }
  __lt__(other: unknown): boolean {
    return this.isOrdered(other, (order) => order < 0);
  }
  __le__(other: unknown): boolean {
    return this.isOrdered(other, (order) => order <= 0);
  }
  __gt__(other: unknown): boolean {
    return this.isOrdered(other, (order) => order > 0);
  }
  __ge__(other: unknown): boolean {
    return this.isOrdered(other, (order) => order >= 0);
  }
  __hash__(): Int {
    const { kind, negative, coefficient, exponent } = this.parts;
    if (kind === "snan") throw new TypeError("Cannot hash a signaling NaN value");
    if (kind === "nan") return hash(Number.NaN);
    if (kind === "inf") return negative ? -314159 : 314159;
    return exponent >= 0
      ? hashFraction((negative ? -coefficient : coefficient) * tenTo(exponent), 1n)
      : hashFraction(negative ? -coefficient : coefficient, tenTo(-exponent));
  }
  __bool__(): boolean {
    return this.parts.kind !== "finite" || this.parts.coefficient !== 0n;
  }
  __float__(): number {
    if (this.parts.kind === "snan") throw new ValueError("cannot convert signaling NaN to float");
    if (this.parts.kind === "nan") return Number.NaN;
    return float(Number(decimalText(this.parts, getcontext())));
  }
  __int__(): Int {
    return this.toInteger("ROUND_DOWN");
  }
  __trunc__(): Int {
    return this.toInteger("ROUND_DOWN");
  }
  __floor__(): Int {
    return this.toInteger("ROUND_FLOOR");
  }
  __ceil__(): Int {
    return this.toInteger("ROUND_CEILING");
  }
  __round__(digits?: number | null): this | Int {
    if (digits === undefined || digits === null) return this.toInteger("ROUND_HALF_EVEN");
    const context = getcontext();
    const nan = nanOf([this.parts], context);
    if (nan) return this.made(nan);
    if (this.parts.kind === "inf") return this.made(invalid(context));
    const result = toExponent(this.parts, -digits, "ROUND_HALF_EVEN");
    return this.made(checkedSize(result, context));
  }
  __str__(): string {
    return decimalText(this.parts, getcontext());
  }
  toString(): string {
    return this.__str__();
  }
  __repr__(): string {
    return `Decimal('${this.__str__()}')`;
  }
  __format__(spec: string): string {
    return spec === "" ? this.__str__() : formatDecimal(this.parts, spec, getcontext());
  }

  /** Sign, digits and exponent. */
  asTuple(): DecimalTuple {
    const { kind, negative, coefficient, exponent } = this.parts;
    const digits = Array.from(coefficient.toString(), Number);
    const special = kind === "inf" ? "F" : kind === "nan" ? "n" : "N";
    const shown = kind === "finite" || kind === "inf" || coefficient !== 0n ? digits : [];
    return new DecimalTuple(
      negative ? 1 : 0,
      tuple(...shown),
      kind === "finite" ? exponent : special,
    );
  }

  /** Numerator and denominator in lowest terms. */
  asIntegerRatio(): readonly [number, number] {
    const { kind, negative, coefficient, exponent } = this.parts;
    if (kind === "inf") throw new OverflowError("cannot convert Infinity to integer ratio");
    if (kind !== "finite") throw new ValueError("cannot convert NaN to integer ratio");
    let top = exponent > 0 ? coefficient * tenTo(exponent) : coefficient;
    let bottom = exponent < 0 ? tenTo(-exponent) : 1n;
    for (const prime of [2n, 5n]) {
      while (bottom % prime === 0n && top % prime === 0n) {
        top /= prime;
        bottom /= prime;
      }
    }
    return tuple(normalize(negative ? -top : top) as number, normalize(bottom) as number);
  }

  private combined(
    other: unknown,
    operation: (a: Parts, b: Parts, context: DecimalContext) => Parts,
  ): this {
    const right = operandParts(other);
    if (right === null) return NotImplemented as never;
    return this.made(operation(this.parts, right, getcontext()));
  }

  private roundedToContext(parts: Parts): this {
    const context = getcontext();
    return this.made(nanOf([parts], context) ?? fitted(parts, context));
  }

  private isOrdered(other: unknown, holds: (order: number) => boolean): boolean {
    const right = comparable(other);
    if (right === null) return NotImplemented as never;
    const order = compareParts(this.parts, right);
    if (order === null) invalid(getcontext());
    return order !== null && holds(order);
  }

  private toInteger(
    rounding: "ROUND_DOWN" | "ROUND_FLOOR" | "ROUND_CEILING" | "ROUND_HALF_EVEN",
  ): Int {
    if (this.parts.kind === "inf") {
      throw new OverflowError("cannot convert Infinity to integer");
    }
    if (this.parts.kind !== "finite") throw new ValueError("cannot convert NaN to integer");
    return normalize(wholeOf(toExponent(this.parts, 0, rounding)) ?? 0n);
  }
}

/** A result that must fit the precision as it is. */
export function checkedSize(parts: Parts, context: DecimalContext): Parts {
  const tooLong = parts.coefficient.toString().length > context.prec;
  return tooLong ? invalid(context) : parts;
}

/** Another operand of arithmetic: a Decimal or an int. */
export function operandParts(value: unknown): Parts | null {
  if (value instanceof DecimalNumber) return value.parts;
  const whole = intOf(value);
  if (whole === undefined) return null;
  const big = BigInt(whole);
  return finite(big < 0n, big < 0n ? -big : big, 0);
}

function comparable(value: unknown): Parts | null {
  return operandParts(value) ?? (isFloatValue(value) ? exactly(Number(value)) : null);
}

/** The parts of an argument that must be a decimal. @throws TypeError otherwise */
export function required(value: unknown): Parts {
  const parts = operandParts(value);
  if (parts !== null) return parts;
  throw new TypeError(`conversion from ${typeName(value)} to Decimal is not supported`);
}

/** What `Decimal(value)` is made of. @throws TypeError where no number can be made of it */
export function partsOf(value: unknown, context: DecimalContext): Parts {
  const known = operandParts(value);
  if (known !== null) return known;
  if (typeof value === "string") {
    const parsed = parseDecimal(value);
    return parsed ?? invalid(context, ConversionSyntax);
  }
  if (value instanceof Float || isFloatValue(value)) {
    context.signal(FloatOperation);
    return exactly(Number(value));
  }
  if (Array.isArray(value)) return partsOfTuple(value);
  throw new TypeError(`conversion from ${operandName(value)} to Decimal is not supported`);
}
