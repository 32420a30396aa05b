import { wallTime } from "../asyncio/clock.js";
import { strftimeOf } from "./strftime.js";
import { type StructTime, zonedTime } from "./struct-time.js";
import { OverflowError } from "../builtins/exceptions-common.js";
import { checkedTime } from "./time-fields.js";
import { tzname, zoneName } from "./zone.js";

const DAY = 86_400_000;

/** UTC as a broken-down time. */
export function gmtime(seconds: number | null = null): StructTime {
  const moment = new Date(Math.floor(seconds ?? wallTime()) * 1000);
  return brokenDown(moment, 0, "GMT", 0);
}

/** Local time, broken down. */
export function localtime(seconds: number | null = null): StructTime {
  const moment = new Date(Math.floor(seconds ?? wallTime()) * 1000);
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  const offset = -moment.getTimezoneOffset() * 60;
  return brokenDown(local, isSummerTime(moment) ? 1 : 0, zoneName(moment), offset);
}

/** Seconds since 1970 of a local time; the inverse of `localtime`. */
export function mktime(time: readonly number[]): number {
  const [year, month, day, hour, minute, second] = checkedTime("mktime", time, false);
  return new Date(year, month - 1, day, hour, minute, second).getTime() / 1000;
}

/** `Sun Nov 22 21:59:13 2026`. */
export function ctime(seconds: number | null = null): string {
  return asctime(localtime(seconds));
}

/** The text of a broken-down time, in `ctime`'s layout. */
export function asctime(time: readonly number[] = localtime()): string {
  const fields = checkedTime("asctime", time);
  const day = String(fields[2]).padStart(2);
  return strftimeOf(`%a %b ${day} %H:%M:%S ${fields[0]}`, fields);
}

/** https://docs.python.org/3/library/time.html#time.strftime */
export function strftime(format: string, time: readonly number[] = localtime()): string {
  const fields = checkedTime("strftime", time);
  const { tm_zone: zone, tm_gmtoff: offset } = time as Partial<StructTime>;
  const summer = fields[8];
  // A time of unknown zone that may be in summer or not has neither offset nor name.
  if (summer < 0) return strftimeOf(format, fields, { zone: zone ?? "" });
  return strftimeOf(format, fields, {
    zone: zone ?? tzname[summer === 0 ? 0 : 1],
    offset: offsetText(offset ?? 0),
  });
}

function offsetText(seconds: number): string {
  const minutes = Math.floor(Math.abs(seconds) / 60);
  const digits = (value: number): string => String(value).padStart(2, "0");
  return `${seconds < 0 ? "-" : "+"}${digits(Math.floor(minutes / 60))}${digits(minutes % 60)}`;
}

function brokenDown(moment: Date, summer: number, zone: string, offset: number): StructTime {
  if (Number.isNaN(moment.getTime()))
    throw new OverflowError("timestamp out of range for platform time_t");
  const year = moment.getUTCFullYear();
  const dayOfYear = Math.floor((moment.getTime() - Date.UTC(year, 0, 1)) / DAY) + 1;
  const fields = [
    year,
    moment.getUTCMonth() + 1,
    moment.getUTCDate(),
    moment.getUTCHours(),
    moment.getUTCMinutes(),
    moment.getUTCSeconds(),
    (moment.getUTCDay() + 6) % 7,
    dayOfYear,
    summer,
  ];
  return zonedTime(fields, zone, offset);
}

function isSummerTime(moment: Date): boolean {
  const year = moment.getFullYear();
  const offsets = [0, 6].map((month) => new Date(year, month, 1).getTimezoneOffset());
  return offsets[0] !== offsets[1] && moment.getTimezoneOffset() === Math.min(...offsets);
}
