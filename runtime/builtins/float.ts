/**
 * A float that JavaScript could not tell from an int, or would print otherwise: see `float`.
 * Arithmetic and `<` treat it as its number.
 */
export class Float extends Number {
  static readonly __name__ = "float";
  static readonly __module__ = "builtins";

  override toString(): string {
    return floatRepr(this.valueOf());
  }
}

/**
 * Marks a number as a Python float, so that `2` shows as `2.0`. Numbers that can only be floats and
 * print the same in both languages stay bare. Typed as the number it behaves like.
 */
export function float(value: number | bigint): number {
  if ((value as unknown) instanceof Float) return value as number;
  const plain = Number(value);
  if (!Number.isInteger(plain) && String(plain) === floatRepr(plain)) return plain;
  return new Float(plain) as unknown as number;
}

/**
 * The shortest text that reads back as the same float: `1.0`, `1e+16`, `1e-05`, `inf`, `nan`.
 * JavaScript finds the same digits, CPython lays them out its own way (`float_repr`).
 */
export function floatRepr(value: number): string {
  const plain = Number(value);
  if (Number.isNaN(plain)) return "nan";
  if (!Number.isFinite(plain)) return plain > 0 ? "inf" : "-inf";
  if (Object.is(plain, -0)) return "-0.0";
  const size = Math.abs(plain);
  if (size === 0 || (size >= 1e-4 && size < 1e16)) {
    return Number.isInteger(plain) ? `${plain}.0` : String(plain);
  }
  const [digits, exponent] = plain.toExponential().split("e") as [string, string];
  return `${digits}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}

/** `float` as what makes the items of a `defaultdict` that holds ints too: its 0.0 tells what it is. */
export function zeroFloat(): number {
  return float(0);
}
