import { absolute, Complex, type ComplexLike, asComplex } from "../builtins/complex.js";
import { OverflowError, TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { tuple } from "../builtins/tuple.js";
import { typeName } from "../builtins/type-name.js";
import { copysign } from "../math/floats.js";
import {
  preciseAtan2,
  preciseCos,
  preciseExp,
  preciseHypot,
  preciseLog,
  preciseSin,
} from "../math/libm.js";
import { realOf } from "../math/real.js";

/*
 * https://docs.python.org/3/library/cmath.html, by the steps of CPython's `cmathmodule.c`.
 */

export const infj: Complex = new Complex(0, Infinity);
export const nanj: Complex = new Complex(0, NaN);

function numberOf(value: unknown): Complex {
  const number = asComplex(value);
  if (number === undefined) throw new TypeError(`must be real number, not ${typeName(value)}`);
  return number;
}

/** The angle of the number, seen from zero. */
export function phase(z: ComplexLike): number {
  const { real, imag } = numberOf(z);
  return preciseAtan2(imag, real);
}

/** The size and the angle. */
export function polar(z: ComplexLike): readonly [number, number] {
  return tuple(absolute(numberOf(z)), phase(z));
}

/** The number of a size and an angle. */
export function rect(r: number, phi: number): Complex {
  const [size, angle] = [realOf(r), realOf(phi)];
  if (angle === 0) return new Complex(size, size * angle);
  return new Complex(size * preciseCos(angle), size * preciseSin(angle));
}

const smallestNormal = 2 ** -1022;

export function sqrt(z: ComplexLike): Complex {
  const { real, imag } = numberOf(z);
  if (Math.abs(imag) === Infinity) return new Complex(Infinity, imag);
  if (real === Infinity) return new Complex(real, copysign(0, imag));
  if (real === -Infinity) return new Complex(0, copysign(Infinity, imag));
  if (real === 0 && imag === 0) return new Complex(0, imag);
  const [ax, ay] = [Math.abs(real), Math.abs(imag)];
  const root = ax < smallestNormal && ay < smallestNormal ? tinyRoot(ax, ay) : halfRoot(ax, ay);
  const rest = ay / (2 * root);
  return real >= 0
    ? new Complex(root, copysign(rest, imag))
    : new Complex(rest, copysign(root, imag));
}

const halfRoot = (ax: number, ay: number): number =>
  2 * Math.sqrt(ax / 8 + preciseHypot(ax / 8, ay / 8));

const tinyRoot = (ax: number, ay: number): number => {
  const scaled = ax * 2 ** 54;
  return Math.sqrt(scaled + preciseHypot(scaled, ay * 2 ** 54)) * 2 ** -27 * Math.SQRT1_2;
};

export function exp(z: ComplexLike): Complex {
  const { real, imag } = numberOf(z);
  const size = preciseExp(real);
  const result =
    imag === 0
      ? new Complex(size, imag)
      : new Complex(size * preciseCos(imag), size * preciseSin(imag));
  if (Number.isFinite(real) && !Number.isFinite(size)) throw new OverflowError("math range error");
  if (Math.abs(imag) === Infinity) throw new ValueError("math domain error");
  return result;
}

export function log(z: ComplexLike, base?: ComplexLike): Complex {
  const own = natural(numberOf(z));
  return base === undefined ? own : own.__truediv__(natural(numberOf(base)));
}

function natural({ real, imag }: Complex): Complex {
  if (real === 0 && imag === 0) throw new ValueError("math domain error");
  const [ax, ay] = [Math.abs(real), Math.abs(imag)];
  return new Complex(logarithmOfSize(Math.max(ax, ay), Math.min(ax, ay)), preciseAtan2(imag, real));
}

function logarithmOfSize(large: number, small: number): number {
  if (large > Number.MAX_VALUE / 4)
    return preciseLog(preciseHypot(large / 2, small / 2)) + Math.LN2;
  if (large < smallestNormal)
    return preciseLog(preciseHypot(large * 2 ** 53, small * 2 ** 53)) - 53 * Math.LN2;
  const size = preciseHypot(large, small);
  if (size < 0.71 || size > 1.73) return preciseLog(size);
  // Near 1 the sum of squares tells more than the size does.
  return Math.log1p((large - 1) * (large + 1) + small * small) / 2;
}

export function isnan(z: ComplexLike): boolean {
  const { real, imag } = numberOf(z);
  return Number.isNaN(real) || Number.isNaN(imag);
}

export function isinf(z: ComplexLike): boolean {
  const { real, imag } = numberOf(z);
  return Math.abs(real) === Infinity || Math.abs(imag) === Infinity;
}

export function isfinite(z: ComplexLike): boolean {
  const { real, imag } = numberOf(z);
  return Number.isFinite(real) && Number.isFinite(imag);
}

export function isclose(
  a: ComplexLike,
  b: ComplexLike,
  options: { relTol?: number; absTol?: number } = {},
): boolean {
  const [x, y] = [numberOf(a), numberOf(b)];
  const { relTol = 1e-9, absTol = 0 } = options;
  if (relTol < 0 || absTol < 0) throw new ValueError("tolerances must be non-negative");
  if (x.__eq__(y)) return true;
  if (isinf(x) || isinf(y)) return false;
  const difference = absolute(x.__sub__(y));
  return (
    difference <= relTol * absolute(y) || difference <= relTol * absolute(x) || difference <= absTol
  );
}
