import * as distributions from "./distributions.js";
import { Generator } from "./generator.js";

/** https://docs.python.org/3/library/random.html#random.Random */
export class Random extends Generator {
  static readonly __module__: string = "random";
  triangular(low = 0, high = 1, mode: number | null = null): number {
    return distributions.drawTriangular(this, low, high, mode);
  }

  normalvariate(mu = 0, sigma = 1): number {
    return distributions.drawNormal(this, mu, sigma);
  }

  gauss(mu = 0, sigma = 1): number {
    return distributions.drawGauss(this, mu, sigma);
  }

  lognormvariate(mu: number, sigma: number): number {
    return distributions.drawLogNormal(this, mu, sigma);
  }

  expovariate(lambda: number): number {
    return distributions.drawExponential(this, lambda);
  }

  gammavariate(alpha: number, beta: number): number {
    return distributions.drawGamma(this, alpha, beta);
  }

  betavariate(alpha: number, beta: number): number {
    return distributions.drawBeta(this, alpha, beta);
  }

  paretovariate(alpha: number): number {
    return distributions.drawPareto(this, alpha);
  }

  vonmisesvariate(mu: number, kappa: number): number {
    return distributions.drawVonMises(this, mu, kappa);
  }

  weibullvariate(alpha: number, beta: number): number {
    return distributions.drawWeibull(this, alpha, beta);
  }
}
