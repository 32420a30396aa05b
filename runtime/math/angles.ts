import { checked } from "./errors.js";
import * as libm from "./libm.js";
import { realOf } from "./real.js";

export function sin(value: number | bigint): number {
  const x = realOf(value);
  return checked(libm.preciseSin(x), x);
}

export function cos(value: number | bigint): number {
  const x = realOf(value);
  return checked(libm.preciseCos(x), x);
}

export function tan(value: number | bigint): number {
  const x = realOf(value);
  return checked(libm.preciseTan(x), x);
}

export function asin(value: number | bigint): number {
  const x = realOf(value);
  return checked(libm.preciseAsin(x), x);
}

export function acos(value: number | bigint): number {
  const x = realOf(value);
  return checked(libm.preciseAcos(x), x);
}

export function atan(value: number | bigint): number {
  return libm.preciseAtan(realOf(value));
}

export function atan2(y: number | bigint, x: number | bigint): number {
  return libm.preciseAtan2(realOf(y), realOf(x));
}

export function degrees(radians: number | bigint): number {
  return realOf(radians) * (180 / Math.PI);
}

export function radians(degrees: number | bigint): number {
  return realOf(degrees) * (Math.PI / 180);
}

export function sinh(value: number | bigint): number {
  const x = realOf(value);
  return checked(Math.sinh(x), x);
}

export function cosh(value: number | bigint): number {
  const x = realOf(value);
  return checked(Math.cosh(x), x);
}

export function tanh(value: number | bigint): number {
  return Math.tanh(realOf(value));
}

export function asinh(value: number | bigint): number {
  return Math.asinh(realOf(value));
}

export function acosh(value: number | bigint): number {
  const x = realOf(value);
  return checked(Math.acosh(x), x);
}

export function atanh(value: number | bigint): number {
  const x = realOf(value);
  if (Math.abs(x) === 1) return checked(NaN, x);
  return checked(Math.atanh(x), x);
}
