import { namedTuple } from "../collections/named-tuple.js";

/** What `isocalendar()` gives: year, week and weekday by ISO 8601. */
export class IsoCalendarDate extends namedTuple<{ year: number; week: number; weekday: number }>(
  "IsoCalendarDate",
  ["year", "week", "weekday"],
) {
  static readonly __name__ = "IsoCalendarDate";
  static readonly __module__ = "datetime";

  override __repr__(): string {
    const [year, week, weekday] = this;
    return `datetime.IsoCalendarDate(year=${year}, week=${week}, weekday=${weekday})`;
  }
}
