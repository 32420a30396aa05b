import {
  preciseAtan2,
  preciseCos,
  preciseExp,
  preciseHypot,
  preciseLog,
  precisePow,
  preciseSin,
} from "../math/libm.js";
import { OverflowError, TypeError, ZeroDivisionError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { float, floatRepr } from "./float.js";
import { formatComplex } from "./format-complex.js";
import { hash } from "./hash.js";
import { specialMethod } from "./methods.js";
import { NotImplemented } from "./not-implemented.js";
import { type Int, normalize, numberOf } from "./numbers.js";
import { repr } from "./repr.js";
import { asciiDigits, intToFloat, toFloat, trimSpace } from "./to-float.js";
import { typeName } from "./type-name.js";

/** https://docs.python.org/3/library/stdtypes.html#numeric-types-int-float-complex */
export class Complex {
  static readonly __name__ = "complex";
  static readonly __module__ = "builtins";
  readonly real: number;
  readonly imag: number;

  constructor(real: number, imag: number = 0) {
    this.real = Number(real);
    this.imag = Number(imag);
  }

  conjugate(): Complex {
    return new Complex(this.real, -this.imag);
  }

  __add__(other: unknown): Complex {
    return this.#with(other, sum);
  }
  __radd__(other: unknown): Complex {
    return this.#with(other, (own, given) => sum(given, own));
  }
  __sub__(other: unknown): Complex {
    return this.#with(other, difference);
  }
  __rsub__(other: unknown): Complex {
    return this.#with(other, (own, given) => difference(given, own));
  }
  __mul__(other: unknown): Complex {
    return this.#with(other, product);
  }
  __rmul__(other: unknown): Complex {
    return this.#with(other, (own, given) => product(given, own));
  }
  __truediv__(other: unknown): Complex {
    return this.#with(other, (own, given) => quotient(own, given, "complex division by zero"));
  }
  __rtruediv__(other: unknown): Complex {
    return this.#with(other, (own, given) => quotient(given, own, "complex division by zero"));
  }
  __pow__(other: unknown): Complex {
    return this.#with(other, power);
  }
  __rpow__(other: unknown): Complex {
    return this.#with(other, (own, given) => power(given, own));
  }
  __neg__(): Complex {
    return new Complex(-this.real, -this.imag);
  }
  __pos__(): Complex {
    return this;
  }
  __abs__(): number {
    return float(absolute(this));
  }
  __bool__(): boolean {
    return this.real !== 0 || this.imag !== 0;
  }
  __complex__(): Complex {
    return this;
  }
  __eq__(other: unknown): boolean {
    if (other instanceof Complex) return this.real === other.real && this.imag === other.imag;
    const number = numberOf(other);
    if (number === undefined) return NotImplemented as never;
    // An int may be larger than any float that equals it.
    // oxlint-disable-next-line eqeqeq
    return this.imag === 0 && this.real == number;
  }
  __hash__(): Int {
    const [real, imag] = [this.real, this.imag].map((part) => BigInt(hash(float(part))));
    const code = BigInt.asIntN(64, real + 1000003n * imag);
    return code === -1n ? -2 : normalize(code);
  }
  __repr__(): string {
    const imag = `${bareRepr(this.imag)}j`;
    if (Object.is(this.real, 0)) return imag;
    return `(${bareRepr(this.real)}${/^[-]/.test(imag) ? "" : "+"}${imag})`;
  }
  __str__(): string {
    return this.__repr__();
  }
  __format__(spec: string): string {
    return spec === "" ? this.__repr__() : formatComplex(this.real, this.imag, spec);
  }
  toString(): string {
    return this.__repr__();
  }

  #with(other: unknown, operate: (own: Complex, given: Complex) => Complex): Complex {
    const given = asComplex(other);
    return given === undefined ? (NotImplemented as never) : operate(this, given);
  }
}

/** A number of any kind as a complex one. */
export function asComplex(value: unknown): Complex | undefined {
  if (value instanceof Complex) return value;
  const number = numberOf(value);
  if (number === undefined) return undefined;
  // An int has no negative zero: a float that is one comes in a box.
  return new Complex(typeof value === "number" ? value + 0 : intToFloat(number));
}

/** A float as the parts of a complex number show it: `3`, not `3.0`. */
const bareRepr = (value: number): string => floatRepr(value).replace(/\.0$/, "");

const sum = (a: Complex, b: Complex): Complex => new Complex(a.real + b.real, a.imag + b.imag);

const difference = (a: Complex, b: Complex): Complex =>
  new Complex(a.real - b.real, a.imag - b.imag);

const product = (a: Complex, b: Complex): Complex =>
  new Complex(a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real);

