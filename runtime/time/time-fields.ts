import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";

/** What is wrong with a field, the least and the greatest value, and what stands for "not told". */
const bounds: readonly (readonly [text: string, index: number, least: number, most: number])[] = [
  ["month", 1, 1, 12],
  ["day of month", 2, 1, 31],
  ["hour", 3, 0, 23],
  ["minute", 4, 0, 59],
  ["seconds", 5, 0, 61],
  ["day of year", 7, 1, 366],
];

/**
 * The nine fields of a time that is given as a tuple.
 *
 * @param ranges whether fields out of range are told
 * @throws TypeError where it is no tuple of nine values
 * @throws ValueError where a field is out of range
 */
export function checkedTime(name: string, time: readonly number[], ranges = true): number[] {
  if (!Array.isArray(time) || !Object.isFrozen(time)) {
    throw new TypeError("Tuple or struct_time argument required");
  }
  if (time.length !== 9) throw new TypeError(`${name}(): illegal time tuple argument`);
  const fields = [...(time as readonly number[])];
  if (!ranges) return fields;
  // 0 stands for the first month, the first day of a month and the first of a year.
  for (const index of [1, 2, 7]) if (fields[index] === 0) fields[index] = 1;
  for (const [text, index, least, most] of bounds) {
    if (fields[index] < least || fields[index] > most) throw new ValueError(`${text} out of range`);
    if (index === 5 && fields[6] < -1) throw new ValueError("day of week out of range");
  }
  fields[6] = (fields[6] + 7) % 7;
  return fields;
}
