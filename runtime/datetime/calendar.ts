/** The quotient, rounded down. */
export function floorDiv(a: number, b: number): number {
  return Math.floor(a / b);
}

/** Rounds half to even. */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value) + 0;
  return floor % 2 === 0 ? floor : floor + 1;
}

const DAY = 86_400_000;
const EPOCH = 719_163;

/** Days since 1 January of year 1, which is day 1. */
export function ordinalOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY + EPOCH;
}

/** Year, month and day of an ordinal. */
export function dateOfOrdinal(ordinal: number): [year: number, month: number, day: number] {
  const date = new Date((ordinal - EPOCH) * DAY);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** The number of days of a month. */
export function daysInMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

/** The nine fields of a broken-down time, as `strftime` wants them. */
export function fieldsOf(
  [year, month, day]: readonly number[],
  [hour, minute, second]: readonly number[],
): number[] {
  const ordinal = ordinalOf(year, month, day);
  const dayOfYear = ordinal - ordinalOf(year, 1, 1) + 1;
  return [year, month, day, hour, minute, second, (ordinal + 6) % 7, dayOfYear, -1];
}

/** Pads with zeros. */
export function padded(value: number, width = 2): string {
  return String(value).padStart(width, "0");
}
