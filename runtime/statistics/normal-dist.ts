import { TypeError } from "../builtins/exceptions-common.js";
import { floatRepr } from "../builtins/float.js";
import { hash } from "../builtins/hash.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import { type Int, numberOf } from "../builtins/numbers.js";
import { tuple } from "../builtins/tuple.js";
import { erf } from "../math/error-function.js";
import { preciseExp, preciseLog } from "../math/libm.js";
import { hypot } from "../math/powers.js";
import { Random } from "../random/random-class.js";
import { StatisticsError } from "./error.js";
import { inverseNormal } from "./inverse-normal.js";
import { meanAndDeviation } from "./spread.js";

const ROOT2 = Math.sqrt(2);

/** https://docs.python.org/3/library/statistics.html#statistics.NormalDist */
export class NormalDist {
  static readonly __module__ = "statistics";
  readonly mean: number;
  readonly stdev: number;

  constructor(mu = 0, sigma = 1) {
    if (sigma < 0) throw new StatisticsError("sigma must be non-negative");
    this.mean = Number(mu);
    this.stdev = Number(sigma);
  }

  /** The distribution that fits a sample. */
  static fromSamples(data: Iterable<unknown>): NormalDist {
    return new NormalDist(...meanAndDeviation(data));
  }

  get median(): number {
    return this.mean;
  }
  get mode(): number {
    return this.mean;
  }
  get variance(): number {
    return this.stdev ** 2;
  }

  samples(count: number, seed: number | string | null = null): number[] {
    const random = seed === null ? new Random() : new Random(seed);
    return Array.from({ length: count }, () => random.gauss(this.mean, this.stdev));
  }

  /** How dense the values are at `x`. */
  pdf(x: number): number {
    const variance = this.stdev ** 2;
    if (variance === 0) throw new StatisticsError("pdf() not defined when sigma is zero");
    const difference = x - this.mean;
    return (
      preciseExp((difference * difference) / (-2 * variance)) / Math.sqrt(2 * Math.PI * variance)
    );
  }

  /** The probability of a value of `x` or less. */
  cdf(x: number): number {
    if (this.stdev === 0) throw new StatisticsError("cdf() not defined when sigma is zero");
    return 0.5 * (1 + erf((x - this.mean) / (this.stdev * ROOT2)));
  }

  /** The value below which the part `p` of all lies. */
  invCdf(p: number): number {
    if (p <= 0 || p >= 1) throw new StatisticsError("p must be in the range 0.0 < p < 1.0");
    if (this.stdev <= 0) throw new StatisticsError("cdf() not defined when sigma at or below zero");
    return inverseNormal(p, this.mean, this.stdev);
  }

  quantiles(n = 4): number[] {
    return Array.from({ length: n - 1 }, (_, index) => this.invCdf((index + 1) / n));
  }

  /** How much two distributions have in common, from 0 to 1. */
  overlap(other: NormalDist): number {
    if (!(other instanceof NormalDist)) {
      throw new TypeError("Expected another NormalDist instance");
    }
    const isLater =
      this.stdev > other.stdev || (this.stdev === other.stdev && this.mean > other.mean);
    const [x, y] = isLater ? [other, this] : [this, other];
    if (x.variance === 0 || y.variance === 0) {
      throw new StatisticsError("overlap() not defined when sigma is zero");
    }
    const spread = y.variance - x.variance;
    const distance = Math.abs(y.mean - x.mean);
    if (spread === 0) return 1 - erf(distance / (2 * x.stdev * ROOT2));
    const a = x.mean * y.variance - y.mean * x.variance;
    const b =
      x.stdev *
      y.stdev *
      Math.sqrt(distance * distance + spread * preciseLog(y.variance / x.variance));
    const [first, second] = [(a + b) / spread, (a - b) / spread];
    return 1 - (Math.abs(y.cdf(first) - x.cdf(first)) + Math.abs(y.cdf(second) - x.cdf(second)));
  }

  /** How many standard deviations `x` is from the mean. */
  zscore(x: number): number {
    if (this.stdev === 0) throw new StatisticsError("zscore() not defined when sigma is zero");
    return (x - this.mean) / this.stdev;
  }

  __add__(other: NormalDist | number): NormalDist {
    if (other instanceof NormalDist) {
      return new NormalDist(this.mean + other.mean, hypot(this.stdev, other.stdev));
    }
    return new NormalDist(this.mean + Number(other), this.stdev);
  }
  __radd__(other: number): NormalDist {
    return this.__add__(other);
  }
  __sub__(other: NormalDist | number): NormalDist {
    if (other instanceof NormalDist) {
      return new NormalDist(this.mean - other.mean, hypot(this.stdev, other.stdev));
    }
    return new NormalDist(this.mean - Number(other), this.stdev);
  }
  __rsub__(other: number): NormalDist {
    return this.__sub__(other).__neg__();
  }
  __mul__(factor: number): NormalDist {
    if (numberOf(factor) === undefined) return NotImplemented as never;
    return new NormalDist(this.mean * Number(factor), this.stdev * Math.abs(Number(factor)));
  }
  __rmul__(factor: number): NormalDist {
    return this.__mul__(factor);
  }
  __truediv__(divisor: number): NormalDist {
    return new NormalDist(this.mean / Number(divisor), this.stdev / Math.abs(Number(divisor)));
  }
  __neg__(): NormalDist {
    return new NormalDist(-this.mean, this.stdev);
  }
  __pos__(): NormalDist {
    return new NormalDist(this.mean, this.stdev);
  }
  __eq__(other: unknown): boolean {
    if (!(other instanceof NormalDist)) return NotImplemented as never;
    return this.mean === other.mean && this.stdev === other.stdev;
  }
  __hash__(): Int {
    return hash(tuple(this.mean, this.stdev));
  }
  __repr__(): string {
    return `NormalDist(mu=${floatRepr(this.mean)}, sigma=${floatRepr(this.stdev)})`;
  }
}
