import { namedTuple } from "../collections/named-tuple.js";
import { TypeError } from "../builtins/exceptions-common.js";

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
  static readonly n_fields = 11;
  static readonly n_sequence_fields = 9;
  static readonly n_unnamed_fields = 0;
  /** The zone's short name and seconds east of UTC: no part of the tuple. */
  declare readonly tm_zone: string | null;
  declare readonly tm_gmtoff: number | null;

  override __repr__(): string {
    return `time.struct_time(${fields.map((field, i) => `${field}=${this[i]}`).join(", ")})`;
  }
}

/** A time whose zone is known. @internal */
export function zonedTime(
  values: readonly number[],
  zone: string | null,
  offset: number | null,
): StructTime {
  const time = new StructTime(...values);
  zones.set(time, [zone, offset]);
  return time;
}

/* Instances are frozen tuples: what is no item of them stands beside them. */
const zones = new WeakMap<object, readonly [string | null, number | null]>();
Object.defineProperties(StructTime.prototype, {
  tm_zone: {
    get(this: object) {
      return zones.get(this)?.[0] ?? null;
    },
  },
  tm_gmtoff: {
    get(this: object) {
      return zones.get(this)?.[1] ?? null;
    },
  },
});

/** `time.struct_time((2024, 1, 2, 3, 4, 5, 1, 2, 0))`: from a sequence of 9 to 11 values. */
export function structTime(sequence: Iterable<unknown>): StructTime {
  if (typeof (sequence as { [Symbol.iterator]?: unknown })?.[Symbol.iterator] !== "function") {
    throw new TypeError("constructor requires a sequence");
  }
  const values = [...sequence] as number[];
  if (values.length < 9 || values.length > 11) {
    const bound = values.length < 9 ? "an at least 9" : "an at most 11";
    throw new TypeError(
      `time.struct_time() takes ${bound}-sequence (${values.length}-sequence given)`,
    );
  }
  const [zone = null, offset = null] = values.slice(9) as unknown as [string?, number?];
  return zonedTime(values.slice(0, 9), zone, offset);
}
