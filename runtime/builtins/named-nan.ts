import { refuse } from "./refuse.js";

let made = 0;

/** A NaN that the program names: `math.nan`, `float("nan")`. */
export function namedNan(): number {
  made += 1;
  return Number.NaN;
}

/**
 * Whether a NaN that meets another one is the same object: it is where the program names one NaN, as
 * `math.nan`, and copies that. Otherwise a bare number does not tell, and the program is refused.
 */
export const areOneNan = (): boolean => made === 1 || refuse(reason);

const reason =
  "a NaN meets another one in a container, and Python would ask whether they are the same object";
