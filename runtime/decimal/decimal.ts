import { exactly } from "./convert.js";
import { type DecimalContext, getcontext } from "./context.js";
import * as methods from "./methods.js";
import { DecimalNumber, type Operand, partsOf } from "./number.js";

/** https://docs.python.org/3/library/decimal.html#decimal-objects */
export class Decimal extends DecimalNumber {
  static override readonly __module__: string = "decimal";
  static override readonly __typename__: string = "decimal.Decimal";

  constructor(value: unknown = 0, context: DecimalContext | null = null) {
    super(partsOf(value, context ?? getcontext()));
  }

  /** The exact value of a float. */
  static fromFloat(value: number): Decimal {
    return new Decimal().made(exactly(Number(value)));
  }

  quantize(
    unit: Operand,
    rounding: string | null = null,
    context: DecimalContext | null = null,
  ): this {
    return methods.quantize(this, unit, rounding, context);
  }
  toIntegralValue(rounding: string | null = null, context: DecimalContext | null = null): this {
    return methods.toIntegralValue(this, rounding, context);
  }
  toIntegralExact(rounding: string | null = null, context: DecimalContext | null = null): this {
    return methods.toIntegralExact(this, rounding, context);
  }
  normalize(context: DecimalContext | null = null): this {
    return methods.normalize(this, context);
  }
  sqrt(context: DecimalContext | null = null): this {
    return methods.sqrt(this, context);
  }
  exp(context: DecimalContext | null = null): this {
    return methods.exp(this, context);
  }
  ln(context: DecimalContext | null = null): this {
    return methods.ln(this, context);
  }
  log10(context: DecimalContext | null = null): this {
    return methods.log10(this, context);
  }
  compare(other: Operand, context: DecimalContext | null = null): this {
    return methods.compare(this, other, context);
  }
  max(other: Operand): this {
    return methods.max(this, other);
  }
  min(other: Operand): this {
    return methods.min(this, other);
  }
  remainderNear(other: Operand): this {
    return methods.remainderNear(this, other);
  }
  copySign(other: Operand): this {
    return methods.copySign(this, other);
  }
  scaleb(other: Operand): this {
    return methods.scaleb(this, other);
  }
  shift(other: Operand): this {
    return methods.shift(this, other);
  }
  fma(other: Operand, third: Operand): this {
    return methods.fma(this, other, third);
  }
  copyAbs(): this {
    return methods.copyAbs(this);
  }
  copyNegate(): this {
    return methods.copyNegate(this);
  }
  logb(): this {
    return methods.logb(this);
  }
  nextPlus(): this {
    return methods.nextPlus(this);
  }
  nextMinus(): this {
    return methods.nextMinus(this);
  }
  sameQuantum(other: Operand): boolean {
    return methods.sameQuantum(this, other);
  }
  isNan(): boolean {
    return methods.isNan(this);
  }
  isQnan(): boolean {
    return methods.isQnan(this);
  }
  isSnan(): boolean {
    return methods.isSnan(this);
  }
  isInfinite(): boolean {
    return methods.isInfinite(this);
  }
  isFinite(): boolean {
    return methods.isFinite(this);
  }
  isSigned(): boolean {
    return methods.isSigned(this);
  }
  isNormal(): boolean {
    return methods.isNormal(this);
  }
  isSubnormal(): boolean {
    return methods.isSubnormal(this);
  }
  isZero(): boolean {
    return methods.isZeroValue(this);
  }
  numberClass(): string {
    return methods.numberClass(this);
  }
  toEngString(): string {
    return methods.toEngString(this);
  }
  adjusted(): number {
    return methods.adjusted(this);
  }
  conjugate(): this {
    return this;
  }
  radix(): Decimal {
    return new Decimal(10);
  }
  canonical(): this {
    return this;
  }
}
