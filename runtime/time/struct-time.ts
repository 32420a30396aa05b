import { namedTuple } from "../collections/named-tuple.js";

const fields = [
  "tm_year",
  "tm_mon",
  "tm_mday",
  "tm_hour",
  "tm_min",
  "tm_sec",
  "tm_wday",
  "tm_yday",
  "tm_isdst",
] as const;

/** https://docs.python.org/3/library/time.html#time.struct_time */
export class StructTime extends namedTuple<Record<(typeof fields)[number], number>>(
  "struct_time",
  fields,
) {
  static readonly __name__ = "struct_time";
  static readonly __module__ = "time";

  override __repr__(): string {
    return `time.struct_time(${fields.map((field, i) => `${field}=${this[i]}`).join(", ")})`;
  }
}
