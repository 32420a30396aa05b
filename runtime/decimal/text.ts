import { align, type FormatSpec, layOutNumber, parseFormatSpec } from "../builtins/format-spec.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { asciiDigits, trimSpace } from "../builtins/to-float.js";
import type { DecimalContext } from "./context.js";
import { finite, type Parts, toExponent, toPrecision } from "./parts.js";
import { digitCount } from "./rounding.js";

const syntax =
  /^([+-]?)(?:(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d+))?|\.(\d+)(?:[eE]([+-]?\d+))?|(inf(?:inity)?)|(s?nan)(\d*))$/i;

/** Reads a number as `Decimal(text)` does; `null` where the text is none. */
export function parseDecimal(text: string): Parts | null {
  const match = syntax.exec(asciiDigits(trimSpace(text)).replaceAll("_", ""));
  if (match === null) return null;
  const [, sign, whole, fraction, power, only, onlyPower, inf, nan, payload] = match;
  const negative = sign === "-";
  if (inf !== undefined) return { kind: "inf", negative, coefficient: 0n, exponent: 0 };
  if (nan !== undefined) {
    const kind = nan.length === 4 ? "snan" : "nan";
    return { kind, negative, coefficient: BigInt(payload || 0), exponent: 0 };
  }
  const decimals = fraction ?? only ?? "";
  const exponent = Number(power ?? onlyPower ?? 0) - decimals.length;
  return finite(negative, BigInt((whole ?? "") + decimals), exponent);
}

const sign = (parts: Parts): string => (parts.negative ? "-" : "");

function specialText(parts: Parts): string | null {
  if (parts.kind === "finite") return null;
  if (parts.kind === "inf") return `${sign(parts)}Infinity`;
  const payload = parts.coefficient === 0n ? "" : String(parts.coefficient);
  return `${sign(parts)}${parts.kind === "nan" ? "NaN" : "sNaN"}${payload}`;
}

/**
 * The text of a number: scientific where the exponent is positive or the number small.
 * @param engineering the exponent is a multiple of three
 */
export function decimalText(parts: Parts, context: DecimalContext, engineering = false): string {
  const special = specialText(parts);
  if (special !== null) return special;
  const digits = parts.coefficient.toString();
  const left = parts.exponent + digits.length;
  let point = 1;
  if (parts.exponent <= 0 && left > -6) point = left;
  else if (engineering) {
    const shift = parts.coefficient === 0n ? left + 1 : left - 1;
    point = parts.coefficient === 0n ? mod3(shift) - 1 : mod3(shift) + 1;
  }
  const letter = context.capitals === 1 ? "E" : "e";
  const power = left - point;
  return sign(parts) + pointed(digits, point) + (power === 0 ? "" : `${letter}${signed(power)}`);
}

const mod3 = (value: number): number => ((value % 3) + 3) % 3;
const signed = (value: number): string => (value < 0 ? String(value) : `+${value}`);

function pointed(digits: string, point: number): string {
  if (point <= 0) return `0.${"0".repeat(-point)}${digits}`;
  if (point >= digits.length) return digits + "0".repeat(point - digits.length);
  return `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** `format(value, spec)`. https://docs.python.org/3/library/string.html#format-specification-mini-language */
export function formatDecimal(parts: Parts, text: string, context: DecimalContext): string {
  let spec: FormatSpec;
  try {
    spec = parseFormatSpec(text, "decimal.Decimal");
  } catch {
    throw new ValueError("invalid format string");
  }
  if (!/^[eEfFgGn%]?$/.test(spec.type)) throw new ValueError("invalid format string");
  const special = specialText({ ...parts, negative: false });
  const minus = parts.negative ? "-" : spec.sign === "-" ? "" : spec.sign;
  if (special !== null)
    return align(minus + special, { ...spec, fill: spec.alignFromZero ? " " : spec.fill }, ">");
  const shown = roundedFor(parts, spec, context);
  const isZero = shown.coefficient === 0n;
  const [whole, rest] = laidOut(shown, spec, context);
  return layOutNumber(
    {
      sign: spec.noNegativeZero && isZero && parts.negative ? "" : minus,
      prefix: "",
      whole,
      rest,
      groupSize: 3,
    },
    spec,
  );
}

function roundedFor(parts: Parts, spec: FormatSpec, context: DecimalContext): Parts {
  const kind = spec.type.toLowerCase();
  let result = kind === "%" ? { ...parts, exponent: parts.exponent + 2 } : parts;
  const { precision } = spec;
  const { rounding } = context;
  if (precision !== null) {
    if (kind === "e") result = toPrecision(result, precision + 1, rounding);
    else if (kind === "f" || kind === "%") result = toExponent(result, -precision, rounding);
    else result = toPrecision(result, Math.max(precision, 1), rounding);
  }
  if (result.coefficient === 0n && result.exponent > 0 && (kind === "f" || kind === "%")) {
    result = finite(result.negative, 0n, 0);
  }
  return result;
}

function laidOut(
  parts: Parts,
  spec: FormatSpec,
  context: DecimalContext,
): [whole: string, rest: string] {
  const kind = spec.type.toLowerCase();
  const { precision } = spec;
  let digits = parts.coefficient.toString();
  const left = parts.exponent + digitCount(parts.coefficient);
  let point = left;
  if (kind === "e") point = parts.coefficient === 0n && precision !== null ? 1 - precision : 1;
  else if (kind !== "f" && kind !== "%" && !(parts.exponent <= 0 && left > -6)) point = 1;
  // An exact zero or a short number is filled up to the precision of `e`.
  if (kind === "e" && precision !== null) digits = digits.padEnd(precision + 1, "0");
  const power = left - (kind === "e" ? 1 : point);
  const body = pointed(digits, kind === "e" ? 1 : point);
  const [whole, fraction] = body.split(".") as [string, string?];
  const letter =
    spec.type === "" ? (context.capitals === 1 ? "E" : "e") : /[EG]/.test(spec.type) ? "E" : "e";
  const exponent =
    kind === "e" || (power !== 0 && kind !== "f" && kind !== "%") ? letter + signed(power) : "";
  const dot = fraction !== undefined || spec.alternate ? "." : "";
  return [whole, dot + (fraction ?? "") + exponent + (kind === "%" ? "%" : "")];
}
