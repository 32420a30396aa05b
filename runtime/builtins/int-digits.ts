import { ValueError } from "./exceptions-core.js";
import type { Int } from "./numbers.js";

/** Decimal texts of ints are this long at most, in either direction. */
export const digitLimit = 4300;

/**
 * The digits of an int, after its sign. Those of bases that are powers of two have no limit.
 * @throws ValueError for more than 4300 decimal digits
 * @see https://docs.python.org/3/library/stdtypes.html#integer-string-conversion-length-limitation
 */
export function intDigits(value: Int, base = 10): string {
  const text = value.toString(base);
  if (base === 10 && text.length > digitLimit && text.replace("-", "").length > digitLimit) {
    throw new ValueError(
      "Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit",
    );
  }
  return text;
}
