import { timedelta } from "./timedelta.js";
import { timezone } from "./timezone.js";

/** The fixed offset of the computer's own zone at a moment, with the zone's short name. */
export function localZone(seconds: number): timezone {
  const moment = new Date(seconds * 1000);
  const parts = new Intl.DateTimeFormat("en-US", { timeZoneName: "short" }).formatToParts(moment);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value;
  return new timezone(new timedelta({ minutes: -moment.getTimezoneOffset() }), name);
}
