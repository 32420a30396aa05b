import { IndexError } from "../builtins/exceptions-common.js";
import { center } from "../builtins/str-pad.js";
import { dayAbbr, dayName, monthName, monthrange } from "./calendar.js";

/*
 * The weeks of months and years, and how they are printed, whatever day a week begins with.
 */

/** The weekdays in the order of a week. */
export const weekdays = (first: number): number[] =>
  Array.from({ length: 7 }, (_, index) => (first + index) % 7);

/** The days of a month in whole weeks, with 0 for days of other months. */
export function monthWeeks(first: number, year: number, month: number): number[][] {
  const [start, length] = monthrange(year, month);
  const weeks: number[][] = [];
  for (let day = 1 - ((start - first + 7) % 7); day <= length; day += 7) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const number = day + index;
        return number >= 1 && number <= length ? number : 0;
      }),
    );
  }
  return weeks;
}

/** The months of a year, `width` in a row. */
export function yearRows<T>(width: number, month: (number: number) => T): T[][] {
  const rows: T[][] = [];
  for (let start = 1; start <= 12; start += width) {
    const size = Math.min(width, 13 - start);
    rows.push(Array.from({ length: size }, (_, index) => month(start + index)));
  }
  return rows;
}

export const weekText = (days: readonly number[], width: number): string =>
  days.map((day) => center(day === 0 ? "" : String(day).padStart(2), width)).join(" ");

export const weekdayText = (day: number, width: number): string =>
  center((width >= 9 ? dayName : dayAbbr)[day].slice(0, width), width);

export const weekHeader = (first: number, width: number): string =>
  weekdays(first)
    .map((day) => weekdayText(day, width))
    .join(" ");

export function monthTitle(year: number, month: number, width: number, withYear = true): string {
  if (month >= monthName.length) throw new IndexError("list index out of range");
  return center(withYear ? `${monthName[month]} ${year}` : monthName[month], width);
}

/** `TextCalendar.formatmonth` */
export function monthText(
  first: number,
  year: number,
  month: number,
  w: number,
  l: number,
): string {
  const width = Math.max(2, w);
  const end = "\n".repeat(Math.max(1, l));
  const lines = [
    monthTitle(year, month, 7 * (width + 1) - 1),
    weekHeader(first, width),
    ...monthWeeks(first, year, month).map((week) => weekText(week, width)),
  ];
  return lines.map((line) => line.trimEnd() + end).join("");
}

/** `TextCalendar.formatyear` */
export function yearText(
  first: number,
  year: number,
  [w, l, c, m]: readonly [number, number, number, number],
): string {
  const width = Math.max(2, w);
  const end = "\n".repeat(Math.max(1, l));
  const space = Math.max(2, c);
  const column = (width + 1) * 7 - 1;
  const line = (parts: readonly string[]): string =>
    parts
      .map((part) => center(part, column))
      .join(" ".repeat(space))
      .trimEnd() + end;
  const header = weekHeader(first, width);
  let text = center(String(year), column * m + space * (m - 1)).trimEnd() + end;
  for (const months of yearRows(m, (month) => month)) {
    const weeks = months.map((month) => monthWeeks(first, year, month));
    text += end + line(months.map((month) => monthTitle(year, month, column, false)));
    text += line(months.map(() => header));
    const height = Math.max(...weeks.map(({ length }) => length));
    for (let row = 0; row < height; row++)
      text += line(weeks.map((all) => (row < all.length ? weekText(all[row], width) : "")));
  }
  return text;
}
