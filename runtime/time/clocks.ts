import { monotonic as clock, sleepBlocking, wallTime } from "../asyncio/clock.js";
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

/** The processor time of the process; where there is none, the time since the start. */
export function processTime(): number {
  const { process } = globalThis as { process?: { cpuUsage?(): { user: number; system: number } } };
  const usage = process?.cpuUsage?.();
  return usage === undefined ? clock() : (usage.user + usage.system) / 1e6;
}

/** JavaScript does not tell threads apart: the processor time of the process. */
export function threadTime(): number {
  return processTime();
}

/** Nanoseconds, exactly: a `bigint` beyond 2**53, which TypeScript is told to be a number. */
function nanoseconds(seconds: number): number {
  const whole = Math.floor(seconds);
  return normalize(
    BigInt(whole) * 1_000_000_000n + BigInt(Math.round((seconds - whole) * 1e9)),
  ) as number;
}

/** https://docs.python.org/3/library/time.html#time.time_ns */
export function timeNs(): number {
  return nanoseconds(time());
}

/** https://docs.python.org/3/library/time.html#time.perf_counter_ns */
export function perfCounterNs(): number {
  return nanoseconds(clock());
}

/** https://docs.python.org/3/library/time.html#time.monotonic_ns */
export function monotonicNs(): number {
  return nanoseconds(clock());
}

/** https://docs.python.org/3/library/time.html#time.process_time_ns */
export function processTimeNs(): number {
  return nanoseconds(processTime());
}

/** Blocks the whole thread, the event loop included, as in Python. */
export function sleep(seconds: number): void {
  sleepBlocking(Number(seconds));
}
