import { equals } from "./equals.js";
import { IndexError, TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { hash, hashTuple } from "./hash.js";
import { indexValue } from "./index-value.js";
import { type Int, intOf, numberOf } from "./numbers.js";
import { refuse } from "./refuse.js";
import { repr } from "./repr.js";
import { Slice } from "./slice-object.js";
import { typeName } from "./type-name.js";

/**
 * An arithmetic progression.
 * @see https://docs.python.org/3/library/stdtypes.html#ranges
 */
export class Range implements Iterable<number> {
  static readonly __name__ = "range";
  static readonly __module__ = "builtins";
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly length: number;

  constructor(
    start: number,
    stop: number,
    step: number = 1,
    length: number = Math.max(0, Math.ceil((stop - start) / step)) + 0,
  ) {
    if (Number(step) === 0) throw new ValueError("range() arg 3 must not be zero");
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.length = length;
  }

  *[Symbol.iterator](): Generator<number, undefined, undefined> {
    const { start, step, length } = this;
    for (let index = 0; index < length; index++) yield start + index * step;
    return undefined;
  }

  __len__(): number {
    return this.length;
  }

  __bool__(): boolean {
    return this.length > 0;
  }

  *__reversed__(): Generator<number, void, undefined> {
    for (let index = this.length - 1; index >= 0; index--) yield this.start + index * this.step;
  }

  __contains__(value: unknown): boolean {
    return this.indexOf(value) >= 0;
  }

  __getitem__(index: unknown): unknown {
    if (index instanceof Slice) {
      const { start, stop, step } = index.bounds(this.length);
      return new Range(this.at(start), this.at(stop), this.step * step);
    }
    const whole = intOf(index);
    if (whole === undefined) {
      throw new TypeError(`range indices must be integers or slices, not ${typeName(index)}`);
    }
    const position = Number(whole) + (whole < 0 ? this.length : 0);
    if (position < 0 || position >= this.length) {
      throw new IndexError("range object index out of range");
    }
    return this.at(position);
  }

  /** `range.index(value)`. */
  index(value: unknown): Int {
    const index = this.indexOf(value);
    if (index < 0 && intOf(value) === undefined)
      throw new ValueError("sequence.index(x): x not in sequence");
    if (index < 0) throw new ValueError(`${repr(value)} is not in range`);
    return index;
  }

  /** `range.count(value)`. */
  count(value: unknown): number {
    return this.__contains__(value) ? 1 : 0;
  }

  __eq__(other: unknown): boolean {
    return other instanceof Range && equals(this.shape(), other.shape());
  }

  __hash__(): Int {
    return hashTuple(this.shape().map(hash));
  }

  __repr__(): string {
    const ends = `${this.start}, ${this.stop}`;
    return this.step === 1 ? `range(${ends})` : `range(${ends}, ${this.step})`;
  }

  protected at(position: number): number {
    return this.start + position * this.step;
  }

  protected indexOf(value: unknown): Int {
    const number = numberOf(value);
    if (number === undefined) return -1;
    const index = (Number(number) - this.start) / this.step;
    return Number.isInteger(index) && index >= 0 && index < this.length ? index : -1;
  }

  /** What equal ranges share: their elements, however they were written. */
  protected shape(): readonly unknown[] {
    const { length, start, step } = this;
    return Object.freeze([length, length === 0 ? null : start, length < 2 ? null : step]);
  }
}

/**
 * `range(stop)`, `range(start, stop)`, `range(start, stop, step)` of safe integers.
 * @see https://docs.python.org/3/library/functions.html#func-range
 */
export function range(start: Int, stop?: Int, step: Int = 1): Range {
  const bounds = (stop === undefined ? [0, start, step] : [start, stop, step]).map(indexValue);
  if (!bounds.every(Number.isSafeInteger))
    return refuse(`range(${bounds.join(", ")}): no int beyond 2**53 was expected here`);
  const [first, last, by] = bounds as [number, number, number];
  return new Range(first, last, by);
}
