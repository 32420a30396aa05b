const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const months =
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

function two(value: number): string {
  return String(value).padStart(2, "0");
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
  const [year, month, day, hour, minute, second, weekday, dayOfYear] = time;
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  const nested = (text: string): string => strftimeOf(text, time, extra);
  const directives: Record<string, () => string> = {
    a: () => days[weekday].slice(0, 3),
    A: () => days[weekday],
    b: () => months[month - 1].slice(0, 3),
    B: () => months[month - 1],
    c: () => nested(`%a %b ${String(day).padStart(2)} %H:%M:%S %Y`),
    C: () => two(Math.floor(year / 100)),
    d: () => two(day),
    D: () => nested("%m/%d/%y"),
    e: () => String(day).padStart(2),
    f: () => String(extra.microsecond ?? 0).padStart(6, "0"),
    F: () => nested("%Y-%m-%d"),
    g: () => two(isoWeek(year, dayOfYear, weekday)[0] % 100),
    G: () => String(isoWeek(year, dayOfYear, weekday)[0]),
    h: () => months[month - 1].slice(0, 3),
    H: () => two(hour),
    I: () => two(twelve),
    j: () => String(dayOfYear).padStart(3, "0"),
    m: () => two(month),
    M: () => two(minute),
    n: () => "\n",
    p: () => (hour < 12 ? "AM" : "PM"),
    r: () => nested("%I:%M:%S %p"),
    R: () => nested("%H:%M"),
    S: () => two(second),
    t: () => "\t",
    T: () => nested("%H:%M:%S"),
    u: () => String(weekday + 1),
    U: () => two(Math.floor((dayOfYear - 1 + 7 - ((weekday + 1) % 7)) / 7)),
    V: () => two(isoWeek(year, dayOfYear, weekday)[1]),
    w: () => String((weekday + 1) % 7),
    W: () => two(Math.floor((dayOfYear - 1 + 7 - weekday) / 7)),
    x: () => nested("%m/%d/%y"),
    X: () => nested("%H:%M:%S"),
    y: () => two(year % 100),
    Y: () => String(year),
    z: () => extra.offset ?? "",
    Z: () => extra.zone ?? "",
    "%": () => "%",
  };
  return format.replace(/%(.)/gs, (whole, letter: string) => directives[letter]?.() ?? whole);
}
