import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import type { Int } from "../builtins/numbers.js";
import { repr } from "../builtins/repr.js";
import { typeName } from "../builtins/type-name.js";
import { padded } from "./calendar.js";
import { timedelta } from "./timedelta.js";
import { tzinfo } from "./tzinfo.js";

const DAY = 86_400_000_000n;

/** A fixed offset from UTC. https://docs.python.org/3/library/datetime.html#timezone-objects */
export class timezone extends tzinfo {
  static override readonly __module__: string = "datetime";
  static readonly __typename__ = "datetime.timezone";
  static readonly utc: timezone = new timezone(new timedelta());
  readonly offset: timedelta;
  readonly #name: string | null;

  constructor(offset: timedelta, name?: string) {
    super();
    if (!(offset instanceof timedelta)) {
      throw new TypeError(
        `timezone() argument 1 must be datetime.timedelta, not ${typeName(offset)}`,
      );
    }
    if (name !== undefined && typeof name !== "string") {
      throw new TypeError(`timezone() argument 2 must be str, not ${typeName(name)}`);
    }
    const size = offset.inMicroseconds();
    if (size <= -DAY || size >= DAY) {
      throw new ValueError(
        `offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not ${offset.__repr__()}.`,
      );
    }
    this.offset = offset;
    this.#name = name ?? null;
  }

  static get min(): timezone {
    return new timezone(new timedelta({ hours: -23, minutes: -59 }));
  }
  static get max(): timezone {
    return new timezone(new timedelta({ hours: 23, minutes: 59 }));
  }

  override utcoffset(moment: unknown = null): timedelta {
    checkMoment("utcoffset", moment);
    return this.offset;
  }

  override tzname(moment: unknown = null): string {
    checkMoment("tzname", moment);
    if (this.#name !== null) return this.#name;
    return this.offset.__bool__() ? `UTC${offsetText(this.offset, ":")}` : "UTC";
  }

  override dst(moment: unknown = null): null {
    checkMoment("dst", moment);
    return null;
  }

  override offsetFromUtc(): readonly [offset: timedelta, fold: number] {
    return [this.offset, 0];
  }

  __eq__(other: unknown): boolean {
    return other instanceof timezone && other.offset.__eq__(this.offset);
  }

  __hash__(): Int {
    return this.offset.__hash__();
  }

  __str__(): string {
    return this.tzname();
  }

  override toString(): string {
    return this.__str__();
  }

  __repr__(): string {
    if (this === timezone.utc) return "datetime.timezone.utc";
    const name = this.#name === null ? "" : `, ${repr(this.#name)}`;
    return `datetime.timezone(${this.offset.__repr__()}${name})`;
  }
}

function checkMoment(method: string, moment: unknown): void {
  if (moment === null || (typeof moment === "object" && "hour" in moment)) return;
  throw new TypeError(
    `${method}(dt) argument must be a datetime instance or None, not ${typeName(moment)}`,
  );
}

/** `+01:00`, or without the colon; seconds and microseconds where there are some. */
export function offsetText(offset: timedelta, colon: string): string {
  const { days } = offset;
  const size = days < 0 ? offset.__neg__() : offset;
  const seconds = size.seconds;
  const minutes = `${padded(Math.floor(seconds / 3600))}${colon}${padded(Math.floor(seconds / 60) % 60)}`;
  const rest = seconds % 60 === 0 && size.microseconds === 0 ? "" : colon + padded(seconds % 60);
  const micros = size.microseconds === 0 ? "" : `.${padded(size.microseconds, 6)}`;
  return `${days < 0 ? "-" : "+"}${minutes}${rest}${micros}`;
}

/** The zone of an offset as texts give it: zero is UTC itself. */
export function zoneAt(offset: timedelta): timezone {
  return offset.__bool__() ? new timezone(offset) : timezone.utc;
}
