import { ValueError } from "../builtins/exceptions-core.js";
import { type Int, normalize } from "../builtins/numbers.js";
import type { WordSource } from "./word-source.js";

/** Exact `a + b`. */
export function sum(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const result = a + b;
    if (Number.isSafeInteger(result)) return result;
  }
  return normalize(BigInt(a) + BigInt(b));
}

/** Exact `a * b`. */
export function product(a: Int, b: Int): Int {
  if (typeof a === "number" && typeof b === "number") {
    const result = a * b;
    if (Number.isSafeInteger(result)) return result === 0 ? 0 : result;
  }
  return normalize(BigInt(a) * BigInt(b));
}

/** An int in [0, n), drawn as `Random._randbelow_with_getrandbits` does. */
export function randomBelow(twister: WordSource, n: Int): Int {
  if (typeof n === "number" && n <= 0xffffffff) {
    const bits = 32 - Math.clz32(n);
    let value = twister.nextBits(bits) as number;
    while (value >= n) value = twister.nextBits(bits) as number;
    return value;
  }
  const bits = n.toString(2).length;
  let value = BigInt(twister.nextBits(bits));
  while (value >= BigInt(n)) value = BigInt(twister.nextBits(bits));
  return normalize(value);
}

/** How many ints stand in `range(start, stop, step)`; an empty range is an error. */
export function rangeWidth(start: Int, stop: Int, step: Int): Int {
  const width = BigInt(stop) - BigInt(start);
  const stride = BigInt(step);
  if (stride === 1n) {
    if (width > 0n) return normalize(width);
    throw new ValueError(`empty range for randrange() (${start}, ${stop}, ${width})`);
  }
  if (stride === 0n) throw new ValueError("zero step for randrange()");
  const sign = stride > 0n ? 1n : -1n;
  const size = stride > 0n ? stride : -stride;
  const distance = width * sign;
  if (distance <= 0n) throw new ValueError("empty range for randrange()");
  return normalize((distance + size - 1n) / size);
}
