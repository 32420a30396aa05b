import { gt, lt } from "./compare.js";
import { TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { iterate } from "./iterate.js";
import { float } from "./float.js";
import { add } from "./operators.js";
import { truthy } from "./truthy.js";
import { typeName } from "./type-name.js";

/**
 * `sum(iterable, start)`: from left to right, ints exact. Float sums come out self-describing.
 * @see https://docs.python.org/3/library/functions.html#sum
 */
export function sum(source: Iterable<number | boolean>, start?: number): number;
export function sum(
  source: Iterable<number | bigint | boolean>,
  start?: number | bigint,
): number | bigint;
export function sum<T>(source: Iterable<T>, start: T): T;
export function sum(source: unknown, start?: unknown): any;
export function sum(source: unknown, start: unknown = 0): unknown {
  if (typeof start === "string") {
    throw new TypeError("sum() can't sum strings [use ''.join(seq) instead]");
  }
  if (start instanceof Uint8Array) {
    const kind = typeName(start);
    throw new TypeError(`sum() can't sum ${kind} [use b''.join(seq) instead]`);
  }
  let total = start;
  for (const item of iterate(source)) total = add(total, item);
  return total;
}

/** `sum` of values known to be floats (or ints beside a float `start`), as a bare number. */
export function sumFloats(source: Iterable<number>, start: number = 0): number {
  let total = Number(start);
  for (const item of iterate(source)) total += Number(item);
  return total;
}

/** `sum` of floats where the result tells what it is: of none, it is the start itself. */
export function floatSum(source: Iterable<number>, start: number = 0): number {
  let total: number | undefined;
  for (const item of iterate(source)) total = (total ?? Number(start)) + Number(item);
  return total === undefined ? start : float(total);
}

export interface ChoiceOptions<T, D = T> {
  readonly key?: ((item: T) => unknown) | null;
  readonly default?: D;
}

/**
 * `max(a, b, …)`, or of one iterable. The first of equals wins.
 * @see https://docs.python.org/3/library/functions.html#max
 */
export function max<T>(items: Iterable<T>): T;
export function max<T>(first: T, second: T, ...rest: T[]): T;
export function max(...items: unknown[]): any;
export function max(...items: unknown[]): unknown {
  return choose("max", gt, choices("max", items), {});
}

/** `min(a, b, …)`, or of one iterable. The first of equals wins. */
export function min<T>(items: Iterable<T>): T;
export function min<T>(first: T, second: T, ...rest: T[]): T;
export function min(...items: unknown[]): any;
export function min(...items: unknown[]): unknown {
  return choose("min", lt, choices("min", items), {});
}

/** `max(items, key=…, default=…)`; several arguments go in as an array. */
export function maxBy<T, D = T>(items: Iterable<T>, options: ChoiceOptions<T, D>): T | D {
  return choose("max", gt, iterate(items), options);
}

/** `min(items, key=…, default=…)`; several arguments go in as an array. */
export function minBy<T, D = T>(items: Iterable<T>, options: ChoiceOptions<T, D>): T | D {
  return choose("min", lt, iterate(items), options);
}

/**
 * What `max` and `min` choose from: their arguments, or what a single one holds.
 *
 * @throws TypeError without arguments
 */
export function choices<T>(name: string, items: T[]): Iterable<T> {
  if (items.length === 0) throw new TypeError(`${name} expected at least 1 argument, got 0`);
  return items.length === 1 ? (iterate(items[0]) as Iterable<T>) : items;
}

function choose<T, D>(
  name: string,
  better: (left: unknown, right: unknown) => boolean,
  items: Iterable<T>,
  options: ChoiceOptions<T, D>,
): T | D {
  const key = options.key ?? ((item: T): unknown => item);
  let best: { item: T; rank: unknown } | undefined;
  for (const item of items) {
    const rank = key(item);
    if (best === undefined || better(rank, best.rank)) best = { item, rank };
  }
  if (best) return best.item;
  if ("default" in options) return options.default as D;
  throw new ValueError(`${name}() arg is an empty sequence`);
}

/** `any(iterable)`. */
export function any(source: unknown): boolean {
  for (const item of iterate(source)) if (truthy(item)) return true;
  return false;
}

/** `all(iterable)`. */
export function all(source: unknown): boolean {
  for (const item of iterate(source)) if (!truthy(item)) return false;
  return true;
}
