import { wallTime } from "../asyncio/clock.js";
import { divideBig } from "../builtins/big-division.js";
import { OverflowError, TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { hash } from "../builtins/hash.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import type { Int } from "../builtins/numbers.js";
import { repr } from "../builtins/repr.js";
import { typeName } from "../builtins/type-name.js";
import { strftimeOf } from "../time/strftime.js";
import { StructTime } from "../time/struct-time.js";
import {
  checkText,
  checkTime,
  clockText,
  field,
  fieldsOf,
  floorDiv,
  ordinalOf,
  padded,
} from "./calendar.js";
import { date, checkedOrdinal } from "./date.js";
import { dateLength, invalidFormat, parseDate, parseTime } from "./iso-format.js";
import { localZone } from "./local-zone.js";
import { parseDatetime } from "./strptime.js";
import { Time, type TimeParts } from "./time.js";
import { timedelta } from "./timedelta.js";
import { offsetText } from "./timezone.js";
import { tzinfo } from "./tzinfo.js";

const EPOCH = ordinalOf(1970, 1, 1);
const SECOND = 1_000_000;
const DAY = 86_400;

/** The fields that `replace` may change. */
export interface DatetimeParts extends TimeParts {
  year?: number;
  month?: number;
  day?: number;
}

/** https://docs.python.org/3/library/datetime.html#datetime-objects */
export class datetime extends date {
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
    const length = dateLength(text);
    const day = parseDate(text.slice(0, length));
    const clock = text.length === length ? null : parseTime(text.slice(length + 1));
    if (day === null || (clock === null && text.length > length)) throw invalidFormat(text);
    return clock === null ? new datetime(...day) : new datetime(...day, ...clock);
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
    const offset = this.utcoffset();
    if (offset === null) {
      const { year, month, day, hour, minute, second } = this;
      const local = new Date(2000, month - 1, day, hour, minute, second);
      local.setFullYear(year, month - 1, day);
      return local.getTime() / 1000 + this.microsecond / SECOND;
    }
    return divideBig(this.#microseconds() - offset.inMicroseconds(), BigInt(SECOND)) + 0;
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
    const fields = this.#fields();
    const summer = this.dst();
    fields[8] = summer === null ? -1 : summer.__bool__() ? 1 : 0;
    return new StructTime(...fields);
  }

  utctimetuple(): StructTime {
    const offset = this.utcoffset();
    const utc = offset === null ? this : this.__sub__(offset);
    const fields = utc.#fields();
    fields[8] = 0;
    return new StructTime(...fields);
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
    const offset = this.utcoffset();
    return strftimeOf(format, this.#fields(), {
      microsecond: this.microsecond,
      offset: offset === null ? "" : offsetText(offset, ""),
      zone: this.tzname() ?? "",
    });
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
    return timedelta.of(this.#after(other, "subtract"));
  }

  override __eq__(other: unknown): boolean {
    if (!(other instanceof datetime)) return NotImplemented as never;
    if (
      this.tzinfo !== other.tzinfo &&
      (this.utcoffset() === null) !== (other.utcoffset() === null)
    )
      return false;
    return this.#after(other, "compare") === 0n;
  }

  override __lt__(other: unknown): boolean {
    return this.#isOrdered(other) ? this.#after(other, "compare") < 0n : (NotImplemented as never);
  }

  override __le__(other: unknown): boolean {
    return this.#isOrdered(other) ? this.#after(other, "compare") <= 0n : (NotImplemented as never);
  }

  override __gt__(other: unknown): boolean {
    return this.#isOrdered(other) ? this.#after(other, "compare") > 0n : (NotImplemented as never);
  }

  override __ge__(other: unknown): boolean {
    return this.#isOrdered(other) ? this.#after(other, "compare") >= 0n : (NotImplemented as never);
  }

  override __hash__(): Int {
    return hash(this.#microseconds() - (this.utcoffset()?.inMicroseconds() ?? 0n));
  }

  override __str__(): string {
    return this.isoformat(" ");
  }

  override __repr__(): string {
    const { year, month, day, hour, minute, second, microsecond } = this;
    const parts: (number | string)[] = [year, month, day, hour, minute];
    if (second !== 0 || microsecond !== 0) parts.push(second);
    if (microsecond !== 0) parts.push(microsecond);
    if (this.fold !== 0) parts.push("fold=1");
    if (this.tzinfo !== null) parts.push(`tzinfo=${repr(this.tzinfo)}`);
    return `datetime.datetime(${parts.join(", ")})`;
  }

  #fields(): number[] {
    return fieldsOf([this.year, this.month, this.day], [this.hour, this.minute, this.second]);
  }

  /** Since 1970, by this clock. */
  #microseconds(): bigint {
    const seconds =
      (this.toordinal() - EPOCH) * DAY + this.hour * 3600 + this.minute * 60 + this.second;
    return BigInt(seconds) * BigInt(SECOND) + BigInt(this.microsecond);
  }

  #moved(by: timedelta, sign: 1 | -1): datetime {
    const seconds =
      this.hour * 3600 + this.minute * 60 + this.second + sign * (by.days * DAY + by.seconds);
    const days = (this.toordinal() - EPOCH) * DAY;
    return atMoment(days + seconds, this.microsecond + sign * by.microseconds, this.tzinfo);
  }

  /** How much later this is, in microseconds; times of one zone go by its clock. */
  #after(other: datetime, verb: string): bigint {
    const difference = this.#microseconds() - other.#microseconds();
    if (this.tzinfo === other.tzinfo) return difference;
    const [offset, otherOffset] = [this.utcoffset(), other.utcoffset()];
    if ((offset === null) !== (otherOffset === null)) {
      throw new TypeError(`can't ${verb} offset-naive and offset-aware datetimes`);
    }
    if (offset === null || otherOffset === null) return difference;
    return difference - offset.inMicroseconds() + otherOffset.inMicroseconds();
  }

  #isOrdered(other: unknown): other is datetime {
    if (other instanceof datetime) return true;
    if (!(other instanceof date)) return false;
    throw new TypeError("can't compare datetime.datetime to datetime.date");
  }
}

