import { wallTime } from "../asyncio/clock.js";
import { OverflowError, TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { hash } from "../builtins/hash.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import type { Int } from "../builtins/numbers.js";
import { strftimeOf } from "../time/strftime.js";
import { StructTime } from "../time/struct-time.js";
import {
  checkDate,
  checkText,
  dateOfIsoWeek,
  dateOfOrdinal,
  field,
  fieldsOf,
  isoYearStart,
  ordinalOf,
  padded,
} from "./calendar.js";
import { IsoCalendarDate } from "./iso-calendar-date.js";
import { invalidFormat, parseDate } from "./iso-format.js";
import { timedelta } from "./timedelta.js";

const LAST = 3_652_059;

/** https://docs.python.org/3/library/datetime.html#date-objects */
export class date {
  static readonly __module__: string = "datetime";
  static readonly __typename__: string = "datetime.date";
  readonly year: number;
  readonly month: number;
  readonly day: number;

  constructor(year: number, month: number, day: number) {
    this.year = field(year);
    this.month = field(month);
    this.day = field(day);
    checkDate(this.year, this.month, this.day);
  }

  static get min(): date {
    return new date(1, 1, 1);
  }
  static get max(): date {
    return new date(9999, 12, 31);
  }
  static get resolution(): timedelta {
    return new timedelta({ days: 1 });
  }

  static today(): date {
    return date.fromtimestamp(wallTime());
  }

  static fromtimestamp(stamp: number): date {
    const moment = new Date(Math.floor(stamp) * 1000);
    if (Number.isNaN(moment.getTime()) && Number.isFinite(Number(stamp))) {
      throw new OverflowError("timestamp out of range for platform time_t");
    }
    return new date(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  }

  static fromordinal(ordinal: number): date {
    return new date(...checkedOrdinal(field(ordinal)));
  }

  static fromisoformat(text: string): date {
    checkText(text);
    const parts = parseDate(text);
    if (parts === null) throw invalidFormat(text);
    return new date(...parts);
  }

  static fromisocalendar(year: number, week: number, day: number): date {
    return new date(...dateOfIsoWeek(year, week, day));
  }

  toordinal(): number {
    return ordinalOf(this.year, this.month, this.day);
  }

  /** Monday is 0. */
  weekday(): number {
    return (this.toordinal() + 6) % 7;
  }

  /** Monday is 1. */
  isoweekday(): number {
    return this.weekday() + 1;
  }

  isocalendar(): IsoCalendarDate {
    const ordinal = this.toordinal();
    let { year } = this;
    if (ordinal >= isoYearStart(year + 1)) year += 1;
    else if (ordinal < isoYearStart(year)) year -= 1;
    const week = Math.floor((ordinal - isoYearStart(year)) / 7) + 1;
    return new IsoCalendarDate(year, week, this.isoweekday());
  }

  timetuple(): StructTime {
    return new StructTime(...fieldsOf([this.year, this.month, this.day], [0, 0, 0]));
  }

  replace(changes: { year?: number; month?: number; day?: number } = {}): date {
    return new date(
      changes.year ?? this.year,
      changes.month ?? this.month,
      changes.day ?? this.day,
    );
  }

  isoformat(): string {
    return `${padded(this.year, 4)}-${padded(this.month)}-${padded(this.day)}`;
  }

  /** `Fri Jan  5 00:00:00 2024`. */
  ctime(): string {
    return this.strftime(`%a %b %e %H:%M:%S ${padded(this.year, 4)}`);
  }

  strftime(format: string): string {
    return strftimeOf(format, fieldsOf([this.year, this.month, this.day], [0, 0, 0]));
  }

  __format__(format: string): string {
    return format === "" ? this.__str__() : this.strftime(format);
  }

  __add__(other: timedelta): date {
    return other instanceof timedelta ? this.#moved(other.days) : (NotImplemented as never);
  }

  __radd__(other: timedelta): date {
    return this.__add__(other);
  }

  __sub__(other: timedelta): date;
  __sub__(other: date): timedelta;
  __sub__(other: timedelta | date): timedelta | date {
    if (other instanceof timedelta) return this.#moved(-other.days);
    if (!(other instanceof date) || hasTime(other)) return NotImplemented as never;
    return new timedelta({ days: this.toordinal() - other.toordinal() });
  }

  __eq__(other: unknown): boolean {
    if (!(other instanceof date) || hasTime(other)) return NotImplemented as never;
    return this.toordinal() === other.toordinal();
  }

  __lt__(other: unknown): boolean {
    return this.#isOrdered(other)
      ? this.toordinal() < other.toordinal()
      : (NotImplemented as never);
  }

  __le__(other: unknown): boolean {
    return this.#isOrdered(other)
      ? this.toordinal() <= other.toordinal()
      : (NotImplemented as never);
  }

  __gt__(other: unknown): boolean {
    return this.#isOrdered(other)
      ? this.toordinal() > other.toordinal()
      : (NotImplemented as never);
  }

  __ge__(other: unknown): boolean {
    return this.#isOrdered(other)
      ? this.toordinal() >= other.toordinal()
      : (NotImplemented as never);
  }

  __hash__(): Int {
    return hash(this.isoformat());
  }

  __str__(): string {
    return this.isoformat();
  }

  toString(): string {
    return this.__str__();
  }

  __repr__(): string {
    return `datetime.date(${this.year}, ${this.month}, ${this.day})`;
  }

  #isOrdered(other: unknown): other is date {
    if (!(other instanceof date)) return false;
    if (!hasTime(other)) return true;
    throw new TypeError("can't compare datetime.datetime to datetime.date");
  }

  #moved(days: number): date {
    const ordinal = this.toordinal() + days;
    if (ordinal < 1 || ordinal > LAST) throw new OverflowError("date value out of range");
    return date.fromordinal(ordinal);
  }
}

/** A datetime is a date too, but does not mix with those that are nothing else. */
function hasTime(value: date): boolean {
  return "hour" in value;
}

/** Year, month and day of an ordinal that must be a date's. */
export function checkedOrdinal(ordinal: number): [year: number, month: number, day: number] {
  if (ordinal < 1) throw new ValueError("ordinal must be >= 1");
  if (ordinal > LAST) throw new ValueError(`year is out of range`);
  return dateOfOrdinal(ordinal);
}
