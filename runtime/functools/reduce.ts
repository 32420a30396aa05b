import { TypeError } from "../builtins/exceptions-common.js";
import { iterate } from "../builtins/iterate.js";

/** https://docs.python.org/3/library/functools.html#functools.reduce */
export function reduce<T>(callback: (total: T, item: T) => T, iterable: Iterable<T>): T;
export function reduce<T, A>(
  callback: (total: A, item: T) => A,
  iterable: Iterable<T>,
  initial: A,
): A;
export function reduce(
  callback: (total: unknown, item: unknown) => unknown,
  iterable: Iterable<unknown>,
  ...initial: unknown[]
): unknown {
  const source = iterate(iterable);
  let total: unknown;
  if (initial.length > 0) {
    total = initial[0];
  } else {
    const first = source.next();
    if (first.done === true)
      throw new TypeError("reduce() of empty iterable with no initial value");
    total = first.value;
  }
  for (const item of source) total = callback(total, item);
  return total;
}
