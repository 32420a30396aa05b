import { add } from "../builtins/operators.js";
import { TypeError } from "../builtins/exceptions-common.js";
import { sorted } from "../builtins/sorted.js";

/** The place of a value that the class chooses. */
export class Auto {}

/**
 * `auto()`: the class chooses the value. Typed as what it becomes.
 * @see https://docs.python.org/3/library/enum.html#enum.auto
 */
export function auto(): any {
  return new Auto();
}

/** `Enum._generate_next_value_`: one more than the last, if that is the highest. */
export function nextValue(start: unknown, given: readonly unknown[]): unknown {
  if (given.length === 0) return start;
  const last = given.at(-1);
  let ordered = given;
  try {
    ordered = sorted(given);
    if (last === ordered.at(-1)) return add(last, 1);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  // One more than the first that can be added to.
  for (const value of ordered) {
    try {
      return add(value, 1);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return start;
}
