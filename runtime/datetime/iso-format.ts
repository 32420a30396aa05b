import { ValueError } from "../builtins/exceptions-core.js";
import { repr } from "../builtins/repr.js";
import { dateOfIsoWeek } from "./calendar.js";
import { timedelta } from "./timedelta.js";
import { type timezone, zoneAt } from "./timezone.js";

const CLOCK =
  /^(\d{2})(?:(?::(\d{2})(?::(\d{2})(?:[.,](\d+))?)?)|(?:(\d{2})(?:(\d{2})(?:[.,](\d+))?)?))?$/;

/** The error of a text that is no date or time. */
export function invalidFormat(text: string): ValueError {
  return new ValueError(`Invalid isoformat string: ${repr(text)}`);
}

type CalendarDay = [year: number, month: number, day: number];
type Clock = [hour: number, minute: number, second: number, micros: number, zone: timezone | null];

const midnight: Clock = [0, 0, 0, 0, null];

/** `2024-01-05`, `20240105`, `2024-W01-5`, `2024W01`: year, month and day, else `null`. */
export function parseDate(text: string): CalendarDay | null {
  const calendar = /^(\d{4})(-?)(\d{2})\2(\d{2})$/.exec(text);
  if (calendar) return [Number(calendar[1]), Number(calendar[3]), Number(calendar[4])];
  const week = /^(\d{4})(-?)W(\d{2})(?:\2(\d))?$/.exec(text);
  if (week === null) return null;
  try {
    return dateOfIsoWeek(Number(week[1]), Number(week[3]), Number(week[4] ?? 1));
  } catch {
    return null;
  }
}

/** How many characters of a text with date and time are the date's. */
function dateLength(text: string): number {
  if (text[4] === "-") {
    if (text[5] !== "W") return 10;
    return text[8] === "-" ? 10 : 8;
  }
  if (text[4] !== "W") return 8;
  // `2024W01` may be followed by a digit of its own or by the separator.
  return /^\d/.test(text.slice(7)) ? 8 : 7;
}

/** Hour, minute, second, microsecond and zone; `null` where the text is none. */
export function parseTime(text: string): Clock | null {
  const sign = /[+\-Z]/.exec(text);
  const clock = clockOf(sign === null ? text : text.slice(0, sign.index));
  if (clock === null) return null;
  if (sign === null) return [...clock, null];
  const rest = text.slice(sign.index + 1);
  if (sign[0] === "Z") return rest === "" ? [...clock, zoneAt(new timedelta())] : null;
  const offset = clockOf(rest);
  if (offset === null) return null;
  const [hours, minutes, seconds, microseconds] = offset;
  const size = new timedelta({ hours, minutes, seconds, microseconds });
  return [...clock, zoneAt(sign[0] === "-" ? size.__neg__() : size)];
}

/** The arguments of the moment that a text tells. @throws ValueError where it tells none */
export function parseMoment(text: string): [...CalendarDay, ...Clock] {
  const length = dateLength(text);
  const day = parseDate(text.slice(0, length));
  const clock = text.length === length ? midnight : parseTime(text.slice(length + 1));
  if (day === null || clock === null) throw invalidFormat(text);
  return [...day, ...clock];
}

function clockOf(text: string): [number, number, number, number] | null {
  const match = CLOCK.exec(text);
  if (match === null) return null;
  const [, hour, minute, second, fraction, plainMinute, plainSecond, plainFraction] = match;
  const digits = (fraction ?? plainFraction ?? "").slice(0, 6).padEnd(6, "0");
  return [
    Number(hour),
    Number(minute ?? plainMinute ?? 0),
    Number(second ?? plainSecond ?? 0),
    Number(digits),
  ];
}