/** The quotient by the larger part of the divisor, as CPython's `_Py_c_quot` has it. */
function quotient(a: Complex, b: Complex, zeroMessage: string): Complex {
  if (Math.abs(b.real) >= Math.abs(b.imag)) {
    if (b.real === 0) throw new ZeroDivisionError(zeroMessage);
    const ratio = b.imag / b.real;
    const divisor = b.real + b.imag * ratio;
    return new Complex((a.real + a.imag * ratio) / divisor, (a.imag - a.real * ratio) / divisor);
  }
  if (Math.abs(b.imag) >= Math.abs(b.real)) {
    const ratio = b.real / b.imag;
    const divisor = b.real * ratio + b.imag;
    return new Complex((a.real * ratio + a.imag) / divisor, (a.imag * ratio - a.real) / divisor);
  }
  return new Complex(Number.NaN, Number.NaN);
}

/** The size of a complex number, which may be too large for a float. */
export function absolute({ real, imag }: Complex): number {
  const size = preciseHypot(real, imag);
  if (!Number.isFinite(size) && Number.isFinite(real) && Number.isFinite(imag)) {
    throw new OverflowError("absolute value too large");
  }
  return size;
}

const zeroPower = "0.0 to a negative or complex power";

function power(base: Complex, exponent: Complex): Complex {
  const { real, imag } = exponent;
  const isSmallInt = imag === 0 && Number.isInteger(real) && Math.abs(real) <= 100;
  const result = isSmallInt ? wholePower(base, real) : anyPower(base, exponent);
  if (!Number.isFinite(result.real) || !Number.isFinite(result.imag)) {
    const parts = [base.real, base.imag, real, imag];
    if (parts.every(Number.isFinite)) throw new OverflowError("complex exponentiation");
  }
  return result;
}

function wholePower(base: Complex, exponent: number): Complex {
  const one = new Complex(1);
  let result = one;
  let square = base;
  for (let rest = Math.abs(exponent); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = product(result, square);
    square = product(square, square);
  }
  return exponent > 0 ? result : quotient(one, result, zeroPower);
}

function anyPower(base: Complex, { real, imag }: Complex): Complex {
  if (real === 0 && imag === 0) return new Complex(1);
  if (!base.__bool__()) {
    if (imag !== 0 || real < 0) throw new ZeroDivisionError(zeroPower);
    return new Complex(0);
  }
  const size = preciseHypot(base.real, base.imag);
  const angle = preciseAtan2(base.imag, base.real);
  let length = precisePow(size, real);
  let phase = angle * real;
  if (imag !== 0) {
    length /= preciseExp(angle * imag);
    phase += imag * preciseLog(size);
  }
  return new Complex(length * preciseCos(phase), length * preciseSin(phase));
}

const part = String.raw`(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[+-]?\d+(?:_\d+)*)?|inf(?:inity)?|nan`;
const imaginary = new RegExp(`^([+-]?)(${part})?j$`, "i");
const both = new RegExp(`^([+-]?(?:${part}))(?:([+-](?:${part})?)j)?$`, "i");

/**
 * `complex(real, imag)`, `complex("1+2j")`.
 * @see https://docs.python.org/3/library/functions.html#complex
 */
export function complex(first: unknown = 0, second?: unknown): Complex {
  if (typeof first === "string") {
    if (second !== undefined)
      throw new TypeError("complex() can't take second arg if first is a string");
    return parse(first);
  }
  if (typeof second === "string") throw new TypeError("complex() second arg can't be a string");
  const a = argument(first, "first argument must be a string or a number");
  if (second === undefined) return a;
  const b = argument(second, "second argument must be a number");
  // A part that is no complex number adds nothing, not even the sign of a zero.
  return new Complex(
    isComplex(second) ? a.real - b.imag : a.real,
    isComplex(first) ? a.imag + b.real : b.real,
  );
}

/** What stands for a complex number. */
export type ComplexLike = Complex | number | bigint;

const isComplex = (value: unknown): boolean => asComplex(value) === value;

function argument(value: unknown, demand: string): Complex {
  const number = asComplex(value);
  if (number !== undefined) return number;
  const special = specialMethod(value, "__complex__");
  if (special) return special() as Complex;
  const method = specialMethod(value, "__float__") ?? specialMethod(value, "__index__");
  if (method) return new Complex(Number(method()));
  throw new TypeError(`complex() ${demand}, not '${typeName(value)}'`);
}

function parse(text: string): Complex {
  const outer = asciiDigits(trimSpace(text));
  const inner =
    outer.startsWith("(") && outer.endsWith(")") ? trimSpace(outer.slice(1, -1)) : outer;
  const alone = imaginary.exec(inner);
  if (alone) return new Complex(0, toFloat(alone[1] + (alone[2] ?? "1")));
  const parts = both.exec(inner);
  if (!parts) {
    throw new ValueError(
      /\d__|_(?!\d)/.test(inner)
        ? `could not convert string to complex: ${repr(text)}`
        : "complex() arg is a malformed string",
    );
  }
  const imag = parts[2] ?? "0";
  return new Complex(
    toFloat(parts[1]),
    toFloat(imag.length === 1 && imag !== "0" ? `${imag}1` : imag),
  );
}
