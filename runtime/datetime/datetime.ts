import { wallTime } from "../asyncio/clock.js";
import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import { strftimeOf } from "../time/strftime.js";
import { dateOfOrdinal, fieldsOf, floorDiv, ordinalOf, padded, roundHalfEven } from "./calendar.js";
import { date } from "./date.js";
import { timedelta } from "./timedelta.js";
import { offsetText, timezone } from "./timezone.js";

const EPOCH = ordinalOf(1970, 1, 1);
const SECOND = 1_000_000;
const DAY = 86_400;

/** The fields that `replace` may change. */
export interface DatetimeParts {
  year?: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
  microsecond?: number;
  tzinfo?: timezone | null;
}

/** https://docs.python.org/3/library/datetime.html#datetime-objects */
export class datetime extends date {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly tzinfo: timezone | null;

  constructor(
    year: number,
    month: number,
    day: number,
    hour = 0,
    minute = 0,
    second = 0,
    microsecond = 0,
    tzinfo: timezone | null = null,
  ) {
    super(year, month, day);
    if (hour < 0 || hour > 23) throw new ValueError("hour must be in 0..23");
    if (minute < 0 || minute > 59) throw new ValueError("minute must be in 0..59");
    if (second < 0 || second > 59) throw new ValueError("second must be in 0..59");
    if (microsecond < 0 || microsecond >= SECOND) {
      throw new ValueError("microsecond must be in 0..999999");
    }
    this.hour = hour;
    this.minute = minute;
    this.second = second;
    this.microsecond = microsecond;
    this.tzinfo = tzinfo;
  }

  static now(zone: timezone | null = null): datetime {
    return datetime.fromtimestamp(wallTime(), zone);
  }

  static override today(): datetime {
    return datetime.now();
  }

  static utcnow(): datetime {
    return datetime.utcfromtimestamp(wallTime());
  }

  static utcfromtimestamp(stamp: number): datetime {
    return datetime.fromtimestamp(stamp, timezone.utc).replace({ tzinfo: null });
  }

  static fromtimestamp(stamp: number, zone: timezone | null = null): datetime {
    const whole = Math.floor(stamp);
    const micros = roundHalfEven((stamp - whole) * SECOND);
    const localOffset = -new Date(whole * 1000).getTimezoneOffset() * 60;
    const offset = zone === null ? localOffset : zone.offset.totalSeconds();
    return atMoment(whole + offset, micros, zone);
  }

