import {
  isVirtualClock,
  monotonic as clock,
  monotonicNanoseconds,
  sleepBlocking,
  sleepGuard,
  wallNanoseconds,
  wallTime,
} from "../asyncio/clock.js";
import { normalize } from "../builtins/numbers.js";

/** Seconds since 1970, as a float. */
export function time(): number {
  return wallTime();
}

/** https://docs.python.org/3/library/time.html#time.perf_counter */
export function perfCounter(): number {
  return clock();
}

/** https://docs.python.org/3/library/time.html#time.monotonic */
export function monotonic(): number {
  return clock();
}

/**
 * The processor time of the process; where there is none, the time since the start. A program on a
 * clock that stands still has used none.
 */
export function processTime(): number {
  if (isVirtualClock()) return 0;
  const { process } = globalThis as { process?: { cpuUsage?(): { user: number; system: number } } };
  const usage = process?.cpuUsage?.();
  return usage === undefined ? clock() : (usage.user + usage.system) / 1e6;
}

/** JavaScript does not tell threads apart: the processor time of the process. */
export function threadTime(): number {
  return processTime();
}

/** Nanoseconds, exactly: a `bigint` beyond 2**53, which TypeScript is told to be a number. */
const exact = (nanoseconds: bigint): number => normalize(nanoseconds) as number;

/** https://docs.python.org/3/library/time.html#time.time_ns */
export function timeNs(): number {
  return exact(wallNanoseconds());
}

/** https://docs.python.org/3/library/time.html#time.perf_counter_ns */
export function perfCounterNs(): number {
  return exact(monotonicNanoseconds());
}

/** https://docs.python.org/3/library/time.html#time.monotonic_ns */
export function monotonicNs(): number {
  return exact(monotonicNanoseconds());
}

/** https://docs.python.org/3/library/time.html#time.process_time_ns */
export function processTimeNs(): number {
  return exact(BigInt(Math.round(processTime() * 1e9)));
}

/** Blocks the whole thread, the event loop included, as in Python. */
export function sleep(seconds: number): void {
  sleepGuard.check?.(Number(seconds));
  sleepBlocking(Number(seconds));
}
