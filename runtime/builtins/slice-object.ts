import { TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { specialMethod } from "./methods.js";
import { intOf } from "./numbers.js";
import { repr } from "./repr.js";

/** The bounds of a slice, fitted to a length. */
export interface SliceBounds {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  /** How many items it selects. */
  readonly count: number;
}

/**
 * `slice(start, stop, step)`: what `__getitem__` receives for `x[start:stop:step]`.
 * @see https://docs.python.org/3/library/functions.html#slice
 */
export class Slice {
  static readonly __name__ = "slice";
  static readonly __module__ = "builtins";
  readonly start: unknown;
  readonly stop: unknown;
  readonly step: unknown;

  constructor(start?: unknown, stop?: unknown, step?: unknown) {
    this.start = start ?? null;
    this.stop = stop ?? null;
    this.step = step ?? null;
  }

  /** The bounds within a sequence of this length, as CPython's `PySlice_AdjustIndices`. */
  bounds(length: number): SliceBounds {
    const step = bound(this.step) ?? 1;
    if (step === 0) throw new ValueError("slice step cannot be zero");
    const low = step > 0 ? 0 : -1;
    const high = step > 0 ? length : length - 1;
    const fit = (value: number | null, fallback: number): number => {
      if (value === null) return fallback;
      const position = value < 0 ? value + length : value;
      return Math.min(Math.max(position, low), high);
    };
    const start = fit(bound(this.start), step > 0 ? low : high);
    const stop = fit(bound(this.stop), step > 0 ? high : low);
    return { start, stop, step, count: Math.max(0, Math.ceil((stop - start) / step)) + 0 };
  }

  /** Where only run time knows that it is a slice. */
  indices(length: number): readonly [number, number, number] {
    return sliceIndices(this, length);
  }

  __eq__(other: unknown): boolean {
    return other instanceof Slice && repr(this) === repr(other);
  }

  /** Slices are ordered as these tuples are. */
  __ordered__(): readonly unknown[] {
    return Object.freeze([this.start, this.stop, this.step]);
  }

  __repr__(): string {
    return `slice(${repr(this.start)}, ${repr(this.stop)}, ${repr(this.step)})`;
  }
}

/** `slice.bounds(length)`: what `range` needs to go over the items that the slice selects. */
export function sliceIndices(slice: Slice, length: number): readonly [number, number, number] {
  if (length < 0) throw new ValueError("length should not be negative");
  const { start, stop, step } = slice.bounds(length);
  return Object.freeze([start, stop, step] as const);
}

function bound(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  const whole = intOf(value) ?? (specialMethod(value, "__index__")?.() as number | undefined);
  if (whole !== undefined) return Number(whole);
  throw new TypeError("slice indices must be integers or None or have an __index__ method");
}
