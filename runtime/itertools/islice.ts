import { ValueError } from "../builtins/exceptions-core.js";
import { iterate } from "../builtins/iterate.js";
import { release } from "../builtins/release.js";
import { Lazy } from "./lazy.js";

/**
 * `islice(iterable, stop)` and `islice(iterable, start, stop[, step])`.
 * @see https://docs.python.org/3/library/itertools.html#itertools.islice
 */
export function islice<T>(
  iterable: Iterable<T>,
  start: number | null,
  ...rest: [] | [stop: number | null, step?: number | null]
): IterableIterator<T> {
  const [from, to, step] = rest.length === 0 ? [0, start, 1] : [start ?? 0, rest[0], rest[1] ?? 1];
  if (to !== null && !(Number.isInteger(to) && to >= 0)) {
    throw new ValueError(
      rest.length === 0
        ? "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize."
        : "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.",
    );
  }
  if (!(Number.isInteger(from) && from >= 0)) {
    throw new ValueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
  }
  if (!(Number.isInteger(step) && step > 0)) {
    throw new ValueError("Step for islice() must be a positive integer or None.");
  }
  const source = iterate(iterable);
  return new Lazy(sliced(source, from, to ?? Infinity, step), "islice", source);
}

function* sliced<T>(
  source: Iterator<T>,
  start: number,
  stop: number,
  step: number,
): Generator<T, void, undefined> {
  let wanted = start;
  // CPython consumes up to `stop` even where the step would end before.
  for (let i = 0; i < stop; i++) {
    const item = source.next();
    if (item.done === true) return;
    if (i !== wanted) continue;
    wanted += step;
    yield item.value;
  }
  release(source);
}
