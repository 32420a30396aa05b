import { strptimeFields } from "../time/strptime.js";
import { timedelta } from "./timedelta.js";
import { timezone } from "./timezone.js";
import type { tzinfo } from "./tzinfo.js";

/** What `datetime.strptime` makes a datetime of. */
export function parseDatetime(
  text: string,
  format: string,
): [
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  microsecond: number,
  zone: tzinfo | null,
] {
  const { fields, microsecond, offset, zone } = strptimeFields(text, format);
  const [year, month, day, hour, minute, second] = fields as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return [year, month, day, hour, minute, second, microsecond, zoneOf(offset, zone)];
}

/** An offset in seconds, as `%z` reads it, with the name that `%Z` reads. */
function zoneOf(offset: number | null, name: string | undefined): timezone | null {
  if (offset === null) return null;
  const difference = new timedelta({ seconds: offset });
  if (name !== undefined) return new timezone(difference, name);
  return offset === 0 ? timezone.utc : new timezone(difference);
}
