import type { Bytes } from "./bytes.js";
import { TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { iterate } from "./iterate.js";
import { specialMethod } from "./methods.js";
import { Slice } from "./slice-object.js";
import { isList } from "./tuple.js";
import type { Range } from "./range.js";
import { typeName } from "./type-name.js";

type Bound = number | null | undefined;

interface Sliceable<Result> {
  __getitem__(index: never): Result;
}

/**
 * `sequence[start:stop:step]`; `null` stands for a bound that is left out.
 * @see https://docs.python.org/3/reference/expressions.html#slicings
 */
export function slice(sequence: string, start?: Bound, stop?: Bound, step?: Bound): string;
export function slice<T>(sequence: readonly T[], start?: Bound, stop?: Bound, step?: Bound): T[];
export function slice<T>(
  sequence: string | readonly T[],
  start?: Bound,
  stop?: Bound,
  step?: Bound,
): string | T[];
export function slice<T extends Bytes>(sequence: T, start?: Bound, stop?: Bound, step?: Bound): T;
export function slice(sequence: Range, start?: Bound, stop?: Bound, step?: Bound): Range;
export function slice<R>(sequence: Sliceable<R>, start?: Bound, stop?: Bound, step?: Bound): R;
export function slice(sequence: unknown, start?: unknown, stop?: unknown, step?: unknown): any;
export function slice(sequence: unknown, start?: unknown, stop?: unknown, step?: unknown): unknown {
  return takeSlice(sequence, new Slice(start, stop, step));
}

/** `sequence[slice]` for a slice object. */
export function takeSlice(sequence: unknown, bounds: Slice): unknown {
  if (typeof sequence === "string") {
    const characters = /[\ud800-\udbff]/.test(sequence) ? Array.from(sequence) : null;
    const { start, stop, step } = bounds.bounds(characters?.length ?? sequence.length);
    if (!characters && step === 1) return sequence.slice(start, Math.max(start, stop));
    return pick(characters ?? sequence.split(""), bounds).join("");
  }
  if (Array.isArray(sequence)) {
    const items = pick(sequence as unknown[], bounds);
    return Object.isFrozen(sequence) ? Object.freeze(items) : items;
  }
  const method = specialMethod(sequence, "__getitem__");
  if (method) return method(bounds);
  throw unsliceable(sequence, "is not subscriptable");
}

/** What Python raises for a slice of the value: a dict takes it for a key. */
const unsliceable = (value: unknown, problem: string): TypeError =>
  new TypeError(
    value instanceof Map ? "unhashable type: 'slice'" : `'${typeName(value)}' object ${problem}`,
  );

function pick<T>(items: readonly T[], bounds: Slice): T[] {
  const { start, stop, step, count } = bounds.bounds(items.length);
  if (step === 1) return items.slice(start, Math.max(start, stop));
  return Array.from({ length: count }, (_, index) => items[start + index * step]);
}

/** What a slice is given, with the error of CPython's assignment. */
function assigned<T>(values: unknown, step: number): Iterable<T> {
  try {
    return iterate(values) as Iterable<T>;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new TypeError(
      step === 1 ? "can only assign an iterable" : "must assign iterable to extended slice",
    );
  }
}

/** `list[start:stop:step] = values`. */
export function setSlice<T>(
  list: T[] | ReadonlyMap<unknown, unknown> | { __setitem__(index: never, value: never): unknown },
  start: Bound,
  stop: Bound,
  step: Bound,
  values: unknown,
): void {
  if (!isList(list)) {
    const method = specialMethod(list, "__setitem__");
    if (!method) throw unsliceable(list, "does not support item assignment");
    method(new Slice(start, stop, step), values);
    return;
  }
  const bounds = new Slice(start, stop, step).bounds(list.length);
  const items = [...assigned<T>(values, bounds.step)];
  if (bounds.step === 1) {
    replaceItems(list, bounds.start, bounds.count, items);
    return;
  }
  if (items.length !== bounds.count) {
    throw new ValueError(
      `attempt to assign sequence of size ${items.length} to extended slice of size ${bounds.count}`,
    );
  }
  for (const [index, item] of items.entries()) list[bounds.start + index * bounds.step] = item;
}

/* More arguments than these may not fit on the stack. */
const MOST_ARGUMENTS = 10_000;

/** `list.splice(start, count, ...items)`, however many items there are. */
export function replaceItems<T>(
  list: T[],
  start: number,
  count: number,
  items: readonly T[],
): void {
  if (items.length <= MOST_ARGUMENTS) {
    list.splice(start, count, ...items);
    return;
  }
  const rest = list.splice(start).slice(count);
  for (const item of items) list.push(item);
  for (const item of rest) list.push(item);
}

/** `del list[start:stop:step]`. */
export function delSlice(list: unknown, start: Bound, stop: Bound, step?: Bound): void {
  if (!isList(list)) {
    const method = specialMethod(list, "__delitem__");
    if (!method) throw unsliceable(list, "does not support item deletion");
    method(new Slice(start, stop, step));
    return;
  }
  const bounds = new Slice(start, stop, step).bounds(list.length);
  if (bounds.step === 1) {
    list.splice(bounds.start, bounds.count);
    return;
  }
  const gone = new Set(
    Array.from({ length: bounds.count }, (_, index) => bounds.start + index * bounds.step),
  );
  const rest = list.filter((_, index) => !gone.has(index));
  replaceItems(list, 0, list.length, rest);
}
