import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { indexValue } from "../builtins/index-value.js";

/** The quotient, rounded down. */
export function floorDiv(a: number, b: number): number {
  return Math.floor(a / b);
}

const DAY = 86_400_000;
const EPOCH = 719_163;

/** Days since 1 January of year 1, which is day 1. */
export function ordinalOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY + EPOCH;
}

/** Year, month and day of an ordinal. */
export function dateOfOrdinal(ordinal: number): [year: number, month: number, day: number] {
  const date = new Date((ordinal - EPOCH) * DAY);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** The number of days of a month. */
export function daysInMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/** The nine fields of a broken-down time, as `strftime` wants them. */
export function fieldsOf(
  [year, month, day]: readonly number[],
  [hour, minute, second]: readonly number[],
): number[] {
  const ordinal = ordinalOf(year, month, day);
  const dayOfYear = ordinal - ordinalOf(year, 1, 1) + 1;
  return [year, month, day, hour, minute, second, (ordinal + 6) % 7, dayOfYear, -1];
}

/** The ordinal of the Monday that starts the first week of an ISO year. */
export function isoYearStart(year: number): number {
  const first = ordinalOf(year, 1, 1);
  const weekday = (first + 6) % 7;
  const monday = first - weekday;
  return weekday > 3 ? monday + 7 : monday;
}

/** The day that an ISO year, week and weekday name. */
export function dateOfIsoWeek(
  year: number,
  week: number,
  day: number,
): [year: number, month: number, day: number] {
  if (year < 1 || year > 9999) throw new ValueError(`Year is out of range: ${year}`);
  const weeks = (isoYearStart(year + 1) - isoYearStart(year)) / 7;
  if (week < 1 || week > weeks) throw new ValueError(`Invalid week: ${week}`);
  if (day < 1 || day > 7) throw new ValueError(`Invalid day: ${day} (range is [1, 7])`);
  return dateOfOrdinal(isoYearStart(year) + (week - 1) * 7 + day - 1);
}

/** Pads with zeros. */
export function padded(value: number, width = 2): string {
  return String(value).padStart(width, "0");
}

/** A field: an int, or what has an `__index__`. */
export function field(value: unknown): number {
  return typeof value === "number" && Number.isInteger(value) ? value : Number(indexValue(value));
}

/** Checks a year, a month and a day. */
export function checkDate(year: number, month: number, day: number): void {
  if (year < 1 || year > 9999) throw new ValueError(`year ${year} is out of range`);
  if (month < 1 || month > 12) throw new ValueError("month must be in 1..12");
  if (day < 1 || day > daysInMonth(year, month)) {
    throw new ValueError("day is out of range for month");
  }
}

/** Checks a time of day. */
export function checkTime(
  hour: number,
  minute: number,
  second: number,
  microsecond: number,
  fold: number,
): void {
  if (hour < 0 || hour > 23) throw new ValueError("hour must be in 0..23");
  if (minute < 0 || minute > 59) throw new ValueError("minute must be in 0..59");
  if (second < 0 || second > 59) throw new ValueError("second must be in 0..59");
  if (microsecond < 0 || microsecond >= 1_000_000) {
    throw new ValueError("microsecond must be in 0..999999");
  }
  if (fold !== 0 && fold !== 1) throw new ValueError("fold must be either 0 or 1");
}

/** The text of a time of day, down to what `timespec` asks for. */
export function clockText(
  hour: number,
  minute: number,
  second: number,
  microsecond: number,
  timespec: string,
): string {
  const minutes = `${padded(hour)}:${padded(minute)}`;
  const seconds = `${minutes}:${padded(second)}`;
  const micros = padded(microsecond, 6);
  switch (timespec) {
    case "auto":
      return microsecond === 0 ? seconds : `${seconds}.${micros}`;
    case "hours":
      return padded(hour);
    case "minutes":
      return minutes;
    case "seconds":
      return seconds;
    case "milliseconds":
      return `${seconds}.${micros.slice(0, 3)}`;
    case "microseconds":
      return `${seconds}.${micros}`;
    default:
      throw new ValueError("Unknown timespec value");
  }
}

/** What texts are read from must be a text. */
export function checkText(text: unknown): asserts text is string {
  if (typeof text !== "string") throw new TypeError("fromisoformat: argument must be str");
}
