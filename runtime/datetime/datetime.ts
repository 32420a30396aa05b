import { fromUtc } from "./from-utc.js";
import { wallTime } from "../asyncio/clock.js";
import { TypeError } from "../builtins/exceptions-common.js";
import { hash } from "../builtins/hash.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import type { Int } from "../builtins/numbers.js";
import { typeName } from "../builtins/type-name.js";
import type { StructTime } from "../time/struct-time.js";
import { checkText, checkTime, clockText, field, padded } from "./calendar.js";
import { date, checkedOrdinal } from "./date.js";
import { parseMoment } from "./iso-format.js";
import { localZone } from "./local-zone.js";
import {
  DAY,
  EPOCH,
  argumentsOf,
  differenceOf,
  fieldsAt,
  formatted,
  clockMicroseconds,
  momentOf,
  stampOf,
  structOf,
} from "./moment.js";
import { parseDatetime } from "./strptime.js";
import { Time, type TimeParts } from "./time.js";
import { timedelta } from "./timedelta.js";
import { offsetText } from "./timezone.js";
import { checkedZone, type tzinfo } from "./tzinfo.js";

/** The fields that `replace` may change. */
export interface DatetimeParts extends TimeParts {
  year?: number;
  month?: number;
  day?: number;
}

/** https://docs.python.org/3/library/datetime.html#datetime-objects */
export class datetime extends date {
  static override readonly __module__: string = "datetime";
  static override readonly __typename__: string = "datetime.datetime";
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly tzinfo: tzinfo | null;
  readonly fold: number;

  constructor(
    year: number,
    month: number,
    day: number,
    hour = 0,
    minute = 0,
    second = 0,
    microsecond = 0,
    zone: tzinfo | null = null,
    fold = 0,
  ) {
    super(year, month, day);
    this.hour = field(hour);
    this.minute = field(minute);
    this.second = field(second);
    this.microsecond = field(microsecond);
    this.tzinfo = checkedZone(zone);
    this.fold = fold;
    checkTime(this.hour, this.minute, this.second, this.microsecond, fold);
  }

  static override get min(): datetime {
    return new datetime(1, 1, 1);
  }
  static override get max(): datetime {
    return new datetime(9999, 12, 31, 23, 59, 59, 999_999);
  }
  static override get resolution(): timedelta {
    return new timedelta({ microseconds: 1 });
  }

  static now(zone: tzinfo | null = null): datetime {
    return datetime.fromtimestamp(wallTime(), zone);
  }

  static override today(): datetime {
    return datetime.now();
  }

  static utcnow(): datetime {
    return datetime.utcfromtimestamp(wallTime());
  }

  static utcfromtimestamp(stamp: number): datetime {
    const [seconds, micros] = momentOf(Number(stamp));
    return atMoment(seconds, micros, null);
  }

  static override fromtimestamp(stamp: number, zone: tzinfo | null = null): datetime {
    const [seconds, micros] = momentOf(Number(stamp));
    if (checkedZone(zone) === null) {
      const offset = -new Date(seconds * 1000).getTimezoneOffset() * 60;
      return atMoment(seconds + offset, micros, null);
    }
    return fromUtc(atMoment(seconds, micros, null), zone as tzinfo);
  }

  static override fromordinal(ordinal: number): datetime {
    return new datetime(...checkedOrdinal(field(ordinal)));
  }

  static override fromisocalendar(year: number, week: number, day: number): datetime {
    return datetime.combine(date.fromisocalendar(year, week, day), new Time());
  }

  static override fromisoformat(text: string): datetime {
    checkText(text);
    return new datetime(...parseMoment(text));
  }

  static combine(day: date, clock: Time, zone: tzinfo | null = clock.tzinfo): datetime {
    if (!(day instanceof date)) {
      throw new TypeError(`combine() argument 1 must be datetime.date, not ${typeName(day)}`);
    }
    const { hour, minute, second, microsecond, fold } = clock;
    return new datetime(
      day.year,
      day.month,
      day.day,
      hour,
      minute,
      second,
      microsecond,
      zone,
      fold,
    );
  }

  static strptime(text: string, format: string): datetime {
    return new datetime(...parseDatetime(text, format));
  }

  date(): date {
    return new date(this.year, this.month, this.day);
  }

  time(): Time {
    return new Time(this.hour, this.minute, this.second, this.microsecond, null, this.fold);
  }

  timetz(): Time {
    return this.time().replace({ tzinfo: this.tzinfo });
  }

  /** Seconds since 1970, as a float. */
  timestamp(): number {
    return stampOf(this);
  }

