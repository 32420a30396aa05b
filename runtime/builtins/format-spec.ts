import { ValueError } from "./exceptions-core.js";

/**
 * A parsed format specifier.
 * @see https://docs.python.org/3/library/string.html#format-specification-mini-language
 */
export interface FormatSpec {
  readonly fill: string;
  readonly align: string;
  /** Whether the alignment is `=` only because the width begins with 0. */
  readonly alignFromZero: boolean;
  readonly sign: string;
  readonly signGiven: boolean;
  readonly noNegativeZero: boolean;
  readonly alternate: boolean;
  readonly width: number;
  readonly grouping: string;
  readonly precision: number | null;
  readonly type: string;
}

const pattern = /^(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_]*)(?:\.(\d*))?(.?)$/su;

/** Programs use few specifiers, and use them often. */
const known = new Map<string, FormatSpec>();

/** Reads a format specifier; `typeName` is the value's, for the errors. */
export function parseFormatSpec(spec: string, typeName: string): FormatSpec {
  const key = `${typeName} ${spec}`;
  let parsed = known.get(key);
  if (parsed === undefined) known.set(key, (parsed = readFormatSpec(spec, typeName)));
  return parsed;
}

function readFormatSpec(spec: string, typeName: string): FormatSpec {
  const match = pattern.exec(spec);
  const grouping = match?.[8] ?? "";
  if (match && /^(?:,_|_,)/.test(grouping)) {
    throw new ValueError("Cannot specify both ',' and '_'.");
  }
  if (match?.[9] === "") throw new ValueError("Format specifier missing precision");
  if (!match || grouping.length > 1) {
    throw new ValueError(`Invalid format specifier '${spec}' for object of type '${typeName}'`);
  }
  const [, fill, align, sign, z, alternate, zero, width, , precision, type] = match;
  checkGrouping(grouping, type ?? "");
  checkSize(width);
  checkSize(precision);
  return {
    fill: fill ?? (zero ? "0" : " "),
    align: align ?? (zero ? "=" : ""),
    alignFromZero: align === undefined && zero !== undefined,
    sign: sign ?? "-",
    signGiven: sign !== undefined,
    noNegativeZero: z !== undefined,
    alternate: alternate !== undefined,
    width: width === undefined ? 0 : Number(width),
    grouping,
    precision: precision === undefined ? null : Number(precision),
    type: type ?? "",
  };
}

/** Which presentation types take separators; a string's is found out later. */
function checkGrouping(grouping: string, type: string): void {
  const allowed = grouping === "_" ? "bdeEfFgG%oxX" : "deEfFgG%";
  if (grouping === "" || type === "" || allowed.includes(type)) return;
  throw new ValueError(`Cannot specify '${grouping}' with '${type}'.`);
}

function checkSize(digits: string | undefined): void {
  if (digits !== undefined && Number(digits) > Number.MAX_SAFE_INTEGER) {
    throw new ValueError("Too many decimal digits in format string");
  }
}

/** Puts separators between groups of digits, the first group possibly shorter. */
export function groupDigits(digits: string, separator: string, size: number): string {
  if (separator === "") return digits;
  const first = digits.length % size;
  const groups = first > 0 ? [digits.slice(0, first)] : [];
  for (let index = first; index < digits.length; index += size) {
    groups.push(digits.slice(index, index + size));
  }
  return groups.join(separator);
}

/** Fills a text up to the specifier's width; `fallback` is the alignment where none is given. */
export function align(text: string, spec: FormatSpec, fallback: string): string {
  const length = Array.from(text).length;
  const missing = spec.width - length;
  if (missing <= 0) return text;
  const direction = spec.align === "" ? fallback : spec.align;
  if (direction === "<") return text + spec.fill.repeat(missing);
  if (direction === ">") return spec.fill.repeat(missing) + text;
  const left = Math.floor(missing / 2);
  return spec.fill.repeat(left) + text + spec.fill.repeat(missing - left);
}

/** The parts of a formatted number. */
export interface NumberParts {
  readonly sign: string;
  readonly prefix: string;
  /** The digits before the point. */
  readonly whole: string;
  /** The point and what follows. */
  readonly rest: string;
  readonly groupSize: number;
}

/** Lays a number out: sign, prefix, grouped digits, filling. Zeros for filling are grouped too. */
export function layOutNumber(parts: NumberParts, spec: FormatSpec): string {
  const { sign, prefix, rest, groupSize } = parts;
  const head = sign + prefix;
  // `inf` and `nan` have no digits to group.
  const separator = parts.whole === "" ? "" : spec.grouping;
  let whole = groupDigits(parts.whole, separator, groupSize);
  if (spec.align === "=") {
    const room = spec.width - head.length - rest.length;
    if (spec.fill !== "0") {
      return head + spec.fill.repeat(Math.max(0, room - whole.length)) + whole + rest;
    }
    let digits = parts.whole;
    while (whole.length < room) {
      digits = `0${digits}`;
      whole = groupDigits(digits, separator, groupSize);
    }
    return head + whole + rest;
  }
  return align(head + whole + rest, spec, ">");
}
