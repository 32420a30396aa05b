import { TypeError } from "../builtins/exceptions-common.js";
import { hash } from "../builtins/hash.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import type { Int } from "../builtins/numbers.js";
import { repr } from "../builtins/repr.js";
import { tuple } from "../builtins/tuple.js";
import { strftimeOf } from "../time/strftime.js";
import { checkText, checkTime, clockText, field, fieldsOf } from "./calendar.js";
import { invalidFormat, parseTime } from "./iso-format.js";
import { timedelta } from "./timedelta.js";
import { offsetText } from "./timezone.js";
import type { tzinfo } from "./tzinfo.js";

/** The fields that `replace` may change. */
export interface TimeParts {
  hour?: number;
  minute?: number;
  second?: number;
  microsecond?: number;
  tzinfo?: tzinfo | null;
  fold?: number;
}

/** https://docs.python.org/3/library/datetime.html#time-objects */
export class Time {
  static readonly __name__ = "time";
  static readonly __module__ = "datetime";
  static readonly __typename__ = "datetime.time";
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly tzinfo: tzinfo | null;
  readonly fold: number;

  constructor(
    hour = 0,
    minute = 0,
    second = 0,
    microsecond = 0,
    zone: tzinfo | null = null,
    fold = 0,
  ) {
    this.hour = field(hour);
    this.minute = field(minute);
    this.second = field(second);
    this.microsecond = field(microsecond);
    this.tzinfo = zone;
    this.fold = fold;
    checkTime(this.hour, this.minute, this.second, this.microsecond, fold);
  }

  static get min(): Time {
    return new Time();
  }
  static get max(): Time {
    return new Time(23, 59, 59, 999_999);
  }
  static get resolution(): timedelta {
    return new timedelta({ microseconds: 1 });
  }

  static fromisoformat(text: string): Time {
    checkText(text);
    const parts = parseTime(text.replace(/^T/, ""));
    if (parts === null) throw invalidFormat(text);
    return new Time(...parts);
  }

  replace(changes: TimeParts = {}): Time {
    return new Time(
      changes.hour ?? this.hour,
      changes.minute ?? this.minute,
      changes.second ?? this.second,
      changes.microsecond ?? this.microsecond,
      changes.tzinfo === undefined ? this.tzinfo : changes.tzinfo,
      changes.fold ?? this.fold,
    );
  }

  isoformat(timespec = "auto"): string {
    const clock = clockText(this.hour, this.minute, this.second, this.microsecond, timespec);
    const offset = this.utcoffset();
    return offset === null ? clock : clock + offsetText(offset, ":");
  }

  utcoffset(): timedelta | null {
    return this.tzinfo?.utcoffset(null) ?? null;
  }

  tzname(): string | null {
    return this.tzinfo?.tzname(null) ?? null;
  }

  dst(): timedelta | null {
    return this.tzinfo?.dst(null) ?? null;
  }

  strftime(format: string): string {
    const offset = this.utcoffset();
    const fields = fieldsOf([1900, 1, 1], [this.hour, this.minute, this.second]);
    return strftimeOf(format, fields, {
      microsecond: this.microsecond,
      offset: offset === null ? "" : offsetText(offset, ""),
      zone: this.tzname() ?? "",
    });
  }

  __format__(format: string): string {
    return format === "" ? this.__str__() : this.strftime(format);
  }

  __eq__(other: unknown): boolean {
    if (!(other instanceof Time)) return NotImplemented as never;
    if ((this.utcoffset() === null) !== (other.utcoffset() === null)) return false;
    return this.#microseconds() === other.#microseconds();
  }

  __lt__(other: unknown): boolean {
    return other instanceof Time ? this.#after(other) < 0n : (NotImplemented as never);
  }

  __le__(other: unknown): boolean {
    return other instanceof Time ? this.#after(other) <= 0n : (NotImplemented as never);
  }

  __gt__(other: unknown): boolean {
    return other instanceof Time ? this.#after(other) > 0n : (NotImplemented as never);
  }

  __ge__(other: unknown): boolean {
    return other instanceof Time ? this.#after(other) >= 0n : (NotImplemented as never);
  }

  __hash__(): Int {
    return hash(tuple(Number(this.#microseconds()), this.utcoffset() === null));
  }

  __str__(): string {
    return this.isoformat();
  }

  toString(): string {
    return this.__str__();
  }

  __repr__(): string {
    const { hour, minute, second, microsecond } = this;
    const parts: (number | string)[] = [hour, minute];
    if (second !== 0 || microsecond !== 0) parts.push(second);
    if (microsecond !== 0) parts.push(microsecond);
    if (this.tzinfo !== null) parts.push(`tzinfo=${repr(this.tzinfo)}`);
    if (this.fold !== 0) parts.push("fold=1");
    return `datetime.time(${parts.join(", ")})`;
  }

  #after(other: Time): bigint {
    if ((this.utcoffset() === null) !== (other.utcoffset() === null)) {
      throw new TypeError("can't compare offset-naive and offset-aware times");
    }
    return this.#microseconds() - other.#microseconds();
  }

  /** Since midnight UTC, or of its own clock. */
  #microseconds(): bigint {
    const seconds = this.hour * 3600 + this.minute * 60 + this.second;
    const own = BigInt(seconds) * 1_000_000n + BigInt(this.microsecond);
    return own - (this.utcoffset()?.inMicroseconds() ?? 0n);
  }
}
