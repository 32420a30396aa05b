import { fixedDigits, significantDigits } from "./decimal-digits.js";
import { floatRepr } from "./float.js";

/**
 * The digits of a float's size by presentation type: `e`, `f`, `g`, `%`, or `""` for `str`-like.
 * Sign, padding and separators come later.
 */
export function floatDigits(
  value: number,
  type: string,
  precision: number | null,
  alternate: boolean,
): string {
  const size = Math.abs(value);
  const text = Number.isFinite(size)
    ? finiteDigits(size, type.toLowerCase(), precision, alternate)
    : floatRepr(size) + (type === "%" ? "%" : "");
  return type === "E" || type === "F" || type === "G" ? text.toUpperCase() : text;
}

function finiteDigits(
  size: number,
  type: string,
  precision: number | null,
  alternate: boolean,
): string {
  switch (type) {
    case "f":
      return fixed(size, precision ?? 6, alternate);
    case "%":
      return percent(size, precision ?? 6, alternate);
    case "e":
      return exponential(size, precision ?? 6, alternate);
    case "g":
    case "n":
      return general(size, precision ?? 6, alternate, 0);
    default:
      if (precision !== null) return general(size, precision, alternate, 1);
      return alternate && !floatRepr(size).includes(".")
        ? floatRepr(size).replace("e", ".e")
        : floatRepr(size);
  }
}

function fixed(size: number, precision: number, alternate: boolean): string {
  const digits = fixedDigits(size, precision);
  return alternate && precision === 0 ? `${digits}.` : digits;
}

function percent(size: number, precision: number, alternate: boolean): string {
  const scaled = size * 100;
  return `${Number.isFinite(scaled) ? fixed(scaled, precision, alternate) : "inf"}%`;
}

function exponential(size: number, precision: number, alternate: boolean): string {
  const { digits, exponent } = significantDigits(size, precision + 1);
  const point = precision > 0 || alternate ? "." : "";
  return `${digits[0]}${point}${digits.slice(1)}e${exponentText(exponent)}`;
}

function exponentText(exponent: number): string {
  return `${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

/**
 * `g`: the shorter of fixed and exponential, without trailing zeros. With `pointDigits` 1 (no type
 * given) a fixed result keeps one digit after its point.
 */
function general(size: number, precision: number, alternate: boolean, pointDigits: 0 | 1): string {
  const count = Math.max(1, precision);
  const { digits, exponent } = significantDigits(size, count);
  const exponentialForm = exponent < -4 || exponent >= count - pointDigits;
  const kept = alternate ? digits : digits.replace(/0+$/, "");
  if (exponentialForm) {
    const rest = kept.slice(1);
    const point = rest !== "" || alternate ? "." : "";
    return `${digits[0]}${point}${rest}e${exponentText(exponent)}`;
  }
  if (exponent < 0) return `0.${"0".repeat(-exponent - 1)}${kept || "0"}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0");
  const rest = kept.slice(exponent + 1);
  if (rest !== "") return `${whole}.${rest}`;
  if (pointDigits === 1) return `${whole}.0`;
  return alternate ? `${whole}.` : whole;
}
