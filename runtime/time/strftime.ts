/** Monday first. */
export const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
export const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** What a format may ask beyond the nine fields of a broken-down time. */
export interface ExtraFields {
  microsecond?: number;
  /** `+HHMM`, or empty where the time has no zone. */
  offset?: string;
  zone?: string;
}

/** Year and week by ISO 8601: a week belongs to the year that its Thursday is in. */
function isoWeek(year: number, dayOfYear: number, weekday: number): [year: number, week: number] {
  const week = Math.floor((dayOfYear - 1 - weekday + 10) / 7);
  if (week < 1) {
    const previous = daysIn(year - 1);
    return [year - 1, Math.floor((dayOfYear - 1 + previous - weekday + 10) / 7)];
  }
  if (week === 53 && dayOfYear - 1 - weekday + 3 >= daysIn(year)) return [year + 1, 1];
  return [year, week];
}

function daysIn(year: number): number {
  return (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / 86_400_000;
}

/** Formats year, month, day, hour, minute, second, weekday (Monday 0), day of year in the C locale. */
export function strftimeOf(
  format: string,
  time: readonly number[],
  extra: ExtraFields = {},
): string {
  return format.replace(
    /%([-_0^#]*)(\d*)(.)/gsu,
    (whole, flags: string, width: string, letter: string) => {
      const field = Object.hasOwn(directives, letter) ? directives[letter](time, extra) : undefined;
      if (field === undefined) return whole;
      return laidOut(field, flags, width);
    },
  );
}

/** A field before it is laid out: a text, or a number with its width and what fills it up. */
type Field = string | readonly [value: number, width: number, fill?: " "];

/** `%-d`, `%_d`, `%05d`, `%^a`: the flags and widths of the C library. */
function laidOut(field: Field, flags: string, width: string): string {
  const isText = typeof field === "string";
  let fill = isText ? " " : (field[2] ?? "0");
  let size = isText ? 0 : field[1];
  for (const flag of flags) {
    if (flag === "-") size = 0;
    else if (flag === "_") fill = " ";
    else if (flag === "0") fill = "0";
  }
  if (width !== "") size = Number(width);
  let text = isText ? field : String(field[0]);
  if (flags.includes("^")) text = text.toUpperCase();
  else if (flags.includes("#")) text = /[a-z]/.test(text) ? text.toUpperCase() : text.toLowerCase();
  return text.padStart(size, fill);
}

type Directive = (time: readonly number[], extra: ExtraFields) => Field;

const composed =
  (format: string): Directive =>
  (time, extra) =>
    strftimeOf(format, time, extra);

const twelve = (hour: number): number => (hour % 12 === 0 ? 12 : hour % 12);

const directives: Record<string, Directive> = {
  a: (time) => days[time[6]].slice(0, 3),
  A: (time) => days[time[6]],
  b: (time) => months[time[1] - 1].slice(0, 3),
  B: (time) => months[time[1] - 1],
  c: composed("%a %b %e %H:%M:%S %Y"),
  C: (time) => [Math.floor(time[0] / 100), 2],
  d: (time) => [time[2], 2],
  D: composed("%m/%d/%y"),
  e: (time) => [time[2], 2, " "],
  f: (_, extra) => [extra.microsecond ?? 0, 6],
  F: composed("%Y-%m-%d"),
  g: (time) => [isoWeek(time[0], time[7], time[6])[0] % 100, 2],
  G: (time) => [isoWeek(time[0], time[7], time[6])[0], 1],
  h: (time) => months[time[1] - 1].slice(0, 3),
  H: (time) => [time[3], 2],
  I: (time) => [twelve(time[3]), 2],
  j: (time) => [time[7], 3],
  k: (time) => [time[3], 2, " "],
  l: (time) => [twelve(time[3]), 2, " "],
  m: (time) => [time[1], 2],
  M: (time) => [time[4], 2],
  n: () => "\n",
  p: (time) => (time[3] < 12 ? "AM" : "PM"),
  P: (time) => (time[3] < 12 ? "am" : "pm"),
  r: composed("%I:%M:%S %p"),
  R: composed("%H:%M"),
  s: (time) => [
    new Date(time[0], time[1] - 1, time[2], time[3], time[4], time[5]).getTime() / 1000,
    1,
  ],
  S: (time) => [time[5], 2],
  t: () => "\t",
  T: composed("%H:%M:%S"),
  u: (time) => [time[6] + 1, 1],
  U: (time) => [Math.floor((time[7] + 6 - ((time[6] + 1) % 7)) / 7), 2],
  V: (time) => [isoWeek(time[0], time[7], time[6])[1], 2],
  w: (time) => [(time[6] + 1) % 7, 1],
  W: (time) => [Math.floor((time[7] + 6 - time[6]) / 7), 2],
  x: composed("%m/%d/%y"),
  X: composed("%H:%M:%S"),
  y: (time) => [time[0] % 100, 2],
  Y: (time) => [time[0], 1],
  z: (_, extra) => extra.offset ?? "",
  Z: (_, extra) => extra.zone ?? "",
  "%": () => "%",
};