function checkedZone(zone: unknown): tzinfo | null {
  if (zone === null || zone === undefined) return null;
  if (zone instanceof tzinfo) return zone;
  throw new TypeError(
    `tzinfo argument must be None or of a tzinfo subclass, not type '${typeName(zone)}'`,
  );
}

/** Whole seconds and microseconds of a time stamp, rounded half to even. */
function momentOf(stamp: number): [seconds: number, microseconds: number] {
  if (Number.isNaN(stamp)) throw new ValueError("Invalid value NaN (not a number)");
  if (Math.abs(stamp) > 2 ** 63) {
    throw new OverflowError("timestamp out of range for platform time_t");
  }
  const whole = Math.trunc(stamp);
  const exact = (stamp - whole) * SECOND;
  const down = Math.floor(exact);
  const rest = exact - down;
  const up = rest > 0.5 || (rest === 0.5 && down % 2 !== 0);
  return [whole, up ? down + 1 : down];
}

/** The moment at `seconds` since 1970 by its own clock. */
function atMoment(seconds: number, micros: number, zone: tzinfo | null): datetime {
  const carried = floorDiv(micros, SECOND);
  const total = seconds + carried;
  const days = floorDiv(total, DAY);
  const rest = total - days * DAY;
  const ordinal = days + EPOCH;
  if (ordinal < 1 || ordinal > 3_652_059) throw new OverflowError("date value out of range");
  return new datetime(
    ...checkedOrdinal(ordinal),
    Math.floor(rest / 3600),
    Math.floor(rest / 60) % 60,
    rest % 60,
    micros - carried * SECOND,
    zone,
  );
}

/** A moment told by its UTC fields, on the clock of a zone. */
function fromUtc(utc: datetime, zone: tzinfo): datetime {
  const [offset, fold] = zone.offsetFromUtc(utc);
  return utc.__add__(offset).replace({ tzinfo: zone, fold });
}
