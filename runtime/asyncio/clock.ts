import { ValueError } from "../builtins/exceptions-core.js";

/*
 * The clock of the whole program. On the virtual clock (`ASYNCIO2TS_CLOCK=virtual`, or
 * `useVirtualClock()`) time stands still while code runs, and the event loop makes it jump to the
 * next timer when nothing is ready: see docs/values.md and the checker's oracle, which starts at
 * the same instants.
 */

const virtualStart = 1000;
const virtualWallStart = 1700000000;
const patience = 100_000;
const busyReadStep = 0.001;
let reads = 0;
let turns = 0;

/** Virtual seconds, or `null` on the real clock. */
let virtualNow: number | null =
  (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[
    "ASYNCIO2TS_CLOCK"
  ] === "virtual"
    ? virtualStart
    : null;

/** Switches to the virtual clock, which starts anew. */
export function useVirtualClock(): void {
  virtualNow = virtualStart;
}

/** Whether time jumps rather than passes. */
export function isVirtualClock(): boolean {
  return virtualNow !== null;
}

/** `loop.time()`, in seconds. */
export function loopTime(): number {
  return virtualNow ?? performance.now() / 1000;
}

/**
 * `time.monotonic()` and `time.perf_counter()`, in seconds. A program that only reads the clock (a
 * busy wait) gives the virtual clock no reason to move; after many reads it moves all the same.
 */
export function monotonic(): number {
  if (virtualNow === null) return performance.now() / 1000;
  reads += 1;
  if (reads > patience) virtualNow += busyReadStep;
  return virtualNow;
}

/** `time.time()`: seconds since the epoch. */
export function wallTime(): number {
  return virtualNow === null ? Date.now() / 1000 : virtualWallStart + (monotonic() - virtualStart);
}

/** `time.monotonic_ns()` and `time.perf_counter_ns()`. */
export function monotonicNanoseconds(): bigint {
  return virtualNow === null
    ? wholeNanoseconds(performance.now())
    : virtualNanoseconds(virtualStart);
}

/** `time.time_ns()`. */
export function wallNanoseconds(): bigint {
  return virtualNow === null ? wholeNanoseconds(Date.now()) : virtualNanoseconds(virtualWallStart);
}

/** The part since the start is rounded by itself: added to the start, it would lose digits. */
function virtualNanoseconds(start: number): bigint {
  return BigInt(start) * 1_000_000_000n + BigInt(Math.round((monotonic() - virtualStart) * 1e9));
}

function wholeNanoseconds(milliseconds: number): bigint {
  const whole = Math.floor(milliseconds);
  return BigInt(whole) * 1_000_000n + BigInt(Math.round((milliseconds - whole) * 1e6));
}

/** Makes the virtual clock jump; it never goes back. */
export function advanceTo(when: number): void {
  if (virtualNow === null) return;
  if (when > virtualNow) virtualNow = when;
  reads = 0;
  turns = 0;
}

/**
 * Counts a turn of the event loop in which there was something to do. After many turns without a
 * jump (a program that spins with `sleep(0)`) it answers true: the next timer is to come.
 */
export function spinsOnVirtualClock(): boolean {
  if (virtualNow === null) return false;
  turns += 1;
  if (turns <= patience) return false;
  turns = 0;
  return true;
}

/**
 * `time.sleep()`: blocks everything, the event loop included.
 * @see https://docs.python.org/3/library/time.html#time.sleep
 */
export function sleepBlocking(seconds: number): void {
  if (seconds < 0) throw new ValueError("sleep length must be non-negative");
  if (virtualNow !== null) {
    advanceTo(virtualNow + seconds);
    return;
  }
  const end = performance.now() + seconds * 1000;
  for (let left = seconds * 1000; left > 0; left = end - performance.now()) block(left);
}

/** Set where there are threads, which would go on while another one sleeps. */
export const sleepGuard: { check?: (seconds: number) => void } = {};

/** A page's main thread may not wait on an `Atomics` cell: there, time is spun away. */
function block(milliseconds: number): void {
  try {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
  } catch {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
  }
}
