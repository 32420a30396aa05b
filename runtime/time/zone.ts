/** Minutes that the computer's zone is behind UTC in January and July of this year. */
function offsets(): readonly [january: number, july: number] {
  const year = new Date().getFullYear();
  return [new Date(year, 0, 1).getTimezoneOffset(), new Date(year, 6, 1).getTimezoneOffset()];
}

/** The short name of the computer's zone at a moment. */
export function zoneName(moment: Date): string {
  const parts = new Intl.DateTimeFormat("en-US", { timeZoneName: "short" }).formatToParts(moment);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "UTC";
}

/** Seconds west of UTC, without summer time: https://docs.python.org/3/library/time.html#time.timezone */
export const timezone: number = Math.max(...offsets()) * 60;

/** Seconds west of UTC in summer. */
export const altzone: number = Math.min(...offsets()) * 60;

/** 1 where the zone has summer time. */
export const daylight: number = timezone === altzone ? 0 : 1;

/** The names of the zone, without and with summer time. */
export const tzname: readonly [string, string] = Object.freeze([
  zoneName(new Date(new Date().getFullYear(), offsets()[0] >= offsets()[1] ? 0 : 6, 1)),
  zoneName(new Date(new Date().getFullYear(), offsets()[0] >= offsets()[1] ? 6 : 0, 1)),
] as const);
