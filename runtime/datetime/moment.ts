/** Moments as numbers: what a `datetime` computes and compares with. */
import { divideBig } from "../builtins/big-division.js";
import { OverflowError, TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { strftimeOf } from "../time/strftime.js";
import { StructTime } from "../time/struct-time.js";
import { fieldsOf, floorDiv, ordinalOf } from "./calendar.js";
import { repr } from "../builtins/repr.js";
import { checkedOrdinal } from "./date.js";
import type { timedelta } from "./timedelta.js";
import { offsetText } from "./timezone.js";
import type { Moment as Fields, tzinfo } from "./tzinfo.js";

export const EPOCH = ordinalOf(1970, 1, 1);
const SECOND = 1_000_000;
export const DAY = 86_400;

/** What a moment tells of itself. */
interface Moment extends Fields {
  readonly microsecond: number;
  readonly tzinfo: tzinfo | null;
  toordinal(): number;
  utcoffset(): timedelta | null;
  tzname(): string | null;
}

/** Microseconds since 1970, by the moment's own clock. */
export function clockMicroseconds(moment: Moment): bigint {
  const seconds =
    (moment.toordinal() - EPOCH) * DAY + moment.hour * 3600 + moment.minute * 60 + moment.second;
  return BigInt(seconds) * BigInt(SECOND) + BigInt(moment.microsecond);
}

/** How much later a moment is, in microseconds; moments of one zone go by its clock. */
export function differenceOf(later: Moment, earlier: Moment, verb: string): bigint {
  const difference = clockMicroseconds(later) - clockMicroseconds(earlier);
  if (later.tzinfo === earlier.tzinfo) return difference;
  const [offset, other] = [later.utcoffset(), earlier.utcoffset()];
  if ((offset === null) !== (other === null)) {
    throw new TypeError(`can't ${verb} offset-naive and offset-aware datetimes`);
  }
  if (offset === null || other === null) return difference;
  return difference - offset.inMicroseconds() + other.inMicroseconds();
}

/** Whole seconds and microseconds of a time stamp, rounded half to even. */
export function momentOf(stamp: number): [seconds: number, microseconds: number] {
  if (Number.isNaN(stamp)) throw new ValueError("Invalid value NaN (not a number)");
  if (Math.abs(stamp) > 2 ** 63) {
    throw new OverflowError("timestamp out of range for platform time_t");
  }
  const whole = Math.trunc(stamp);
  const exact = (stamp - whole) * SECOND;
  const down = Math.floor(exact);
  const rest = exact - down;
  const up = rest > 0.5 || (rest === 0.5 && down % 2 !== 0);
  return [whole, up ? down + 1 : down];
}

type Arguments = [
  ...date: [year: number, month: number, day: number],
  ...clock: [hour: number, minute: number, second: number, microsecond: number],
];

/** The fields of the moment that is so long after 1970. */
export function fieldsAt(seconds: number, micros: number): Arguments {
  const carried = floorDiv(micros, SECOND);
  const total = seconds + carried;
  const days = floorDiv(total, DAY);
  const rest = total - days * DAY;
  const ordinal = days + EPOCH;
  if (ordinal < 1 || ordinal > 3_652_059) throw new OverflowError("date value out of range");
  return [
    ...checkedOrdinal(ordinal),
    Math.floor(rest / 3600),
    Math.floor(rest / 60) % 60,
    rest % 60,
    micros - carried * SECOND,
  ];
}

/** Seconds since 1970, as a float. */
export function stampOf(moment: Moment): number {
  const offset = moment.utcoffset();
  if (offset !== null) {
    return divideBig(clockMicroseconds(moment) - offset.inMicroseconds(), BigInt(SECOND)) + 0;
  }
  const { year, month, day, hour, minute, second } = moment;
  const local = new Date(2000, month - 1, day, hour, minute, second);
  local.setFullYear(year, month - 1, day);
  return local.getTime() / 1000 + moment.microsecond / SECOND;
}

/** The arguments that would make the moment, as its repr writes them. */
export function argumentsOf(moment: Moment): string {
  const { year, month, day, hour, minute, second, microsecond } = moment;
  const parts: (number | string)[] = [year, month, day, hour, minute];
  if (second !== 0 || microsecond !== 0) parts.push(second);
  if (microsecond !== 0) parts.push(microsecond);
  if (moment.fold !== 0) parts.push("fold=1");
  if (moment.tzinfo !== null) parts.push(`tzinfo=${repr(moment.tzinfo)}`);
  return parts.join(", ");
}

/** The fields by which `strftime` goes. */
function namedFields({ year, month, day, hour, minute, second }: Fields): number[] {
  return fieldsOf([year, month, day], [hour, minute, second]);
}

/** The moment broken down; `summer` says whether it is daylight saving time, -1 where nobody knows. */
export function structOf(moment: Fields, summer: -1 | 0 | 1): StructTime {
  return new StructTime(...namedFields(moment).with(8, summer));
}

/** `moment.strftime(format)` */
export function formatted(moment: Moment, format: string): string {
  const offset = moment.utcoffset();
  return strftimeOf(format, namedFields(moment), {
    microsecond: moment.microsecond,
    offset: offset === null ? "" : offsetText(offset, ""),
    zone: moment.tzname() ?? "",
  });
}
