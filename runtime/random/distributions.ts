import { ValueError, ZeroDivisionError } from "../builtins/exceptions.js";
import { floatMod } from "../builtins/float-arithmetic.js";
import {
  preciseAcos,
  preciseCos,
  preciseExp,
  preciseLog,
  precisePow,
  preciseSin,
} from "../math/libm.js";
import type { Generator } from "./generator.js";

// Each function draws in the order of CPython's `random.py`, so a seed gives the same values.

const NORMAL_MAGIC = (4 * Math.exp(-0.5)) / Math.sqrt(2);
const GAMMA_MAGIC = 1 + preciseLog(4.5);
const LOG_4 = preciseLog(4);
const TWO_PI = 2 * Math.PI;

/** https://docs.python.org/3/library/random.html#random.triangular */
export function drawTriangular(
  from: Generator,
  low = 0,
  high = 1,
  mode: number | null = null,
): number {
  let u = from.random();
  if (mode !== null && high - low === 0) return +low;
  let c = mode === null ? 0.5 : (mode - low) / (high - low);
  let [start, end] = [+low, +high];
  if (u > c) {
    u = 1 - u;
    c = 1 - c;
    [start, end] = [end, start];
  }
  return start + (end - start) * Math.sqrt(u * c);
}

/** https://docs.python.org/3/library/random.html#random.normalvariate */
export function drawNormal(from: Generator, mu = 0, sigma = 1): number {
  for (;;) {
    const u1 = from.random();
    const u2 = 1 - from.random();
    const z = (NORMAL_MAGIC * (u1 - 0.5)) / u2;
    if ((z * z) / 4 <= -preciseLog(u2)) return +mu + z * sigma;
  }
}

/** https://docs.python.org/3/library/random.html#random.gauss */
export function drawGauss(from: Generator, mu = 0, sigma = 1): number {
  let z = from.gaussNext;
  from.gaussNext = null;
  if (z === null) {
    const angle = from.random() * TWO_PI;
    const radius = Math.sqrt(-2 * preciseLog(1 - from.random()));
    z = preciseCos(angle) * radius;
    from.gaussNext = preciseSin(angle) * radius;
  }
  return +mu + z * sigma;
}

/** https://docs.python.org/3/library/random.html#random.lognormvariate */
export function drawLogNormal(from: Generator, mu: number, sigma: number): number {
  return preciseExp(drawNormal(from, mu, sigma));
}

/** https://docs.python.org/3/library/random.html#random.expovariate */
export function drawExponential(from: Generator, lambda: number): number {
  const draw = -preciseLog(1 - from.random());
  if (+lambda === 0) throw new ZeroDivisionError("float division by zero");
  return draw / lambda;
}

/** https://docs.python.org/3/library/random.html#random.gammavariate */
export function drawGamma(from: Generator, alpha: number, beta: number): number {
  if (alpha <= 0 || beta <= 0) throw new ValueError("gammavariate: alpha and beta must be > 0.0");
  if (alpha > 1) return drawLargeGamma(from, alpha) * beta;
  if (+alpha === 1) return -preciseLog(1 - from.random()) * beta;
  for (;;) {
    const b = (Math.E + alpha) / Math.E;
    const p = b * from.random();
    const x = p <= 1 ? precisePow(p, 1 / alpha) : -preciseLog((b - p) / alpha);
    const u = from.random();
    if (p > 1 ? u <= precisePow(x, alpha - 1) : u <= preciseExp(-x)) return x * beta;
  }
}

function drawLargeGamma(from: Generator, alpha: number): number {
  const root = Math.sqrt(2 * alpha - 1);
  const b = alpha - LOG_4;
  const c = alpha + root;
  for (;;) {
    const u1 = from.random();
    if (!(u1 > 1e-7 && u1 < 0.9999999)) continue;
    const u2 = 1 - from.random();
    const v = preciseLog(u1 / (1 - u1)) / root;
    const x = alpha * preciseExp(v);
    const z = u1 * u1 * u2;
    const r = b + c * v - x;
    if (r + GAMMA_MAGIC - 4.5 * z >= 0 || r >= preciseLog(z)) return x;
  }
}

/** https://docs.python.org/3/library/random.html#random.betavariate */
export function drawBeta(from: Generator, alpha: number, beta: number): number {
  const y = drawGamma(from, alpha, 1);
  return y === 0 ? 0 : y / (y + drawGamma(from, beta, 1));
}

/** https://docs.python.org/3/library/random.html#random.paretovariate */
export function drawPareto(from: Generator, alpha: number): number {
  return precisePow(1 - from.random(), -1 / alpha);
}

/** https://docs.python.org/3/library/random.html#random.weibullvariate */
export function drawWeibull(from: Generator, alpha: number, beta: number): number {
  return alpha * precisePow(-preciseLog(1 - from.random()), 1 / beta);
}

/** https://docs.python.org/3/library/random.html#random.vonmisesvariate */
export function drawVonMises(from: Generator, mu: number, kappa: number): number {
  if (kappa <= 1e-6) return TWO_PI * from.random();
  const s = 0.5 / kappa;
  const r = s + Math.sqrt(1 + s * s);
  for (;;) {
    const z = preciseCos(Math.PI * from.random());
    const d = z / (r + z);
    const draw = from.random();
    if (!(draw < 1 - d * d || draw <= (1 - d) * preciseExp(d))) continue;
    const q = 1 / r;
    const angle = preciseAcos((q + z) / (1 + q * z));
    return floatMod(from.random() > 0.5 ? mu + angle : mu - angle, TWO_PI);
  }
}