  static override fromisoformat(text: string): datetime {
    const match =
      /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,6}))?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
        text,
      );
    if (match === null) throw new ValueError(`Invalid isoformat string: '${text}'`);
    const [year, month, day, hour, minute, second] = match
      .slice(1, 7)
      .map((part) => Number(part ?? 0));
    const micros = Number((match[7] ?? "0").padEnd(6, "0"));
    return new datetime(year, month, day, hour, minute, second, micros, zoneOf(match[8]));
  }

  date(): date {
    return new date(this.year, this.month, this.day);
  }

  /** Seconds since 1970, as a float. */
  timestamp(): number {
    if (this.tzinfo === null) {
      const { year, month, day, hour, minute, second } = this;
      return (
        new Date(year, month - 1, day, hour, minute, second).getTime() / 1000 +
        this.microsecond / SECOND
      );
    }
    return this.#seconds() - this.tzinfo.offset.totalSeconds() + this.microsecond / SECOND;
  }

  utcoffset(): timedelta | null {
    return this.tzinfo?.offset ?? null;
  }

  astimezone(zone: timezone): datetime {
    return datetime.fromtimestamp(this.timestamp(), zone);
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
    );
  }

  override isoformat(separator = "T", timespec = "auto"): string {
    const minutes = `${padded(this.hour)}:${padded(this.minute)}`;
    const seconds = `${minutes}:${padded(this.second)}`;
    const micros = padded(this.microsecond, 6);
    const clocks: Record<string, string> = {
      auto: this.microsecond === 0 ? seconds : `${seconds}.${micros}`,
      hours: padded(this.hour),
      minutes,
      seconds,
      milliseconds: `${seconds}.${micros.slice(0, 3)}`,
      microseconds: `${seconds}.${micros}`,
    };
    if (!Object.hasOwn(clocks, timespec)) throw new ValueError("Unknown timespec value");
    const zone = this.tzinfo === null ? "" : offsetText(this.tzinfo.offset, ":");
    return `${super.isoformat()}${separator}${clocks[timespec]}${zone}`;
  }

  override strftime(format: string): string {
    const fields = fieldsOf(
      [this.year, this.month, this.day],
      [this.hour, this.minute, this.second],
    );
    return strftimeOf(format, fields, {
      microsecond: this.microsecond,
      offset: this.tzinfo === null ? "" : offsetText(this.tzinfo.offset, ""),
      zone: this.tzinfo?.tzname() ?? "",
    });
  }

  override __add__(other: timedelta): datetime {
    if (!(other instanceof timedelta)) return NotImplemented as never;
    const seconds = this.#seconds() + other.days * DAY + other.seconds;
    return atMoment(seconds, this.microsecond + other.microseconds, this.tzinfo);
  }

  override __sub__(other: timedelta): datetime;
  override __sub__(other: date): timedelta;
  override __sub__(other: timedelta | date): timedelta | datetime {
    if (other instanceof timedelta) return this.__add__(other.__neg__());
    if (!(other instanceof datetime)) return NotImplemented as never;
    this.#checkZones(other, "subtract");
    const offset =
      (this.tzinfo?.offset.totalSeconds() ?? 0) - (other.tzinfo?.offset.totalSeconds() ?? 0);
    return new timedelta({
      seconds: this.#seconds() - other.#seconds() - offset,
      microseconds: this.microsecond - other.microsecond,
    });
  }

  override __eq__(other: unknown): boolean {
    if (!(other instanceof datetime) || (this.tzinfo === null) !== (other.tzinfo === null))
      return false;
    return !this.__sub__(other).__bool__();
  }

  override __lt__(other: unknown): unknown {
    return other instanceof datetime ? this.#after(other) < 0 : NotImplemented;
  }

  override __le__(other: unknown): unknown {
    return other instanceof datetime ? this.#after(other) <= 0 : NotImplemented;
  }

  override __gt__(other: unknown): unknown {
    return other instanceof datetime ? this.#after(other) > 0 : NotImplemented;
  }

  override __ge__(other: unknown): unknown {
    return other instanceof datetime ? this.#after(other) >= 0 : NotImplemented;
  }

  override __str__(): string {
    return this.isoformat(" ");
  }

  override __repr__(): string {
    const { year, month, day, hour, minute, second, microsecond, tzinfo } = this;
    const parts: (number | string)[] = [year, month, day, hour, minute];
    if (second !== 0 || microsecond !== 0) parts.push(second);
    if (microsecond !== 0) parts.push(microsecond);
    if (tzinfo !== null) parts.push(`tzinfo=${tzinfo.__repr__()}`);
    return `datetime.datetime(${parts.join(", ")})`;
  }

  /** Seconds since 1970, by this clock. */
  #seconds(): number {
    return (this.toordinal() - EPOCH) * DAY + this.hour * 3600 + this.minute * 60 + this.second;
  }

  #after(other: datetime): number {
    this.#checkZones(other, "compare");
    return this.__sub__(other).inMicroseconds();
  }

  #checkZones(other: datetime, verb: string): void {
    if ((this.tzinfo === null) === (other.tzinfo === null)) return;
    throw new TypeError(`can't ${verb} offset-naive and offset-aware datetimes`);
  }
}

/** The moment at `seconds` since 1970 by its own clock. */
function atMoment(seconds: number, micros: number, zone: timezone | null): datetime {
  const total = seconds + floorDiv(micros, SECOND);
  const days = floorDiv(total, DAY);
  const rest = total - days * DAY;
  return new datetime(
    ...dateOfOrdinal(days + EPOCH),
    Math.floor(rest / 3600),
    Math.floor(rest / 60) % 60,
    rest % 60,
    micros - floorDiv(micros, SECOND) * SECOND,
    zone,
  );
}

function zoneOf(text: string | undefined): timezone | null {
  if (text === undefined) return null;
  if (text === "Z") return timezone.utc;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  const signed = text.startsWith("-") ? -minutes : minutes;
  return signed === 0 ? timezone.utc : new timezone(new timedelta({ minutes: signed }));
}
