import { Bytes } from "../builtins/bytes.js";
import { IndexError, TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { normalize } from "../builtins/numbers.js";
import { accumulated, bisectRight } from "./cumulative.js";
import { MersenneTwister } from "./mersenne-twister.js";
import { items } from "./population.js";
import { product, randomBelow, rangeWidth, sum } from "./below.js";
import { type Seed, seedWords } from "./seed.js";
import type { WordSource } from "./word-source.js";

/** The state and the everyday methods of `random.Random`. */
export class Generator {
  /** @internal */
  readonly twister: WordSource;
  /** The second value that `gauss()` computed and has not given out yet. @internal */
  gaussNext: number | null = null;

  constructor(seed?: Seed, source: WordSource = new MersenneTwister()) {
    this.twister = source;
    this.seed(seed);
  }

  /** https://docs.python.org/3/library/random.html#random.seed */
  seed(seed?: Seed): void {
    this.twister.seedWords(seedWords(seed));
    this.gaussNext = null;
  }

  /** A float in [0, 1). */
  random(): number {
    return this.twister.nextFloat();
  }

  /** An integer of `count` random bits. */
  getrandbits(count: number): number {
    if (count < 0) throw new ValueError("number of bits must be non-negative");
    const bits = this.twister.nextBits(count);
    // An int beyond 2**53 is a bigint, which TypeScript is told to be a number.
    return (count <= 53 ? Number(bits) : normalize(BigInt(bits))) as number;
  }

  /** So many random bytes. */
  randbytes(count: number): Bytes {
    let bits = count === 0 ? 0n : BigInt(this.getrandbits(count * 8));
    return new Bytes(
      Array.from({ length: count }, () => {
        const byte = Number(bits & 255n);
        bits >>= 8n;
        return byte;
      }),
    );
  }

  /** An integer below `stop`, or in `range(start, stop, step)`. */
  randrange(
    start: number | bigint,
    stop?: number | bigint | null,
    step: number | bigint = 1,
  ): number {
    if (stop === undefined || stop === null) {
      if (start > 0) return randomBelow(this.twister, start) as number;
      throw new ValueError("empty range for randrange()");
    }
    const width = rangeWidth(start, stop, step);
    const offset = randomBelow(this.twister, width);
    return sum(start, product(step, offset)) as number;
  }

  /** An integer N with a <= N <= b. */
  randint(a: number | bigint, b: number | bigint): number {
    return this.randrange(a, sum(b, 1));
  }

  /** A float between `a` and `b`. */
  uniform(a: number, b: number): number {
    return +a + (b - a) * this.random();
  }

  /** One element of a sequence. */
  choice<T>(population: Iterable<T>): T {
    const values = items(population);
    if (values.length === 0) throw new IndexError("Cannot choose from an empty sequence");
    return values[this.below(values.length)];
  }

  /** A list of elements, each chosen among all. */
  choices<T>(
    population: Iterable<T>,
    options: {
      weights?: Iterable<number> | null;
      cumWeights?: readonly number[] | null;
      k?: number;
    } = {},
  ): T[] {
    const values = items(population);
    const { weights, k = 1 } = options;
    let cumulative = options.cumWeights ?? null;
    const chosen: T[] = [];
    if (cumulative === null) {
      if (weights === null || weights === undefined) {
        if (values.length === 0 && k > 0) throw new IndexError("list index out of range");
        for (let i = 0; i < k; i++) chosen.push(values[Math.floor(this.random() * values.length)]);
        return chosen;
      }
      cumulative = accumulated(weights);
    } else if (weights !== null && weights !== undefined) {
      throw new TypeError("Cannot specify both weights and cumulative weights");
    }
    if (cumulative.length !== values.length) {
      throw new ValueError("The number of weights does not match the population");
    }
    if (cumulative.length === 0) throw new IndexError("list index out of range");
    const total = +cumulative[cumulative.length - 1];
    if (total <= 0) throw new ValueError("Total of weights must be greater than zero");
    if (!Number.isFinite(total)) throw new ValueError("Total of weights must be finite");
    const last = values.length - 1;
    for (let i = 0; i < k; i++) {
      chosen.push(values[bisectRight(cumulative, this.random() * total, last)]);
    }
    return chosen;
  }

  /** Shuffles a list in place. */
  shuffle(list: unknown[]): void {
    for (let i = list.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [list[i], list[j]] = [list[j], list[i]];
    }
  }

  /** A list of `k` different elements. */
  sample<T>(
    population: Iterable<T>,
    k: number,
    options: { counts?: Iterable<number> | null } = {},
  ): T[] {
    const values = sequence(population);
    const { counts } = options;
    if (counts !== null && counts !== undefined) return this.sampleCounted(values, k, counts);
    const n = values.length;
    if (!(k >= 0 && k <= n)) throw new ValueError("Sample larger than population or is negative");
    return this.sampleIndices(n, k).map((index) => values[index]);
  }

  /** The state: put it back with `setstate`. */
  getstate(): readonly [number, readonly number[], number | null] {
    const words = Object.freeze(this.twister.snapshot());
    return Object.freeze([3, words, this.gaussNext] as const);
  }

  /** Puts a state back. */
  setstate(state: readonly [number, readonly number[], number | null]): void {
    this.twister.restore(state[1]);
    this.gaussNext = state[2];
  }

  private below(n: number): number {
    return randomBelow(this.twister, n) as number;
  }

  private sampleCounted<T>(values: readonly T[], k: number, counts: Iterable<number>): T[] {
    const cumulative = accumulated(counts);
    if (cumulative.length !== values.length) {
      throw new ValueError("The number of counts does not match the population");
    }
    const total = cumulative.pop();
    if (total === undefined) throw new IndexError("pop from empty list");
    if (total <= 0) throw new ValueError("Total of counts must be greater than zero");
    if (!(k >= 0 && k <= total)) {
      throw new ValueError("Sample larger than population or is negative");
    }
    return this.sampleIndices(total, k).map((at) => values[bisectRight(cumulative, at)]);
  }

  /** CPython keeps a pool for small populations and a set of taken indices for large ones. */
  private sampleIndices(n: number, k: number): number[] {
    let poolLimit = 21;
    if (k > 5) poolLimit += 4 ** Math.ceil(Math.log(k * 3) / Math.log(4));
    const result: number[] = [];
    if (n <= poolLimit) {
      const pool = Array.from({ length: n }, (_, index) => index);
      for (let i = 0; i < k; i++) {
        const j = this.below(n - i);
        result.push(pool[j]);
        pool[j] = pool[n - i - 1];
      }
      return result;
    }
    const taken = new Set<number>();
    while (result.length < k) {
      const j = this.below(n);
      if (taken.has(j)) continue;
      taken.add(j);
      result.push(j);
    }
    return result;
  }
}

function sequence<T>(population: Iterable<T>): readonly T[] {
  if (population instanceof Set || population instanceof Map) {
    throw new TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).");
  }
  return items(population);
}
