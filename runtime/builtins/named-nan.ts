let made = 0;

/** A NaN that the program names: `math.nan`, `float("nan")`. */
export function namedNan(): number {
  made += 1;
  return Number.NaN;
}

/** Whether one NaN is likely all there is: the program names it once, and copies that object. */
export const isOneNan = (): boolean => made === 1;
