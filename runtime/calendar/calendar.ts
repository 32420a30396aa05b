import { ValueError } from "../builtins/exceptions-core.js";
import { tuple } from "../builtins/tuple.js";

/*
 * https://docs.python.org/3/library/calendar.html
 */

/** `calendar.IllegalMonthError` */
export class IllegalMonthError extends ValueError {
  static readonly __module__: string = "calendar";
  readonly month: number;

  constructor(month: number) {
    super(month);
    this.month = month;
  }

  __str__(): string {
    return `bad month number ${this.month}; must be 1-12`;
  }
}

/** `calendar.IllegalWeekdayError` */
export class IllegalWeekdayError extends ValueError {
  static readonly __module__: string = "calendar";
  readonly weekday: number;

  constructor(day: number) {
    super(day);
    this.weekday = day;
  }

  __str__(): string {
    return `bad weekday number ${this.weekday}; must be 0 (Monday) to 6 (Sunday)`;
  }
}

/** `calendar.isleap(year)` */
export function isleap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** `calendar.leapdays(y1, y2)`: the leap years from `y1` up to `y2`. */
export function leapdays(from: number, to: number): number {
  const before = (year: number): number =>
    Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);
  return before(to) - before(from);
}

/** `calendar.weekday(year, month, day)`: 0 is Monday. */
export function weekday(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(2000, month - 1, day));
  // Years before 100 would be those of the last century.
  date.setUTCFullYear(year < 1 || year > 9999 ? 2000 + (((year % 400) + 400) % 400) : year);
  if (month < 1 || month > 12) throw new ValueError("month must be in 1..12");
  if (day < 1 || day > lengthOf(year, month)) throw new ValueError("day is out of range for month");
  return (date.getUTCDay() + 6) % 7;
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return isleap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `calendar.monthrange(year, month)`: the first weekday and the number of days. */
export function monthrange(year: number, month: number): readonly [number, number] {
  if (month < 1 || month > 12) throw new IllegalMonthError(month);
  return tuple(weekday(year, month, 1), lengthOf(year, month));
}

export const monthName: readonly string[] =
  " January February March April May June July August September October November December".split(
    " ",
  );
export const monthAbbr: readonly string[] = monthName.map((name) => name.slice(0, 3));
export const dayName: readonly string[] =
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
export const dayAbbr: readonly string[] = dayName.map((name) => name.slice(0, 3));
