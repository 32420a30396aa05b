import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { repr } from "../builtins/repr.js";
import { typeName } from "../builtins/type-name.js";
import { checkDate, dateOfOrdinal, isoYearStart, ordinalOf } from "../datetime/calendar.js";
import { days, months } from "./strftime.js";
import { type StructTime, zonedTime } from "./struct-time.js";

/** What a text told about a time. */
export interface ParsedTime {
  /** Year, month, day, hour, minute, second, weekday (Monday 0), day of the year, summer time. */
  readonly fields: number[];
  readonly microsecond: number;
  /** Seconds east of UTC, where `%z` read some. */
  readonly offset: number | null;
  readonly zone: string | undefined;
}

const choice = (name: string, values: readonly string[]): string =>
  `(?<${name}>${[...values].sort((a, b) => b.length - a.length).join("|")})`;
const short = (names: readonly string[]): string[] => names.map((name) => name.slice(0, 3));

const directives: Record<string, string> = {
  d: "(?<d>3[0-1]|[1-2]\\d|0[1-9]|[1-9]| [1-9])",
  f: "(?<f>[0-9]{1,6})",
  H: "(?<H>2[0-3]|[0-1]\\d|\\d)",
  I: "(?<I>1[0-2]|0[1-9]|[1-9])",
  G: "(?<G>\\d{4})",
  j: "(?<j>36[0-6]|3[0-5]\\d|[1-2]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9])",
  m: "(?<m>1[0-2]|0[1-9]|[1-9])",
  M: "(?<M>[0-5]\\d|\\d)",
  S: "(?<S>6[0-1]|[0-5]\\d|\\d)",
  U: "(?<U>5[0-3]|[0-4]\\d|\\d)",
  W: "(?<W>5[0-3]|[0-4]\\d|\\d)",
  w: "(?<w>[0-6])",
  u: "(?<u>[1-7])",
  V: "(?<V>5[0-3]|0[1-9]|[1-4]\\d|\\d)",
  y: "(?<y>\\d\\d)",
  Y: "(?<Y>\\d{4})",
  z: "(?<z>[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d{1,6})?)?|Z)",
  A: choice("A", days),
  a: choice("a", short(days)),
  B: choice("B", months),
  b: choice("b", short(months)),
  p: "(?<p>am|pm)",
  Z: "(?<Z>utc|gmt)",
  "%": "%",
};
const composed: Record<string, string> = {
  c: "%a %b %d %H:%M:%S %Y",
  x: "%m/%d/%y",
  X: "%H:%M:%S",
};

function patternOf(format: string, whole: string): string {
  let pattern = "";
  for (let index = 0; index < format.length; index++) {
    const character = format[index];
    if (character !== "%") {
      if (!/\s/.test(character)) pattern += character.replace(/[\\.^$*+?(){}[\]|/-]/, "\\$&");
      else if (!/\s/.test(format[index - 1] ?? "")) pattern += "\\s+";
      continue;
    }
    const letter = format[++index];
    if (letter === undefined) throw new ValueError(`stray % in format '${whole}'`);
    if (Object.hasOwn(composed, letter)) pattern += patternOf(composed[letter], whole);
    else if (Object.hasOwn(directives, letter)) pattern += directives[letter];
    else {
      const shown = /[\s\\.^$*+?(){}[\]|]/.test(letter) ? "%" : letter;
      throw new ValueError(`'${shown}' is a bad directive in format '${whole}'`);
    }
  }
  return pattern;
}

/**
 * Reads a time by a format.
 * @see https://docs.python.org/3/library/datetime.html#strftime-and-strptime-format-codes
 */
export function strptimeFields(text: string, format = "%a %b %d %H:%M:%S %Y"): ParsedTime {
  for (const [index, value] of [text, format].entries()) {
    if (typeof value === "string") continue;
    throw new TypeError(`strptime() argument ${index + 1} must be str, not ${typeName(value)}`);
  }
  const found = new RegExp(`^${patternOf(format, format)}`, "i").exec(text);
  if (found === null) {
    throw new ValueError(`time data ${repr(text)} does not match format ${repr(format)}`);
  }
  if (found[0].length < text.length) {
    throw new ValueError(`unconverted data remains: ${text.slice(found[0].length)}`);
  }
  const given = (found.groups ?? {}) as Partial<Record<string, string>>;
  const number = (name: string): number | null =>
    given[name] === undefined ? null : Number(given[name]);

  const weekday = weekdayOf(given);
  const date = dateOf(given, number, weekday);
  checkDate(date[0], date[1], date[2]);
  const ordinal = ordinalOf(...date);
  return {
    fields: [
      given["Y"] === undefined && given["y"] === undefined && date[0] === 1904 ? 1900 : date[0],
      date[1],
      date[2],
      hourOf(number, given["p"]),
      number("M") ?? 0,
      number("S") ?? 0,
      weekday ?? (ordinal + 6) % 7,
      ordinal - ordinalOf(date[0], 1, 1) + 1,
      given["Z"] === undefined ? -1 : 0,
    ],
    microsecond: Number((given["f"] ?? "").padEnd(6, "0")),
    offset: offsetOf(given["z"]),
    zone: given["Z"],
  };
}

