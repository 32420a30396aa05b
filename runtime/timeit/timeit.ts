import { monotonic } from "../asyncio/clock.js";

/** https://docs.python.org/3/library/timeit.html#timeit.default_timer */
export function defaultTimer(): number {
  return monotonic();
}
