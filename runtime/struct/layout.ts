import { latin1 } from "../builtins/bytes.js";
import { StructError } from "./error.js";

/** One value of a format, or the padding before it. */
export interface Item {
  /** `x` for padding. */
  readonly code: string;
  readonly at: number;
  readonly size: number;
}

/** What a format says about the bytes. */
export interface Layout {
  readonly items: readonly Item[];
  readonly size: number;
  readonly little: boolean;
  /** Ranges are told as by C's types: every order but the big-endian ones. */
  readonly native: boolean;
}

const STANDARD: Readonly<Record<string, number>> = Object.fromEntries(
  ["1xcbB?sp", "2hHe", "4iIlLf", "8qQd"].flatMap(([size, ...codes]) =>
    codes.map((code) => [code, Number(size)]),
  ),
);
/** Sizes and alignments of a 64-bit Linux. */
const NATIVE: Readonly<Record<string, number>> = { ...STANDARD, l: 8, L: 8, n: 8, N: 8 };

const layouts = new Map<string, Layout>();

/**
 * Reads a format: `"<hI4s"`.
 * @throws StructError for what is no format
 * @see https://docs.python.org/3/library/struct.html#format-strings
 */
export function layoutOf(format: string | Uint8Array): Layout {
  const text = typeof format === "string" ? format : latin1(format);
  let layout = layouts.get(text);
  if (layout === undefined) {
    layout = read(text);
    layouts.set(text, layout);
  }
  return layout;
}

function read(text: string): Layout {
  const order = /^[@=<>!]/.exec(text)?.[0];
  const isNative = order === undefined || order === "@";
  const sizes = isNative ? NATIVE : STANDARD;
  const items: Item[] = [];
  let at = 0;
  const rest = order === undefined ? text : text.slice(1);
  for (const [, digits, code] of rest.matchAll(/(\d*)([^\d]|$)/g)) {
    if (/^\s?$/.test(code)) {
      if (digits !== "") throw new StructError("repeat count given without format specifier");
      continue;
    }
    const size = sizes[code];
    if (size === undefined) throw new StructError("bad char in struct format");
    const count = digits === "" ? 1 : Number(digits);
    if (isNative) at = Math.ceil(at / size) * size;
    if (code === "s" || code === "p") items.push({ code, at, size: count });
    else if (code !== "x") {
      for (let index = 0; index < count; index++) items.push({ code, at: at + index * size, size });
    }
    at += count * size;
  }
  const big = order === ">" || order === "!";
  return { items, size: at, little: !big, native: !big };
}