function hourOf(number: (name: string) => number | null, half: string | undefined): number {
  const hour = number("I");
  if (hour === null) return number("H") ?? 0;
  return (hour % 12) + (half?.toLowerCase() === "pm" ? 12 : 0);
}

function weekdayOf(given: Partial<Record<string, string>>): number | null {
  const { A, a, w, u } = given;
  const name = (A ?? a)?.toLowerCase().slice(0, 3);
  if (name !== undefined) return days.findIndex((day) => day.toLowerCase().startsWith(name));
  if (w !== undefined) return (Number(w) + 6) % 7;
  return u === undefined ? null : Number(u) - 1;
}

function dateOf(
  given: Partial<Record<string, string>>,
  number: (name: string) => number | null,
  weekday: number | null,
): [year: number, month: number, day: number] {
  const { y } = given;
  const [isoYear, isoWeek] = [number("G"), number("V")];
  let year = number("Y") ?? (y === undefined ? null : Number(y) + (Number(y) <= 68 ? 2000 : 1900));
  checkIso(year, isoYear, isoWeek, weekday, given);
  const name = (given["B"] ?? given["b"])?.toLowerCase().slice(0, 3);
  const month =
    number("m") ??
    (name === undefined ? 1 : months.findIndex((one) => one.toLowerCase().startsWith(name)) + 1);
  const day = number("d") ?? 1;
  // The first leap year of the century stands in where 29 February comes without a year.
  year ??= month === 2 && day === 29 ? 1904 : 1900;
  const first = ordinalOf(year, 1, 1);
  const dayOfYear = number("j");
  if (dayOfYear !== null) return dateOfOrdinal(first + dayOfYear - 1);
  const week = number("U") ?? number("W");
  if (weekday !== null && week !== null) {
    const shift = given["U"] === undefined ? 0 : 1;
    const start = (first + 6 + shift) % 7;
    const inWeek = (weekday + shift) % 7;
    const days = week === 0 ? inWeek - start : ((7 - start) % 7) + 7 * (week - 1) + inWeek;
    return dateOfOrdinal(first + days);
  }
  if (isoYear !== null && isoWeek !== null && weekday !== null) {
    return dateOfOrdinal(isoYearStart(isoYear) + (isoWeek - 1) * 7 + weekday);
  }
  return [year, month, day];
}

function checkIso(
  year: number | null,
  isoYear: number | null,
  isoWeek: number | null,
  weekday: number | null,
  given: Partial<Record<string, string>>,
): void {
  const days = "directive ('%A', '%a', '%w', or '%u').";
  if (year === null && isoYear !== null) {
    if (isoWeek === null || weekday === null) {
      throw new ValueError(
        `ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday ${days}`,
      );
    }
    if (given["j"] !== undefined) {
      throw new ValueError(
        "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.",
      );
    }
  } else if (given["U"] === undefined && given["W"] === undefined && isoWeek !== null) {
    throw new ValueError(
      weekday === null
        ? `ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday ${days}`
        : "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.",
    );
  }
}

function offsetOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (text.toUpperCase() === "Z") return 0;
  if (text[3] === ":" && text.length > 6 && text[6] !== ":") {
    throw new ValueError(`Inconsistent use of : in ${text}`);
  }
  const digits = text.slice(1).replaceAll(":", "");
  const [hours, minutes] = [digits.slice(0, 2), digits.slice(2, 4)].map(Number) as [number, number];
  const size = hours * 3600 + minutes * 60 + Number(digits.slice(4) || 0);
  return text.startsWith("-") ? -size : size;
}

/** https://docs.python.org/3/library/time.html#time.strptime */
export function strptime(text: string, format?: string): StructTime {
  const { fields, zone, offset } = strptimeFields(text, format);
  return zonedTime(fields, zone ?? null, offset);
}
