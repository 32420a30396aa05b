import { OverflowError, TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { floatDigits } from "./format-float.js";
import { align, type FormatSpec, layOutNumber, parseFormatSpec } from "./format-spec.js";
import { intDigits } from "./int-digits.js";
import { specialMethod } from "./methods.js";
import { type Int, intOf, isFloatValue } from "./numbers.js";
import { str } from "./str.js";
import { intToFloat } from "./to-float.js";
import { typeName } from "./type-name.js";

/**
 * `format(value, spec)`: what f-strings do for `{value:spec}`.
 * @see https://docs.python.org/3/library/functions.html#format
 */
export function format(value: unknown, spec: string = ""): string {
  if (typeof spec !== "string") {
    const found = typeName(spec).replace("NoneType", "None");
    throw new TypeError(`format() argument 2 must be str, not ${found}`);
  }
  const isObject = typeof value === "object" || typeof value === "function";
  const custom = isObject ? specialMethod(value, "__format__") : undefined;
  if (custom) return custom(spec) as string;
  if (spec === "") return str(value);
  if (typeof value === "string") return formatString(value, parseFormatSpec(spec, "str"));
  const whole = intOf(value);
  if (whole !== undefined)
    return formatInt(whole, parseFormatSpec(spec, typeName(value)), typeName(value));
  if (isFloatValue(value))
    return formatFloat(Number(value), parseFormatSpec(spec, "float"), "float");
  throw new TypeError(`unsupported format string passed to ${typeName(value)}.__format__`);
}

/** The error of a presentation type that the value does not have. */
export function unknownCode(type: string, name: string): ValueError {
  const code = type.codePointAt(0) as number;
  const shown = code > 32 && code < 128 ? type : `\\x${code.toString(16)}`;
  return new ValueError(`Unknown format code '${shown}' for object of type '${name}'`);
}

/** The format of a string, `str.__format__`. */
export function formatString(text: string, spec: FormatSpec): string {
  if (spec.type !== "" && spec.type !== "s") throw unknownCode(spec.type, "str");
  if (spec.signGiven) {
    throw new ValueError(
      spec.sign === " "
        ? "Space not allowed in string format specifier"
        : "Sign not allowed in string format specifier",
    );
  }
  if (spec.noNegativeZero) {
    throw new ValueError("Negative zero coercion (z) not allowed in string format specifier");
  }
  if (spec.alternate) {
    throw new ValueError("Alternate form (#) not allowed in string format specifier");
  }
  if (spec.align === "=" && !spec.alignFromZero) {
    throw new ValueError("'=' alignment not allowed in string format specifier");
  }
  if (spec.grouping !== "") throw new ValueError(`Cannot specify '${spec.grouping}' with 's'.`);
  const shown = spec.precision === null ? text : Array.from(text).slice(0, spec.precision).join("");
  return align(shown, spec.alignFromZero ? { ...spec, align: "<" } : spec, "<");
}

function signOf(negative: boolean, spec: FormatSpec): string {
  if (negative) return "-";
  return spec.sign === "-" ? "" : spec.sign;
}

const bases: Record<string, readonly [base: number, prefix: string]> = {
  b: [2, "0b"],
  o: [8, "0o"],
  x: [16, "0x"],
  X: [16, "0X"],
};

/** The format of an int, `int.__format__`. */
export function formatInt(value: Int, spec: FormatSpec, name: string): string {
  const { type } = spec;
  if (type !== "" && "eEfFgG%".includes(type)) return formatFloat(intToFloat(value), spec, name);
  if (!"dbcoxXn".includes(type)) throw unknownCode(type, name);
  if (spec.precision !== null) {
    throw new ValueError("Precision not allowed in integer format specifier");
  }
  if (spec.noNegativeZero) {
    throw new ValueError("Negative zero coercion (z) not allowed in integer format specifier");
  }
  if (type === "c") return formatCharacter(value, spec);
  const based = bases[type];
  const negative = value < 0;
  const size = negative ? -BigInt(value) : value;
  const digits = intDigits(size, based?.[0]);
  return layOutNumber(
    {
      sign: signOf(negative, spec),
      prefix: based && spec.alternate ? based[1] : "",
      whole: type === "X" ? digits.toUpperCase() : digits,
      rest: "",
      groupSize: based ? 4 : 3,
    },
    spec,
  );
}

function formatCharacter(value: Int, spec: FormatSpec): string {
  if (spec.signGiven) throw new ValueError("Sign not allowed with integer format specifier 'c'");
  if (spec.alternate) {
    throw new ValueError("Alternate form (#) not allowed with integer format specifier 'c'");
  }
  if (typeof value === "bigint" && BigInt.asIntN(64, value) !== value) {
    throw new OverflowError("Python int too large to convert to C long");
  }
  if (value < 0 || value > 0x10ffff) throw new OverflowError("%c arg not in range(0x110000)");
  return layOutNumber(
    { sign: "", prefix: "", whole: String.fromCodePoint(Number(value)), rest: "", groupSize: 3 },
    spec,
  );
}

/** The format of a float, `float.__format__`. */
export function formatFloat(value: number, spec: FormatSpec, name: string): string {
  if (!"eEfFgGn%".includes(spec.type)) throw unknownCode(spec.type, name);
  const text = floatDigits(value, spec.type, spec.precision, spec.alternate);
  const [, whole, rest] = /^(\d*)(.*)$/s.exec(text) as unknown as [string, string, string];
  const isZero = !/[1-9]/.test(text.replace(/e.*/i, "")) && Number.isFinite(value);
  const negative = (value < 0 || Object.is(value, -0)) && !(spec.noNegativeZero && isZero);
  return layOutNumber(
    { sign: signOf(negative, spec), prefix: "", whole, rest, groupSize: 3 },
    spec,
  );
}
