import { printTo } from "../builtins/print.js";
import { IllegalWeekdayError } from "./calendar.js";
import { monthText, monthWeeks, weekHeader, yearText } from "./month-text.js";

/*
 * The functions of the module, which share the day that a week begins with.
 */

let first = 0;

/** `calendar.firstweekday()` */
export const firstweekday = (): number => first;

/** `calendar.setfirstweekday(day)` */
export function setfirstweekday(day: number): void {
  if (day < 0 || day > 6) throw new IllegalWeekdayError(day);
  first = day;
}

/** `calendar.monthcalendar(year, month)`: weeks, with 0 for days of other months. */
export const monthcalendar = (year: number, month: number): number[][] =>
  monthWeeks(first, year, month);

/** `calendar.weekheader(width)` */
export const weekheader = (width: number): string => weekHeader(first, width);

/** `calendar.month(year, month)`: the calendar of a month as text. */
export const month = (year: number, number: number, w: number = 0, l: number = 0): string =>
  monthText(first, year, number, w, l);

/** `calendar.prmonth(year, month)` */
export const prmonth = (year: number, number: number, w: number = 0, l: number = 0): void =>
  printTo({ end: "" }, month(year, number, w, l));

/** `calendar.calendar(year)`: the calendar of a year as text. */
export const calendar = (
  year: number,
  w: number = 2,
  l: number = 1,
  c: number = 6,
  m: number = 3,
): string => yearText(first, year, [w, l, c, m]);

/** `calendar.prcal(year)` */
export const prcal = (year: number, w: number = 0, l: number = 0, c = 6, m = 3): void =>
  printTo({ end: "" }, calendar(year, w, l, c, m));

/** `calendar.timegm(fields)`: seconds since 1970 of a time in UTC. */
export function timegm(fields: Iterable<number>): number {
  const [year, monthNumber, day, hour, minute, second] = [...fields];
  const date = new Date(0);
  date.setUTCFullYear(year, monthNumber - 1, 1);
  const days = date.getTime() / 86_400_000 + day - 1;
  return ((days * 24 + hour) * 60 + minute) * 60 + second;
}
