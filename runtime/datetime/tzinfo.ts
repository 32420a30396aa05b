import { NotImplementedError, TypeError } from "../builtins/exceptions-common.js";
import { typeName } from "../builtins/type-name.js";
import type { timedelta } from "./timedelta.js";

/** What a zone is asked about. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly fold: number;
}

/** What all zones have in common. https://docs.python.org/3/library/datetime.html#tzinfo-objects */
export class tzinfo {
  static readonly __module__: string = "datetime";

  /** The offset of local time from UTC; `null` where it depends on a moment that is not given. */
  utcoffset(_moment: Moment | null): timedelta | null {
    throw notImplemented("utcoffset");
  }

  tzname(_moment: Moment | null): string | null {
    throw notImplemented("tzname");
  }

  dst(_moment: Moment | null): timedelta | null {
    throw notImplemented("dst");
  }

  /**
   * The offset at a moment told by its UTC fields, and whether it is the second time its clock shows
   * it; nothing where `fromutc` finds it from the zone's other methods. @internal
   */
  offsetFromUtc(_utc: Moment): readonly [offset: timedelta, fold: number] | null {
    return null;
  }
}

/** The zone that a constructor was given. @throws TypeError where it is none */
export function checkedZone(zone: unknown): tzinfo | null {
  if (zone === null || zone === undefined) return null;
  if (zone instanceof tzinfo) return zone;
  throw new TypeError(
    `tzinfo argument must be None or of a tzinfo subclass, not type '${typeName(zone)}'`,
  );
}

const notImplemented = (method: string): NotImplementedError =>
  new NotImplementedError(`a tzinfo subclass must implement ${method}()`);