  utcoffset(): timedelta | null {
    return this.tzinfo?.utcoffset(this) ?? null;
  }

  tzname(): string | null {
    return this.tzinfo?.tzname(this) ?? null;
  }

  dst(): timedelta | null {
    return this.tzinfo?.dst(this) ?? null;
  }

  astimezone(zone: tzinfo | null = null): datetime {
    if (zone !== null && zone === this.tzinfo) return this;
    const [seconds] = momentOf(this.timestamp());
    const utc = atMoment(seconds, this.microsecond, null);
    return fromUtc(utc, checkedZone(zone) ?? localZone(seconds));
  }

  override timetuple(): StructTime {
    const summer = this.dst();
    return structOf(this, summer === null ? -1 : summer.__bool__() ? 1 : 0);
  }

  utctimetuple(): StructTime {
    const offset = this.utcoffset();
    return structOf(offset === null ? this : this.__sub__(offset), 0);
  }

  override replace(changes: DatetimeParts = {}): datetime {
    return new datetime(
      changes.year ?? this.year,
      changes.month ?? this.month,
      changes.day ?? this.day,
      changes.hour ?? this.hour,
      changes.minute ?? this.minute,
      changes.second ?? this.second,
      changes.microsecond ?? this.microsecond,
      changes.tzinfo === undefined ? this.tzinfo : changes.tzinfo,
      changes.fold ?? this.fold,
    );
  }

  override isoformat(separator = "T", timespec = "auto"): string {
    const offset = this.utcoffset();
    const zone = offset === null ? "" : offsetText(offset, ":");
    const clock = clockText(this.hour, this.minute, this.second, this.microsecond, timespec);
    return `${super.isoformat()}${separator}${clock}${zone}`;
  }

  override ctime(): string {
    return this.strftime(`%a %b %e %H:%M:%S ${padded(this.year, 4)}`);
  }

  override strftime(format: string): string {
    return formatted(this, format);
  }

  override __add__(other: timedelta): datetime {
    return other instanceof timedelta ? this.#moved(other, 1) : (NotImplemented as never);
  }

  override __radd__(other: timedelta): datetime {
    return this.__add__(other);
  }

  override __sub__(other: timedelta): datetime;
  override __sub__(other: date): timedelta;
  override __sub__(other: timedelta | date): timedelta | datetime {
    if (other instanceof timedelta) return this.#moved(other, -1);
    if (!(other instanceof datetime)) return NotImplemented as never;
    return timedelta.of(differenceOf(this, other, "subtract"));
  }

  override __eq__(other: unknown): boolean {
    if (!(other instanceof datetime)) return NotImplemented as never;
    if (
      this.tzinfo !== other.tzinfo &&
      (this.utcoffset() === null) !== (other.utcoffset() === null)
    )
      return false;
    return differenceOf(this, other, "compare") === 0n;
  }

  override __lt__(other: unknown): boolean {
    return this.#isOrdered(other)
      ? differenceOf(this, other, "compare") < 0n
      : (NotImplemented as never);
  }

  override __le__(other: unknown): boolean {
    return this.#isOrdered(other)
      ? differenceOf(this, other, "compare") <= 0n
      : (NotImplemented as never);
  }

  override __gt__(other: unknown): boolean {
    return this.#isOrdered(other)
      ? differenceOf(this, other, "compare") > 0n
      : (NotImplemented as never);
  }

  override __ge__(other: unknown): boolean {
    return this.#isOrdered(other)
      ? differenceOf(this, other, "compare") >= 0n
      : (NotImplemented as never);
  }

  override __hash__(): Int {
    return hash(clockMicroseconds(this) - (this.utcoffset()?.inMicroseconds() ?? 0n));
  }

  override __str__(): string {
    return this.isoformat(" ");
  }

  override __repr__(): string {
    return `datetime.datetime(${argumentsOf(this)})`;
  }

  #moved(by: timedelta, sign: 1 | -1): datetime {
    const seconds =
      this.hour * 3600 + this.minute * 60 + this.second + sign * (by.days * DAY + by.seconds);
    const days = (this.toordinal() - EPOCH) * DAY;
    return atMoment(days + seconds, this.microsecond + sign * by.microseconds, this.tzinfo);
  }

  #isOrdered(other: unknown): other is datetime {
    if (other instanceof datetime) return true;
    if (!(other instanceof date)) return false;
    throw new TypeError("can't compare datetime.datetime to datetime.date");
  }
}

/** The moment at `seconds` since 1970 by its own clock. */
const atMoment = (seconds: number, micros: number, zone: tzinfo | null): datetime =>
  new datetime(...fieldsAt(seconds, micros), zone);
