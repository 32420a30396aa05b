import { wallTime } from "../asyncio/clock.js";
import { strftimeOf } from "./strftime.js";
import { StructTime } from "./struct-time.js";

const DAY = 86_400_000;

/** UTC as a broken-down time. */
export function gmtime(seconds: number | null = null): StructTime {
  return brokenDown(new Date(Math.floor(seconds ?? wallTime()) * 1000), 0);
}

/** Local time, broken down. */
export function localtime(seconds: number | null = null): StructTime {
  const moment = new Date(Math.floor(seconds ?? wallTime()) * 1000);
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return brokenDown(local, isSummerTime(moment) ? 1 : 0);
}

/** Seconds since 1970 of a local time; the inverse of `localtime`. */
export function mktime(time: readonly number[]): number {
  const [year, month, day, hour, minute, second] = time;
  return new Date(year, month - 1, day, hour, minute, second).getTime() / 1000;
}

/** `Sun Nov 22 21:59:13 2026`. */
export function ctime(seconds: number | null = null): string {
  return asctime(localtime(seconds));
}

/** The text of a broken-down time, in `ctime`'s layout. */
export function asctime(time: readonly number[] = localtime()): string {
  const day = String(time[2]).padStart(2);
  return strftimeOf(`%a %b ${day} %H:%M:%S ${time[0]}`, time);
}

/** https://docs.python.org/3/library/time.html#time.strftime */
export function strftime(format: string, time: readonly number[] = localtime()): string {
  return strftimeOf(format, time);
}

function brokenDown(moment: Date, summer: number): StructTime {
  const year = moment.getUTCFullYear();
  const dayOfYear = Math.floor((moment.getTime() - Date.UTC(year, 0, 1)) / DAY) + 1;
  return new StructTime(
    year,
    moment.getUTCMonth() + 1,
    moment.getUTCDate(),
    moment.getUTCHours(),
    moment.getUTCMinutes(),
    moment.getUTCSeconds(),
    (moment.getUTCDay() + 6) % 7,
    dayOfYear,
    summer,
  );
}

function isSummerTime(moment: Date): boolean {
  const year = moment.getFullYear();
  const offsets = [0, 6].map((month) => new Date(year, month, 1).getTimezoneOffset());
  return offsets[0] !== offsets[1] && moment.getTimezoneOffset() === Math.min(...offsets);
}
