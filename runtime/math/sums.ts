import { OverflowError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { iterate } from "../builtins/iterate.js";
import type { Int } from "../builtins/numbers.js";
import { mul } from "../builtins/operators.js";
import { twoSum } from "./double-double.js";
import { realOf } from "./real.js";

/**
 * The exact sum, rounded once: partial sums that do not overlap (Shewchuk's algorithm).
 * @see https://docs.python.org/3/library/math.html#math.fsum
 */
export function fsum(values: Iterable<unknown>): number {
  let partials: number[] = [];
  let special = 0;
  let infinite = 0;
  for (const value of iterate(values)) {
    let x = realOf(value);
    if (!Number.isFinite(x)) {
      special += x;
      if (!Number.isNaN(x)) infinite += x;
      continue;
    }
    const kept: number[] = [];
    for (const partial of partials) {
      const [sum, error] = twoSum(x, partial);
      if (error !== 0) kept.push(error);
      x = sum;
    }
    if (!Number.isFinite(x)) throw new OverflowError("intermediate overflow in fsum");
    // A zero adds nothing, not even its sign.
    partials = x === 0 ? kept : [...kept, x];
  }
  if (Number.isNaN(infinite)) throw new ValueError("-inf + inf in fsum");
  if (special !== 0) return special;
  return roundedOnce(partials);
}

function roundedOnce(partials: number[]): number {
  let total = partials.pop() ?? 0;
  let rest = 0;
  while (partials.length > 0 && rest === 0) [total, rest] = twoSum(total, partials.pop() as number);
  // A tie between two doubles is decided by the sign of what is left.
  const next = partials.at(-1) ?? 0;
  if ((rest < 0 && next < 0) || (rest > 0 && next > 0)) {
    const doubled = rest * 2;
    const moved = total + doubled;
    if (moved - total === doubled) return moved;
  }
  return total;
}

/** https://docs.python.org/3/library/math.html#math.prod */
export function prod(values: Iterable<number>, options?: { start?: number }): number;
export function prod(values: Iterable<Int>, options?: { start?: Int }): Int;
export function prod(values: Iterable<Int>, options: { start?: Int } = {}): Int {
  let total = options.start ?? 1;
  for (const value of iterate(values)) total = mul(total, value);
  return total;
}
