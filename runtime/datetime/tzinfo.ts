import { TypeError } from "../builtins/exceptions-common.js";
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
export abstract class tzinfo {
  static readonly __module__: string = "datetime";

  /** The offset of local time from UTC; `null` where it depends on a moment that is not given. */
  abstract utcoffset(moment: Moment | null): timedelta | null;
  abstract tzname(moment: Moment | null): string | null;
  abstract dst(moment: Moment | null): timedelta | null;

  /** The offset at a moment told by its UTC fields, and whether it is the second time its clock shows it. @internal */
  abstract offsetFromUtc(utc: Moment): readonly [offset: timedelta, fold: number];
}

/** The zone that a constructor was given. @throws TypeError where it is none */
export function checkedZone(zone: unknown): tzinfo | null {
  if (zone === null || zone === undefined) return null;
  if (zone instanceof tzinfo) return zone;
  throw new TypeError(
    `tzinfo argument must be None or of a tzinfo subclass, not type '${typeName(zone)}'`,
  );
}
