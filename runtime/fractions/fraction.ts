import { divideBig } from "../builtins/big-division.js";
import { TypeError, ZeroDivisionError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { float } from "../builtins/float.js";
import { powerOf } from "../builtins/float-power.js";
import { floatFloorDiv, floatMod } from "../builtins/float-arithmetic.js";
import { floorDivBig } from "../builtins/int-arithmetic.js";
import { specialMethod } from "../builtins/methods.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import { type Int, intOf, isFloatValue, normalize } from "../builtins/numbers.js";
import { tuple } from "../builtins/tuple.js";
import { hashFraction } from "./hash-fraction.js";
import {
  commonDivisor,
  floatQuotient,
  limited,
  nearest,
  parse,
  type Rational,
  ratioOf,
  wholeQuotient,
} from "./rational.js";

/** https://docs.python.org/3/library/fractions.html */
export class Fraction {
  static readonly __module__: string = "fractions";
  readonly #top: bigint;
  readonly #bottom: bigint;

  constructor(numerator: unknown = 0, denominator: unknown = null) {
    const [top, bottom] =
      denominator === null || denominator === undefined
        ? convert(numerator)
        : quotient(numerator, denominator);
    const divisor = commonDivisor(top, bottom) * (bottom < 0n ? -1n : 1n);
    this.#top = divisor === 0n ? top : top / divisor;
    this.#bottom = divisor === 0n ? bottom : bottom / divisor;
  }

  static #of(top: bigint, bottom: bigint): Fraction {
    return new Fraction(normalize(top), normalize(bottom));
  }

  /** The exact value of a float. */
  static fromFloat(value: number): Fraction {
    return Fraction.#of(...ratioOf(Number(value)));
  }

  /** The exact value of a Decimal. */
  static fromDecimal(value: { asIntegerRatio(): readonly [Int, Int] }): Fraction {
    return new Fraction(...value.asIntegerRatio());
  }

  get numerator(): number {
    return normalize(this.#top) as number;
  }
  get denominator(): number {
    return normalize(this.#bottom) as number;
  }

  asIntegerRatio(): readonly [number, number] {
    return tuple(this.numerator, this.denominator);
  }

  /** The nearest fraction whose denominator is not larger than `limit`. */
  limitDenominator(limit: Int = 1_000_000): Fraction {
    const most = BigInt(limit);
    if (most < 1n) throw new ValueError("max_denominator should be at least 1");
    return this.#bottom <= most ? this : Fraction.#of(...limited(this.#top, this.#bottom, most));
  }

  __add__(other: unknown): Fraction {
    return this.#with(
      other,
      ([a, b], [c, d]) => Fraction.#of(a * d + c * b, b * d),
      (x, y) => x + y,
    );
  }
  __radd__(other: unknown): Fraction {
    return this.__add__(other);
  }
  __sub__(other: unknown): Fraction {
    return this.#with(
      other,
      ([a, b], [c, d]) => Fraction.#of(a * d - c * b, b * d),
      (x, y) => x - y,
    );
  }
  __rsub__(other: unknown): Fraction {
    return this.#with(
      other,
      ([a, b], [c, d]) => Fraction.#of(c * b - a * d, b * d),
      (x, y) => y - x,
    );
  }
  __mul__(other: unknown): Fraction {
    return this.#with(
      other,
      ([a, b], [c, d]) => Fraction.#of(a * c, b * d),
      (x, y) => x * y,
    );
  }
  __rmul__(other: unknown): Fraction {
    return this.__mul__(other);
  }
  __truediv__(other: unknown): Fraction {
    return this.#with(other, ([a, b], [c, d]) => divided(a * d, b * c), floatQuotient);
  }
  __rtruediv__(other: unknown): Fraction {
    return this.#with(
      other,
      ([a, b], [c, d]) => divided(c * b, d * a),
      (x, y) => floatQuotient(y, x),
    );
  }
  __floordiv__(other: unknown): number {
    return this.#with(
      other,
      ([a, b], [c, d]) => wholeQuotient(a * d, b * c),
      floatFloorDiv,
    ) as never;
  }
  __rfloordiv__(other: unknown): number {
    return this.#with(
      other,
      ([a, b], [c, d]) => wholeQuotient(c * b, d * a),
      (x, y) => floatFloorDiv(y, x),
    ) as never;
  }
  __mod__(other: unknown): Fraction {
    return this.#with(other, ([a, b], [c, d]) => rest([a, b], [c, d]), floatMod);
  }
  __rmod__(other: unknown): Fraction {
    return this.#with(
      other,
      ([a, b], [c, d]) => rest([c, d], [a, b]),
      (x, y) => floatMod(y, x),
    );
  }
  __divmod__(other: unknown): readonly [number, Fraction] {
    if (operand(other) === null && !isFloatValue(other)) return NotImplemented as never;
    return tuple(this.__floordiv__(other), this.__mod__(other));
  }
  __rdivmod__(other: unknown): readonly [number, Fraction] {
    return tuple(this.__rfloordiv__(other), this.__rmod__(other));
  }

  /** A whole power of a fraction is a fraction, any other a float. */
  __pow__(other: unknown): unknown {
    const power = operand(other);
    if (power === null) {
      return isFloatValue(other) ? float(powerOf(this.#number(), Number(other))) : NotImplemented;
    }
    const [a, b] = power;
    if (b !== 1n) return float(powerOf(this.#number(), divideBig(a, b)));
    if (a >= 0n) return Fraction.#of(this.#top ** a, this.#bottom ** a);
    if (this.#top === 0n) {
      throw new ZeroDivisionError(`Fraction(${this.#bottom ** -a}, 0)`);
    }
    return Fraction.#of(this.#bottom ** -a, this.#top ** -a);
  }
  __rpow__(other: unknown): unknown {
    const whole = intOf(other);
    if (this.#bottom === 1n && this.#top >= 0n && whole !== undefined) {
      return normalize(BigInt(whole) ** this.#top);
    }
    const base = operand(other);
    if (base === null && !isFloatValue(other)) return NotImplemented;
    if (base !== null && this.#bottom === 1n) return Fraction.#of(...base).__pow__(this);
    return float(powerOf(Number(other), this.#number()));
  }
  __neg__(): Fraction {
    return Fraction.#of(-this.#top, this.#bottom);
  }
  __pos__(): Fraction {
    return this;
  }
  __abs__(): Fraction {
    return this.#top < 0n ? this.__neg__() : this;
  }
  __bool__(): boolean {
    return this.#top !== 0n;
  }
  __float__(): number {
    return float(this.#number());
  }
  __int__(): Int {
    return normalize(this.#top / this.#bottom);
  }
  __trunc__(): Int {
    return normalize(this.#top / this.#bottom);
  }
  __floor__(): Int {
    return normalize(floorDivBig(this.#top, this.#bottom));
  }
  __ceil__(): Int {
    return normalize(-floorDivBig(-this.#top, this.#bottom));
  }
  __round__(digits?: number | null): Int | Fraction {
    if (digits === undefined || digits === null) return normalize(nearest(this.#top, this.#bottom));
    const shift = 10n ** BigInt(Math.abs(digits));
    return digits > 0
      ? Fraction.#of(nearest(this.#top * shift, this.#bottom), shift)
      : Fraction.#of(nearest(this.#top, this.#bottom * shift) * shift, 1n);
  }

  __eq__(other: unknown): boolean {
    return this.#order(other, (order) => order === 0);
  }
  __lt__(other: unknown): boolean {
    return this.#order(other, (order) => order < 0);
  }
  __le__(other: unknown): boolean {
    return this.#order(other, (order) => order <= 0);
  }
  __gt__(other: unknown): boolean {
    return this.#order(other, (order) => order > 0);
  }
  __ge__(other: unknown): boolean {
    return this.#order(other, (order) => order >= 0);
  }
  __hash__(): Int {
    return hashFraction(this.#top, this.#bottom);
  }
  __str__(): string {
    return this.#bottom === 1n ? String(this.#top) : `${this.#top}/${this.#bottom}`;
  }
  toString(): string {
    return this.__str__();
  }
  __repr__(): string {
    return `Fraction(${this.#top}, ${this.#bottom})`;
  }

  #number(): number {
    return divideBig(this.#top, this.#bottom) + 0;
  }

  #with(
    other: unknown,
    exact: (own: Rational, given: Rational) => unknown,
    floating: (x: number, y: number) => number,
  ): Fraction {
    const given = operand(other);
    if (given !== null) return exact([this.#top, this.#bottom], given) as Fraction;
    // With a float the result is a float, which the operators' types cannot say.
    if (isFloatValue(other)) return float(floating(this.#number(), Number(other))) as never;
    return NotImplemented as never;
  }

  #order(other: unknown, holds: (order: number) => boolean): boolean {
    let given = operand(other);
    if (given === null) {
      if (!isFloatValue(other)) return NotImplemented as never;
      const value = Number(other);
      if (Number.isNaN(value)) return false;
      if (!Number.isFinite(value)) return holds(value > 0 ? -1 : 1);
      given = ratioOf(value);
    }
    const difference = this.#top * given[1] - given[0] * this.#bottom;
    return holds(difference === 0n ? 0 : difference < 0n ? -1 : 1);
  }
}

function operand(value: unknown): Rational | null {
  if (value instanceof Fraction) return [BigInt(value.numerator), BigInt(value.denominator)];
  const whole = intOf(value);
  return whole === undefined ? null : [BigInt(whole), 1n];
}

function convert(value: unknown): Rational {
  const known = operand(value);
  if (known !== null) return known;
  if (isFloatValue(value)) return ratioOf(Number(value));
  if (typeof value === "string") return parse(value);
  const ratio = specialMethod(value, "asIntegerRatio");
  if (ratio) return (ratio() as readonly [Int, Int]).map(BigInt) as unknown as Rational;
  throw new TypeError("argument should be a string or a Rational instance");
}

function quotient(numerator: unknown, denominator: unknown): Rational {
  const [a, b] = [operand(numerator), operand(denominator)];
  if (a === null || b === null) throw new TypeError("both arguments should be Rational instances");
  if (b[0] === 0n) throw new ZeroDivisionError(`Fraction(${a[0] * b[1]}, 0)`);
  return [a[0] * b[1], a[1] * b[0]];
}

function divided(top: bigint, bottom: bigint): Fraction {
  if (bottom === 0n) throw new ZeroDivisionError(`Fraction(${top}, 0)`);
  return new Fraction(normalize(top), normalize(bottom));
}

function rest([a, b]: Rational, [c, d]: Rational): Fraction {
  const [top, bottom] = [a * d, c * b];
  if (bottom === 0n) throw new ZeroDivisionError("integer modulo by zero");
  return new Fraction(normalize(top - floorDivBig(top, bottom) * bottom), normalize(b * d));
}
