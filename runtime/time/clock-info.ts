import { ValueError } from "../builtins/exceptions-core.js";
import { OSError } from "../builtins/exceptions-os-error.js";
import {
  monotonic,
  monotonicNs,
  processTime,
  processTimeNs,
  threadTime,
  time,
  timeNs,
} from "./clocks.js";

/* The numbers by which Linux knows its clocks. */
export const CLOCK_REALTIME = 0;
export const CLOCK_MONOTONIC = 1;
export const CLOCK_PROCESS_CPUTIME_ID = 2;
export const CLOCK_THREAD_CPUTIME_ID = 3;

const seconds = [time, monotonic, processTime, threadTime];
const nanoseconds = [timeNs, monotonicNs, processTimeNs, processTimeNs];

function clockOf<F>(clocks: readonly F[], id: number): F {
  if (id in clocks) return clocks[id];
  throw new OSError(22, "Invalid argument");
}

/** https://docs.python.org/3/library/time.html#time.clock_gettime */
export const clockGettime = (id: number): number => clockOf(seconds, id)();

/** https://docs.python.org/3/library/time.html#time.clock_gettime_ns */
export const clockGettimeNs = (id: number): number => clockOf(nanoseconds, id)();

/** The resolution that Linux gives for each of its clocks. */
export function clockGetres(id: number): number {
  clockOf(seconds, id);
  return 1e-9;
}

/** What is known of a clock. */
export class ClockInfo {
  static readonly __name__ = "SimpleNamespace";
  readonly implementation: string;
  readonly monotonic: boolean;
  readonly adjustable: boolean;
  readonly resolution = 1e-9;

  constructor(clock: string, monotonic: boolean) {
    this.implementation = `clock_gettime(${clock})`;
    this.monotonic = monotonic;
    this.adjustable = !monotonic;
  }

  __repr__(): string {
    const flag = (value: boolean): string => (value ? "True" : "False");
    return `namespace(implementation='${this.implementation}', monotonic=${flag(this.monotonic)}, adjustable=${flag(this.adjustable)}, resolution=1e-09)`;
  }
}

/** https://docs.python.org/3/library/time.html#time.get_clock_info */
export function getClockInfo(name: string): ClockInfo {
  switch (name) {
    case "time":
      return new ClockInfo("CLOCK_REALTIME", false);
    case "monotonic":
    case "perf_counter":
      return new ClockInfo("CLOCK_MONOTONIC", true);
    case "process_time":
      return new ClockInfo("CLOCK_PROCESS_CPUTIME_ID", true);
    case "thread_time":
      return new ClockInfo("CLOCK_THREAD_CPUTIME_ID", true);
    default:
      throw new ValueError("unknown clock");
  }
}
