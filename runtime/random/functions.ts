import type { Generator } from "./generator.js";
import type { Seed } from "./seed.js";
import { shared } from "./shared.js";

/** https://docs.python.org/3/library/random.html#random.seed */
export function seed(value?: Seed): void {
  shared.seed(value);
}

/** A float in [0, 1). */
export function random(): number {
  return shared.random();
}

/** An integer of `count` random bits. */
export function getrandbits(count: number): number {
  return shared.getrandbits(count);
}

/** An integer below `start`, or in `range(start, stop, step)`. */
export function randrange(
  start: number | bigint,
  stop?: number | bigint | null,
  step: number | bigint = 1,
): number {
  return shared.randrange(start, stop, step);
}

/** An integer N with a <= N <= b. */
export function randint(a: number | bigint, b: number | bigint): number {
  return shared.randint(a, b);
}

/** A float between `a` and `b`. */
export function uniform(a: number, b: number): number {
  return shared.uniform(a, b);
}

/** One element of a sequence. */
export function choice<T>(population: Iterable<T>): T {
  return shared.choice(population);
}

/** A list of elements, each chosen among all. */
export function choices<T>(
  population: Iterable<T>,
  options: Parameters<Generator["choices"]>[1] = {},
): T[] {
  return shared.choices(population, options);
}

/** Shuffles a list in place. */
export function shuffle(list: unknown[]): void {
  shared.shuffle(list);
}

/** A list of `k` different elements. */
export function sample<T>(
  population: Iterable<T>,
  k: number,
  options: { counts?: Iterable<number> | null } = {},
): T[] {
  return shared.sample(population, k, options);
}

/** The state of the hidden generator. */
export function getstate(): ReturnType<Generator["getstate"]> {
  return shared.getstate();
}

/** Puts a state back. */
export function setstate(state: ReturnType<Generator["getstate"]>): void {
  shared.setstate(state);
}

/** So many random bytes. */
export function randbytes(count: number): ReturnType<Generator["randbytes"]> {
  return shared.randbytes(count);
}
