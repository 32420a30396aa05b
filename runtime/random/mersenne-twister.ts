import { bigintFromWords } from "./words.js";

const STATE_SIZE = 624;
const SHIFT_SIZE = 397;

/** The generator behind Python's `random`: MT19937 with CPython's seeding (`_randommodule.c`). */
export class MersenneTwister {
  private state = new Uint32Array(STATE_SIZE);
  private position = STATE_SIZE;

  /** Seeds from 32-bit words, least significant first (`init_by_array`). */
  seedWords(key: readonly number[]): void {
    const state = this.state;
    this.seedOne(19650218);
    let i = 1;
    let j = 0;
    for (let round = Math.max(STATE_SIZE, key.length); round > 0; round--) {
      const mixed = Math.imul(state[i - 1] ^ (state[i - 1] >>> 30), 1664525);
      state[i] = (state[i] ^ mixed) + key[j] + j;
      i++;
      j++;
      if (i >= STATE_SIZE) {
        state[0] = state[STATE_SIZE - 1];
        i = 1;
      }
      if (j >= key.length) j = 0;
    }
    for (let round = STATE_SIZE - 1; round > 0; round--) {
      const mixed = Math.imul(state[i - 1] ^ (state[i - 1] >>> 30), 1566083941);
      state[i] = (state[i] ^ mixed) - i;
      i++;
      if (i >= STATE_SIZE) {
        state[0] = state[STATE_SIZE - 1];
        i = 1;
      }
    }
    state[0] = 0x80000000;
    this.position = STATE_SIZE;
  }

  /** The next 32 random bits. */
  next32(): number {
    if (this.position >= STATE_SIZE) this.refill();
    let y = this.state[this.position++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    y ^= y >>> 18;
    return y >>> 0;
  }

  /** A float in [0, 1) with 53 random bits. */
  nextFloat(): number {
    const high = this.next32() >>> 5;
    const low = this.next32() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  /** `count` random bits as an integer; a `bigint` above 32 bits. */
  nextBits(count: number): number | bigint {
    if (count === 0) return 0;
    if (count <= 32) return this.next32() >>> (32 - count);
    const words: number[] = [];
    for (let rest = count; rest > 0; rest -= 32) {
      const word = this.next32();
      words.push(rest < 32 ? word >>> (32 - rest) : word);
    }
    return bigintFromWords(words);
  }

  /** The 624 words and the position, as `getstate()` shows them. */
  snapshot(): number[] {
    return [...this.state, this.position];
  }

  /** Puts a snapshot back. */
  restore(snapshot: readonly number[]): void {
    this.state = Uint32Array.from(snapshot.slice(0, STATE_SIZE));
    this.position = snapshot[STATE_SIZE];
  }

  private seedOne(seed: number): void {
    const state = this.state;
    state[0] = seed;
    for (let i = 1; i < STATE_SIZE; i++) {
      state[i] = Math.imul(1812433253, state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    }
  }

  private refill(): void {
    const state = this.state;
    for (let i = 0; i < STATE_SIZE; i++) {
      const y = (state[i] & 0x80000000) | (state[(i + 1) % STATE_SIZE] & 0x7fffffff);
      state[i] = state[(i + SHIFT_SIZE) % STATE_SIZE] ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.position = 0;
  }
}
