import { NotImplementedError } from "../builtins/exceptions-common.js";
import { Random } from "./random-class.js";
import { bigintFromBytes } from "./words.js";
import type { WordSource } from "./word-source.js";

/** The random numbers of the operating system: they cannot be seeded or repeated. */
class SystemSource implements WordSource {
  /** A seed changes nothing. */
  seedWords(): void {}

  nextFloat(): number {
    return Number(this.nextBits(53)) / 2 ** 53;
  }

  nextBits(count: number): number | bigint {
    const bytes = new Uint8Array(Math.ceil(count / 8));
    for (let at = 0; at < bytes.length; at += 65_536) {
      crypto.getRandomValues(bytes.subarray(at, at + 65_536));
    }
    const value = bigintFromBytes(bytes) >> BigInt(bytes.length * 8 - count);
    return count <= 32 ? Number(value) : value;
  }

  snapshot(): never {
    throw new NotImplementedError("System entropy source does not have state.");
  }

  restore(): never {
    throw new NotImplementedError("System entropy source does not have state.");
  }
}

/** https://docs.python.org/3/library/random.html#random.SystemRandom */
export class SystemRandom extends Random {
  static override readonly __module__ = "random";
  constructor() {
    super(undefined, new SystemSource());
  }
}
