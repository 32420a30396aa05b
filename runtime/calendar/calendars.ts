import { printTo } from "../builtins/print.js";
import { tuple } from "../builtins/tuple.js";
import { date } from "../datetime/date.js";
import { monthrange } from "./calendar.js";
import {
  monthText,
  monthTitle,
  monthWeeks,
  weekHeader,
  weekText,
  weekdayText,
  weekdays,
  yearRows,
  yearText,
} from "./month-text.js";

type DayOfWeek = readonly [day: number, weekday: number];

/**
 * The days of months and years in weeks.
 * @see https://docs.python.org/3/library/calendar.html#calendar.Calendar
 */
export class Calendar {
  static readonly __module__: string = "calendar";
  firstweekday: number;

  constructor(firstweekday: number = 0) {
    this.firstweekday = ((firstweekday % 7) + 7) % 7;
  }

  getfirstweekday(): number {
    return this.firstweekday;
  }

  setfirstweekday(day: number): void {
    this.firstweekday = ((day % 7) + 7) % 7;
  }

  iterweekdays(): IterableIterator<number> {
    return weekdays(this.firstweekday).values();
  }

  /** The days of whole weeks, those of the months before and after among them. */
  *itermonthdates(year: number, month: number): Generator<date, void, undefined> {
    const [, length] = monthrange(year, month);
    const start = new date(year, month, 1).toordinal();
    const before = (start - 1 - this.firstweekday + 700) % 7;
    const weeks = Math.ceil((before + length) / 7);
    for (let index = 0; index < weeks * 7; index++) yield date.fromordinal(start - before + index);
  }

  itermonthdays(year: number, month: number): IterableIterator<number> {
    return this.monthdayscalendar(year, month).flat().values();
  }

  itermonthdays2(year: number, month: number): IterableIterator<DayOfWeek> {
    return this.monthdays2calendar(year, month).flat().values();
  }

  itermonthdays3(
    year: number,
    month: number,
  ): IterableIterator<readonly [year: number, month: number, day: number]> {
    return Array.from(this.itermonthdates(year, month), (one) =>
      tuple(one.year, one.month, one.day),
    ).values();
  }

  itermonthdays4(
    year: number,
    month: number,
  ): IterableIterator<readonly [year: number, month: number, day: number, weekday: number]> {
    return Array.from(this.itermonthdates(year, month), (one) =>
      tuple(one.year, one.month, one.day, one.weekday()),
    ).values();
  }

  monthdatescalendar(year: number, month: number): date[][] {
    const days = [...this.itermonthdates(year, month)];
    return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  }

  monthdayscalendar(year: number, month: number): number[][] {
    return monthWeeks(this.firstweekday, year, month);
  }

  monthdays2calendar(year: number, month: number): DayOfWeek[][] {
    const order = weekdays(this.firstweekday);
    return this.monthdayscalendar(year, month).map((week) =>
      week.map((day, index) => tuple(day, order[index])),
    );
  }

  yeardatescalendar(year: number, width: number = 3): date[][][][] {
    return yearRows(width, (month) => this.monthdatescalendar(year, month));
  }

  yeardayscalendar(year: number, width: number = 3): number[][][][] {
    return yearRows(width, (month) => this.monthdayscalendar(year, month));
  }

  yeardays2calendar(year: number, width: number = 3): DayOfWeek[][][][] {
    return yearRows(width, (month) => this.monthdays2calendar(year, month));
  }
}

/** Calendars as text. */
export class TextCalendar extends Calendar {
  static override readonly __module__: string = "calendar";
  formatday(day: number, _weekday: number, width: number): string {
    return weekText([day], width);
  }

  formatweek(week: Iterable<DayOfWeek>, width: number): string {
    return weekText(
      Array.from(week, ([day]) => day),
      width,
    );
  }

  formatweekday(day: number, width: number): string {
    return weekdayText(day, width);
  }

  formatweekheader(width: number): string {
    return weekHeader(this.firstweekday, width);
  }

  formatmonthname(year: number, month: number, width: number, withyear: boolean = true): string {
    return monthTitle(year, month, width, withyear);
  }

  formatmonth(year: number, month: number, w: number = 0, l: number = 0): string {
    return monthText(this.firstweekday, year, month, w, l);
  }

  formatyear(year: number, w: number = 2, l: number = 1, c: number = 6, m: number = 3): string {
    return yearText(this.firstweekday, year, [w, l, c, m]);
  }

  prweek(week: Iterable<DayOfWeek>, width: number): void {
    printTo({ end: "" }, this.formatweek(week, width));
  }

  prmonth(year: number, month: number, w: number = 0, l: number = 0): void {
    printTo({ end: "" }, this.formatmonth(year, month, w, l));
  }

  pryear(year: number, w: number = 0, l: number = 0, c: number = 6, m: number = 3): void {
    printTo({ end: "" }, this.formatyear(year, w, l, c, m));
  }
}
