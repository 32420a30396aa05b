import { KeyError, NotImplementedError, TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { repr } from "../builtins/repr.js";
import { typeName } from "../builtins/type-name.js";
import { padded } from "../datetime/calendar.js";
import { timedelta } from "../datetime/timedelta.js";
import { tzinfo, type Moment } from "../datetime/tzinfo.js";
import { namesOfZone } from "./abbreviations.js";

/** `zoneinfo.ZoneInfoNotFoundError` */
export class ZoneInfoNotFoundError extends KeyError {
  static readonly __module__: string = "zoneinfo";
}

const day = 86_400_000;
const cache = new Map<string, ZoneInfo>();

/** Zones whose summer time the database tells in a way of its own. */
const unusual = new Set(["Africa/Casablanca", "Africa/El_Aaiun", "Eire", "Europe/Dublin"]);

/**
 * A zone of the time zone database, as the platform has it.
 * @see https://docs.python.org/3/library/zoneinfo.html
 */
export class ZoneInfo extends tzinfo {
  static override readonly __module__: string = "zoneinfo";
  static readonly __typename__ = "zoneinfo.ZoneInfo";
  readonly key: string;
  readonly #format: Intl.DateTimeFormat;
  /** The offset of each hour that was asked for, in seconds. */
  readonly #offsets = new Map<number, number>();

  /** The same object for the same key. */
  constructor(key: string) {
    super();
    this.key = key;
    const known = cache.get(key);
    if (known) {
      this.#format = known.#format;
      return known;
    }
    this.#format = formatOf(key);
    cache.set(key, this);
  }

  static clear_cache(): void {
    cache.clear();
  }

  /** The offset in seconds at a moment in milliseconds of UTC. */
  #offsetAt(utc: number): number {
    const quarter = Math.floor(utc / 900_000);
    let offset = this.#offsets.get(quarter);
    if (offset === undefined) {
      const text = this.#format.formatToParts(quarter * 900_000).at(-1)!.value;
      const [, sign, hours = "0", minutes = "0", seconds = "0"] =
        /GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?/.exec(text)!;
      const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
      offset = sign === "-" ? -size : size;
      this.#offsets.set(quarter, offset);
    }
    return offset;
  }

  /** The offset of a time on the zone's clock: of a time shown twice, `fold` says which is meant. */
  #offsetOf(moment: Moment): number {
    const wall = wallOf(moment);
    const before = this.#offsetAt(wall - day);
    const after = this.#offsetAt(wall + day);
    if (before === after) return before;
    const isBefore = this.#offsetAt(wall - before * 1000) === before;
    const isAfter = this.#offsetAt(wall - after * 1000) === after;
    if (isBefore !== isAfter) return isBefore ? before : after;
    return moment.fold === 1 ? after : before;
  }

  /** The least offset of a year: that of its winter. */
  #standardOf(year: number): number {
    const middles = Array.from({ length: 12 }, (_, month) =>
      this.#offsetAt(wallOf({ year, month: month + 1, day: 15 })),
    );
    return Math.min(...middles);
  }

  override utcoffset(moment: Moment | null): timedelta | null {
    return moment === null ? null : new timedelta({ seconds: this.#offsetOf(moment) });
  }

  override dst(moment: Moment | null): timedelta | null {
    if (moment === null) return null;
    if (unusual.has(this.key)) {
      throw new NotImplementedError(`the summer time of ${this.key} is not known`);
    }
    const extra = this.#offsetOf(moment) - this.#standardOf(moment.year);
    return new timedelta({ seconds: extra });
  }

  override tzname(moment: Moment | null): string | null {
    if (moment === null) return null;
    const named = namesOfZone(this.key);
    if (named && moment.year < named.since) {
      throw new NotImplementedError(`the name of ${this.key} before ${named.since} is not known`);
    }
    const offset = this.#offsetOf(moment);
    const names = named?.names ?? [];
    if (names.length > 0) {
      const isSummer = offset > this.#standardOf(moment.year);
      return (isSummer ? names.at(-1) : names[0])!;
    }
    const size = Math.abs(offset);
    const minutes = Math.floor(size / 60) % 60;
    return `${offset < 0 ? "-" : "+"}${padded(Math.floor(size / 3600))}${minutes === 0 ? "" : padded(minutes)}`;
  }

  override offsetFromUtc(utc: Moment): readonly [offset: timedelta, fold: number] {
    const offset = this.#offsetAt(wallOf(utc));
    const shown = new Date(wallOf(utc) + offset * 1000);
    const first = this.#offsetOf({
      year: shown.getUTCFullYear(),
      month: shown.getUTCMonth() + 1,
      day: shown.getUTCDate(),
      hour: shown.getUTCHours(),
      minute: shown.getUTCMinutes(),
      second: shown.getUTCSeconds(),
      fold: 0,
    });
    return [new timedelta({ seconds: offset }), first === offset ? 0 : 1];
  }

  __str__(): string {
    return this.key;
  }

  override toString(): string {
    return this.key;
  }

  __repr__(): string {
    return `zoneinfo.ZoneInfo(key=${repr(this.key)})`;
  }
}

/** The fields of a moment as if its clock showed UTC, in milliseconds. */
function wallOf(moment: {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}): number {
  const { year, month, day: date, hour = 0, minute = 0, second = 0 } = moment;
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  at.setUTCHours(hour, minute, second);
  return at.getTime();
}

function formatOf(key: string): Intl.DateTimeFormat {
  if (typeof key !== "string") {
    throw new TypeError(`expected str, bytes or os.PathLike object, not ${typeName(key)}`);
  }
  if (key.startsWith("/") || key.split("/").includes("..")) {
    throw new ValueError(
      key.startsWith("/")
        ? `ZoneInfo keys may not be absolute paths, got: ${key}`
        : `ZoneInfo keys must refer to subdirectories of TZPATH, got: ${key}`,
    );
  }
  try {
    const format = new Intl.DateTimeFormat("en-US", { timeZone: key, timeZoneName: "longOffset" });
    const name = format.resolvedOptions().timeZone;
    const isSpelled = name === key || name.toLowerCase() !== key.toLowerCase();
    // What the platform knows as offsets are no names of the database.
    if (isSpelled && !/^[+-]/.test(key)) return format;
  } catch (error) {
    if (!(error instanceof globalThis.RangeError)) throw error;
  }
  throw new ZoneInfoNotFoundError(`No time zone found with key ${key}`);
}
