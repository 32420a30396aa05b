import { OverflowError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { type Int, normalize } from "./numbers.js";
import { tuple } from "./tuple.js";

/** The 52 bits after the point of a float's significand. */
const FRACTION_BITS = 52;
/** The exponent of the smallest normal float. */
const LEAST_EXPONENT = -1022;

interface Parts {
  readonly negative: boolean;
  /** The significand's bits, as an int of at most 53 bits. */
  readonly significand: bigint;
  /** Of the significand's last bit. */
  readonly exponent: number;
}

function partsOf(value: number): Parts {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  return {
    negative: bits >> 63n === 1n,
    significand: biased === 0 ? fraction : fraction | (1n << 52n),
    exponent: Math.max(biased, 1) - 1075,
  };
}

/**
 * `value.as_integer_ratio()`.
 * @throws OverflowError for an infinity
 * @throws ValueError for NaN
 * @see https://docs.python.org/3/library/stdtypes.html#float.as_integer_ratio
 */
export function asIntegerRatio(float: number): readonly [Int, Int] {
  // A float may come in its box.
  const value = Number(float);
  if (Number.isNaN(value)) throw new ValueError("cannot convert NaN to integer ratio");
  if (!Number.isFinite(value)) {
    throw new OverflowError("cannot convert Infinity to integer ratio");
  }
  const { negative, significand, exponent } = partsOf(value);
  let [above, below] = [negative ? -significand : significand, 1n];
  if (exponent >= 0) above <<= BigInt(exponent);
  else below <<= BigInt(-exponent);
  // Both are powers of two apart: halving is all there is to reduce.
  while (below > 1n && above % 2n === 0n) [above, below] = [above / 2n, below / 2n];
  return tuple(normalize(above), normalize(below));
}

/**
 * `value.hex()`.
 * @see https://docs.python.org/3/library/stdtypes.html#float.hex
 */
export function floatHex(float: number): string {
  const value = Number(float);
  if (Number.isNaN(value)) return "nan";
  const { negative, significand, exponent } = partsOf(value);
  const sign = negative ? "-" : "";
  if (!Number.isFinite(value)) return `${sign}inf`;
  if (significand === 0n) return `${sign}0x0.0p+0`;
  const lead = significand >> 52n;
  const digits = (significand & 0xfffffffffffffn).toString(16).padStart(13, "0");
  const power = lead === 0n ? LEAST_EXPONENT : exponent + FRACTION_BITS;
  return `${sign}0x${lead}.${digits}p${power < 0 ? "" : "+"}${power}`;
}

const HEXADECIMAL = /^([-+]?)(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([-+]?\d+))?$/i;
const SPECIAL = /^([-+]?)(?:(inf(?:inity)?)|nan)$/i;

/**
 * `float.fromhex(text)`.
 * @throws ValueError where it is no such number
 * @throws OverflowError where it is too large
 * @see https://docs.python.org/3/library/stdtypes.html#float.fromhex
 */
export function floatFromHex(text: string): number {
  const trimmed = text.trim();
  const special = SPECIAL.exec(trimmed);
  if (special !== null) {
    const size = special[2] === undefined ? NaN : Infinity;
    return special[1] === "-" ? -size : size;
  }
  const [, sign, whole = "", fraction = "", power = "0"] = HEXADECIMAL.exec(trimmed) ?? [];
  if (sign === undefined || whole + fraction === "") {
    throw new ValueError("invalid hexadecimal floating-point string");
  }
  const value = scaled(BigInt(`0x${whole}${fraction}`), Number(power) - 4 * fraction.length);
  return sign === "-" ? -value : value;
}

/** `digits * 2**power`, rounded half to even as a float is. */
function scaled(digits: bigint, power: number): number {
  const size = digits.toString(2).length;
  const spare = Math.max(size - 53, LEAST_EXPONENT - FRACTION_BITS - power);
  let [kept, exponent] = [digits, power];
  if (spare > size + 1) return 0;
  if (spare > 0) {
    const half = 1n << BigInt(spare - 1);
    const rest = digits & (2n * half - 1n);
    kept = digits >> BigInt(spare);
    if (rest > half || (rest === half && kept % 2n === 1n)) kept += 1n;
    exponent += spare;
  }
  // In two steps: a power alone may lie outside of what a float can be.
  const first = Math.max(-1000, Math.min(1000, exponent));
  const value = Number(kept) * 2 ** first * 2 ** (exponent - first);
  if (!Number.isFinite(value)) {
    throw new OverflowError("hexadecimal value too large to represent as a float");
  }
  return value;
}
