import { repr } from "../builtins/repr.js";
import { padded } from "./calendar.js";
import { timedelta } from "./timedelta.js";

/** A fixed offset from UTC. https://docs.python.org/3/library/datetime.html#timezone-objects */
export class timezone {
  static readonly __module__ = "datetime";
  static readonly utc: timezone = new timezone(new timedelta());
  readonly offset: timedelta;
  readonly #name: string | null;

  constructor(offset: timedelta, name: string | null = null) {
    this.offset = offset;
    this.#name = name;
  }

  utcoffset(_moment?: unknown): timedelta {
    return this.offset;
  }

  tzname(_moment?: unknown): string {
    if (this.#name !== null) return this.#name;
    return this.offset.__bool__() ? `UTC${offsetText(this.offset, ":")}` : "UTC";
  }

  __eq__(other: unknown): boolean {
    return other instanceof timezone && other.offset.__eq__(this.offset);
  }

  __str__(): string {
    return this.tzname();
  }

  __repr__(): string {
    if (!this.offset.__bool__() && this.#name === null) return "datetime.timezone.utc";
    const name = this.#name === null ? "" : `, ${repr(this.#name)}`;
    return `datetime.timezone(${this.offset.__repr__()}${name})`;
  }
}

/** `+01:00`, or without the colon. */
export function offsetText(offset: timedelta, colon: string): string {
  const seconds = offset.totalSeconds();
  const size = Math.abs(seconds);
  const sign = seconds < 0 ? "-" : "+";
  return `${sign}${padded(Math.floor(size / 3600))}${colon}${padded(Math.floor(size / 60) % 60)}`;
}
