import { wallTime } from "../asyncio/clock.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { hash } from "../builtins/hash.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import type { Int } from "../builtins/numbers.js";
import { strftimeOf } from "../time/strftime.js";
import { dateOfOrdinal, daysInMonth, fieldsOf, ordinalOf, padded } from "./calendar.js";
import { timedelta } from "./timedelta.js";

/** https://docs.python.org/3/library/datetime.html#date-objects */
export class date {
  static readonly __module__: string = "datetime";
  readonly year: number;
  readonly month: number;
  readonly day: number;

  constructor(year: number, month: number, day: number) {
    if (year < 1 || year > 9999) throw new ValueError(`year ${year} is out of range`);
    if (month < 1 || month > 12) throw new ValueError("month must be in 1..12");
    if (day < 1 || day > daysInMonth(year, month))
      throw new ValueError("day is out of range for month");
    this.year = year;
    this.month = month;
    this.day = day;
  }

  static today(): date {
    const now = new Date(wallTime() * 1000);
    return new date(now.getFullYear(), now.getMonth() + 1, now.getDate());
  }

  static fromordinal(ordinal: number): date {
    return new date(...dateOfOrdinal(ordinal));
  }

  static fromisoformat(text: string): date {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (match === null) throw new ValueError(`Invalid isoformat string: '${text}'`);
    return new date(Number(match[1]), Number(match[2]), Number(match[3]));
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

  strftime(format: string): string {
    return strftimeOf(format, fieldsOf([this.year, this.month, this.day], [0, 0, 0]));
  }

  __format__(format: string): string {
    return format === "" ? this.__str__() : this.strftime(format);
  }

  __add__(other: timedelta): date {
    if (!(other instanceof timedelta)) return NotImplemented as never;
    return date.fromordinal(this.toordinal() + other.days);
  }

  __radd__(other: timedelta): date {
    return this.__add__(other);
  }

  __sub__(other: timedelta): date;
  __sub__(other: date): timedelta;
  __sub__(other: timedelta | date): timedelta | date {
    if (other instanceof timedelta) return date.fromordinal(this.toordinal() - other.days);
    if (!(other instanceof date)) return NotImplemented as never;
    return new timedelta({ days: this.toordinal() - other.toordinal() });
  }

  __eq__(other: unknown): boolean {
    return other instanceof date && this.isoformat() === other.isoformat();
  }

  __lt__(other: unknown): unknown {
    return other instanceof date ? this.isoformat() < other.isoformat() : NotImplemented;
  }

  __le__(other: unknown): unknown {
    return other instanceof date ? this.isoformat() <= other.isoformat() : NotImplemented;
  }

  __gt__(other: unknown): unknown {
    return other instanceof date ? this.isoformat() > other.isoformat() : NotImplemented;
  }

  __ge__(other: unknown): unknown {
    return other instanceof date ? this.isoformat() >= other.isoformat() : NotImplemented;
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
}
