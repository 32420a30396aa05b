import * as distributions from "./distributions.js";
import { shared } from "./shared.js";

/** https://docs.python.org/3/library/random.html#random.triangular */
export function triangular(low = 0, high = 1, mode: number | null = null): number {
  return distributions.drawTriangular(shared, low, high, mode);
}

/** https://docs.python.org/3/library/random.html#random.normalvariate */
export function normalvariate(mu = 0, sigma = 1): number {
  return distributions.drawNormal(shared, mu, sigma);
}

/** https://docs.python.org/3/library/random.html#random.gauss */
export function gauss(mu = 0, sigma = 1): number {
  return distributions.drawGauss(shared, mu, sigma);
}

/** https://docs.python.org/3/library/random.html#random.lognormvariate */
export function lognormvariate(mu: number, sigma: number): number {
  return distributions.drawLogNormal(shared, mu, sigma);
}

/** https://docs.python.org/3/library/random.html#random.expovariate */
export function expovariate(lambda: number): number {
  return distributions.drawExponential(shared, lambda);
}

/** https://docs.python.org/3/library/random.html#random.gammavariate */
export function gammavariate(alpha: number, beta: number): number {
  return distributions.drawGamma(shared, alpha, beta);
}

/** https://docs.python.org/3/library/random.html#random.betavariate */
export function betavariate(alpha: number, beta: number): number {
  return distributions.drawBeta(shared, alpha, beta);
}

/** https://docs.python.org/3/library/random.html#random.paretovariate */
export function paretovariate(alpha: number): number {
  return distributions.drawPareto(shared, alpha);
}

/** https://docs.python.org/3/library/random.html#random.weibullvariate */
export function weibullvariate(alpha: number, beta: number): number {
  return distributions.drawWeibull(shared, alpha, beta);
}

/** https://docs.python.org/3/library/random.html#random.vonmisesvariate */
export function vonmisesvariate(mu: number, kappa: number): number {
  return distributions.drawVonMises(shared, mu, kappa);
}
