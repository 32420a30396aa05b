import { KeyError, OverflowError, TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { floatDigits } from "./format-float.js";
import { truncate } from "./int.js";
import { intDigits } from "./int-digits.js";
import { getItem } from "./items.js";
import { isRecord, specialMethod } from "./methods.js";
import { type Int, intOf, isFloatValue, numberOf } from "./numbers.js";
import { ascii, repr } from "./repr.js";
import { str } from "./str.js";
import { toFloat } from "./to-float.js";
import { isTuple } from "./tuple.js";
import { typeName } from "./type-name.js";

interface Conversion {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | null;
  readonly type: string;
  readonly index: number;
}

const directive =
  /%(?:\(((?:[^()]|\([^()]*\))*)\))?([-+ #0]*)(\*|\d+)?(?:\.(\*|\d*))?[hlL]?(.)?/gsu;

/**
 * `text % args`.
 * @see https://docs.python.org/3/library/stdtypes.html#printf-style-string-formatting
 */
export function percentFormat(text: string, args: unknown): string {
  const values = isTuple(args) ? args : [args];
  const mapping = isMapping(args);
  let used = 0;
  let named = false;
  const take = (): unknown => {
    if (used >= values.length) throw new TypeError("not enough arguments for format string");
    used += 1;
    return values[used - 1];
  };
  const result = text.replace(
    directive,
    (
      match,
      key?: string,
      flags = "",
      width?: string,
      precision?: string,
      type?: string,
      offset = 0,
    ) => {
      if (type === undefined) throw new ValueError("incomplete format");
      if (type === "%" && match === "%%") return "%";
      let source = take;
      if (key !== undefined) {
        if (!mapping) throw new TypeError("format requires a mapping");
        named = true;
        source = () => lookUp(args, key);
      }
      const [actualFlags, actualWidth] = widthOf(flags as string, width, take);
      const index = Array.from(text.slice(0, (offset as number) + match.length)).length - 1;
      const conversion = {
        flags: actualFlags,
        width: actualWidth,
        precision: precisionOf(precision, take),
        type,
        index,
      };
      return type === "%" ? "%" : convert(conversion, source());
    },
  );
  if (used < values.length && !(mapping && !isTuple(args)) && !named) {
    throw new TypeError("not all arguments converted during string formatting");
  }
  return result;
}

function isMapping(value: unknown): boolean {
  if (typeof value === "string" || isTuple(value)) return false;
  return (
    Array.isArray(value) ||
    value instanceof Map ||
    isRecord(value) ||
    specialMethod(value, "__getitem__") !== undefined
  );
}

function lookUp(args: unknown, key: string): unknown {
  if (isRecord(args) && !Object.hasOwn(args, key)) throw new KeyError(key);
  return getItem(args, key);
}

function widthOf(
  flags: string,
  width: string | undefined,
  take: () => unknown,
): [flags: string, width: number] {
  if (width !== "*") return [flags, width === undefined ? 0 : Number(width)];
  const given = intOf(take());
  if (given === undefined) throw new TypeError("* wants int");
  return given < 0 ? [`${flags}-`, -Number(given)] : [flags, Number(given)];
}

function precisionOf(precision: string | undefined, take: () => unknown): number | null {
  if (precision === undefined) return null;
  if (precision !== "*") return Number(precision);
  const given = intOf(take());
  if (given === undefined) throw new TypeError("* wants int");
  return Math.max(0, Number(given));
}

function convert(conversion: Conversion, value: unknown): string {
  const { type, precision } = conversion;
  switch (type) {
    case "s":
      return text(conversion, cut(str(value), precision));
    case "r":
      return text(conversion, cut(repr(value), precision));
    case "a":
      return text(conversion, cut(ascii(value), precision));
    case "c":
      return text(conversion, characterOf(value));
    case "d":
    case "i":
    case "u":
    case "o":
    case "x":
    case "X":
      return integer(conversion, value);
    case "e":
    case "E":
    case "f":
    case "F":
    case "g":
    case "G":
      return floating(conversion, value);
    default: {
      const code = (type.codePointAt(0) as number).toString(16);
      const shown = /^[ -~]$/.test(type) ? type : "?";
      throw new ValueError(
        `unsupported format character '${shown}' (0x${code}) at index ${conversion.index}`,
      );
    }
  }
}

function cut(value: string, precision: number | null): string {
  return precision === null ? value : Array.from(value).slice(0, precision).join("");
}

function text({ flags, width }: Conversion, value: string): string {
  const missing = Math.max(0, width - Array.from(value).length);
  return flags.includes("-") ? value + " ".repeat(missing) : " ".repeat(missing) + value;
}

function number(conversion: Conversion, negative: boolean, prefix: string, digits: string): string {
  const { flags, width } = conversion;
  const sign = negative ? "-" : flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
  const head = sign + prefix;
  if (flags.includes("0") && !flags.includes("-")) {
    return head + digits.padStart(width - head.length, "0");
  }
  return text(conversion, head + digits);
}

function characterOf(value: unknown): string {
  const code = intOf(value);
  if (code !== undefined) {
    if (code < 0 || code > 0x10ffff) throw new OverflowError("%c arg not in range(0x110000)");
    return String.fromCodePoint(Number(code));
  }
  if (typeof value === "string" && Array.from(value).length === 1) return value;
  throw new TypeError("%c requires int or char");
}

const bases: Record<string, readonly [base: number, prefix: string]> = {
  o: [8, "0o"],
  x: [16, "0x"],
  X: [16, "0X"],
};

function integer(conversion: Conversion, value: unknown): string {
  const { type, precision, flags } = conversion;
  const [base, prefix] = bases[type] ?? [10, ""];
  const whole = wholeOf(value, type);
  const negative = whole < 0;
  const size = negative ? -BigInt(whole) : BigInt(whole);
  const digits = intDigits(size, base).padStart(precision ?? 0, "0");
  return number(
    conversion,
    negative,
    flags.includes("#") ? prefix : "",
    type === "X" ? digits.toUpperCase() : digits,
  );
}

/** `%d` takes floats and cuts them; `%x` and `%o` want ints. */
function wholeOf(value: unknown, type: string): Int {
  const whole = intOf(value);
  if (whole !== undefined) return whole;
  const asIndex = specialMethod(value, "__index__");
  if (asIndex) return asIndex() as Int;
  if (type === "x" || type === "X" || type === "o") {
    throw new TypeError(`%${type} format: an integer is required, not ${typeName(value)}`);
  }
  if (isFloatValue(value)) return truncate(Number(value));
  const asInt = specialMethod(value, "__int__");
  if (asInt) return asInt() as Int;
  throw new TypeError(`%${type} format: a real number is required, not ${typeName(value)}`);
}

function floating(conversion: Conversion, value: unknown): string {
  const { type, precision, flags } = conversion;
  if (numberOf(value) === undefined && !specialMethod(value, "__float__")) {
    throw new TypeError(`must be real number, not ${typeName(value)}`);
  }
  const plain = toFloat(value);
  const digits = floatDigits(plain, type, precision, flags.includes("#"));
  return number(conversion, plain < 0 || Object.is(plain, -0), "", digits);
}
