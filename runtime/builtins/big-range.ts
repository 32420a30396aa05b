import { OverflowError, IndexError } from "./exceptions-common.js";
import { indexValue } from "./index-value.js";
import { floorDivBig } from "./int-arithmetic.js";
import { type Int, intOf, normalize, numberOf } from "./numbers.js";
import { Range } from "./range.js";
import { Slice } from "./slice-object.js";

/** A range that may begin, end or step beyond the safe integers. */
class BigRange extends Range {
  readonly #start: bigint;
  readonly #step: bigint;
  readonly #count: bigint;

  constructor(start: Int, stop: Int, step: Int) {
    const count = countOf(BigInt(start), BigInt(stop), BigInt(step));
    super(start as number, stop as number, step as number, Number(count));
    this.#start = BigInt(start);
    this.#step = BigInt(step);
    this.#count = count;
  }

  override *[Symbol.iterator](): Generator<number, undefined, undefined> {
    let item = this.#start;
    for (let left = this.#count; left > 0n; left--, item += this.#step) yield plain(item);
    return undefined;
  }

  override *__reversed__(): Generator<number, void, undefined> {
    for (let index = this.#count - 1n; index >= 0n; index--) yield this.at(index);
  }

  override __len__(): number {
    if (this.#count >= 1n << 63n)
      throw new OverflowError("Python int too large to convert to C ssize_t");
    return plain(this.#count);
  }

  override __getitem__(index: unknown): unknown {
    if (index instanceof Slice) return this.#slice(index);
    const whole = intOf(index);
    if (whole === undefined) return super.__getitem__(index);
    const position = BigInt(whole) + (whole < 0 ? this.#count : 0n);
    if (position < 0n || position >= this.#count)
      throw new IndexError("range object index out of range");
    return this.at(position);
  }

  #slice(slice: Slice): Range {
    const step = slice.step === null ? 1n : BigInt(indexValue(slice.step));
    const [low, high] = step > 0n ? [0n, this.#count] : [-1n, this.#count - 1n];
    const fit = (value: unknown, fallback: bigint): bigint => {
      if (value === null) return fallback;
      const whole = BigInt(indexValue(value));
      const position = whole < 0n ? whole + this.#count : whole;
      return position < low ? low : position > high ? high : position;
    };
    const start = fit(slice.start, step > 0n ? low : high);
    const stop = fit(slice.stop, step > 0n ? high : low);
    return new BigRange(this.at(start), this.at(stop), normalize(this.#step * step));
  }

  protected override at(position: Int): number {
    return plain(this.#start + BigInt(position) * this.#step);
  }

  protected override indexOf(value: unknown): Int {
    const number = numberOf(value);
    if (typeof number !== "bigint" && !Number.isInteger(number)) return -1;
    const distance = BigInt(number as Int) - this.#start;
    const index = floorDivBig(distance, this.#step);
    const isItem = index * this.#step === distance && index >= 0n && index < this.#count;
    return isItem ? normalize(index) : -1;
  }

  protected override shape(): readonly unknown[] {
    const [first, by] = [normalize(this.#start), normalize(this.#step)];
    return Object.freeze([
      normalize(this.#count),
      this.#count === 0n ? null : first,
      this.#count < 2n ? null : by,
    ]);
  }
}

function countOf(start: bigint, stop: bigint, step: bigint): bigint {
  if (step === 0n) return 0n;
  const count = -floorDivBig(start - stop, step);
  return count > 0n ? count : 0n;
}

/** Typed as the `number` that an item of a range nearly always is. */
const plain = (value: bigint): number => normalize(value) as number;

/**
 * `range(…)` of ints of any size.
 * @see https://docs.python.org/3/library/functions.html#func-range
 */
export function bigRange(start: Int, stop?: Int, step: Int = 1): Range {
  const [first, last] = stop === undefined ? [0, start] : [start, stop];
  return new BigRange(indexValue(first), indexValue(last), indexValue(step));
}
