import { ValueError } from "./exceptions-core.js";
import { floatRepr } from "./float.js";
import { unknownCode } from "./format.js";
import { floatDigits } from "./format-float.js";
import { align, type FormatSpec, layOutNumber, parseFormatSpec } from "./format-spec.js";

/** The format of a complex number, `complex.__format__`. */
export function formatComplex(real: number, imag: number, text: string): string {
  const spec = parseFormatSpec(text, "complex");
  if (spec.type !== "" && !"eEfFgGn".includes(spec.type)) throw unknownCode(spec.type, "complex");
  if (spec.fill === "0" && (spec.alignFromZero || spec.align === ""))
    throw new ValueError("Zero padding is not allowed in complex format specifier");
  if (spec.align === "=")
    throw new ValueError("'=' alignment flag is not allowed in complex format specifier");
  const [first, second] = [part(real, spec, spec.sign), part(imag, spec, "+")];
  // Without a type it looks as in `str(value)`.
  const isPlain = spec.type === "";
  const shown = isPlain && Object.is(real, 0) ? part(imag, spec, spec.sign) : first + second;
  return align(isPlain && !Object.is(real, 0) ? `(${shown}j)` : `${shown}j`, spec, ">");
}

function part(value: number, spec: FormatSpec, sign: string): string {
  const text = digits(value, spec);
  const [, whole, rest] = /^(\d*)(.*)$/s.exec(text) as unknown as [string, string, string];
  const negative = value < 0 || Object.is(value, -0);
  return layOutNumber(
    { sign: negative ? "-" : sign === "-" ? "" : sign, prefix: "", whole, rest, groupSize: 3 },
    { ...spec, width: 0, align: "" },
  );
}

function digits(value: number, { type, precision, alternate }: FormatSpec): string {
  if (type !== "" || precision !== null)
    return floatDigits(value, type || "g", precision, alternate);
  const text = floatRepr(Math.abs(value)).replace(/\.0$/, "");
  return alternate && /^\d+(?:e|$)/.test(text) ? text.replace(/^\d+/, "$&.") : text;
}
