import { Bytes, bytes, latin1 } from "../builtins/bytes.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { repr } from "../builtins/repr.js";
import { bytesLike, bytesOrAscii } from "../binascii/data.js";

const DIGITS =
  "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~";
const ASCII = Array.from({ length: 85 }, (_, index) => String.fromCharCode(33 + index)).join("");

/** How Ascii85 text is laid out. */
export interface Ascii85Options {
  foldspaces?: boolean;
  wrapcol?: number;
  pad?: boolean;
  adobe?: boolean;
}

/** https://docs.python.org/3/library/base64.html#base64.b85encode */
export function b85encode(data: Uint8Array, pad = false): Bytes {
  return bytes(encode(data, DIGITS, pad, () => undefined));
}

/** https://docs.python.org/3/library/base64.html#base64.b85decode */
export function b85decode(text: string | Uint8Array): Bytes {
  const source = latin1(bytesOrAscii(text));
  const out: number[] = [];
  for (let at = 0; at < source.length; at += 5) {
    const group = source.slice(at, at + 5);
    let value = 0;
    for (const [index, digit] of [...group.padEnd(5, "~")].entries()) {
      const place = DIGITS.indexOf(digit);
      if (place < 0) throw new ValueError(`bad base85 character at position ${at + index}`);
      value = value * 85 + place;
    }
    if (value > 0xffffffff) {
      throw new ValueError(`base85 overflow in hunk starting at byte ${at}`);
    }
    out.push(...bytesOf(value).slice(0, group.length - 1));
  }
  return new Bytes(out);
}

/** https://docs.python.org/3/library/base64.html#base64.a85encode */
export function a85encode(data: Uint8Array, options: Ascii85Options = {}): Bytes {
  const { foldspaces = false, wrapcol = 0, pad = false, adobe = false } = options;
  const short = (value: number): string | undefined =>
    value === 0 ? "z" : foldspaces && value === 0x20202020 ? "y" : undefined;
  let text = (adobe ? "<~" : "") + encode(data, ASCII, pad, short);
  if (wrapcol > 0) {
    const width = Math.max(adobe ? 2 : 1, wrapcol);
    const lines: string[] = text.match(new RegExp(`.{1,${width}}`, "gs")) ?? [];
    if (adobe && (lines.at(-1)?.length ?? 0) + 2 > width) lines.push("");
    text = lines.join("\n");
  }
  return bytes(adobe ? `${text}~>` : text);
}

/** What Ascii85 text is read as. */
export interface Ascii85DecodeOptions {
  foldspaces?: boolean;
  adobe?: boolean;
  ignorechars?: Uint8Array;
}

/** https://docs.python.org/3/library/base64.html#base64.a85decode */
export function a85decode(
  text: string | Uint8Array,
  {
    foldspaces = false,
    adobe = false,
    ignorechars = bytes(" \t\n\r\v"),
  }: Ascii85DecodeOptions = {},
): Bytes {
  let source = latin1(bytesOrAscii(text));
  if (adobe) {
    if (!source.endsWith("~>")) {
      throw new ValueError(`Ascii85 encoded byte sequences must end with ${repr(bytes("~>"))}`);
    }
    source = source.slice(source.startsWith("<~") ? 2 : 0, -2);
  }
  const skipped = latin1(ignorechars);
  const out: number[] = [];
  let group: number[] = [];
  for (const character of `${source}uuuu`) {
    const place = ASCII.indexOf(character);
    if (place >= 0) {
      group.push(place);
      if (group.length < 5) continue;
      const value = group.reduce((total, digit) => total * 85 + digit, 0);
      if (value > 0xffffffff) throw new ValueError("Ascii85 overflow");
      out.push(...bytesOf(value));
      group = [];
    } else if (character === "z" || (character === "y" && foldspaces)) {
      if (group.length > 0) throw new ValueError(`${character} inside Ascii85 5-tuple`);
      out.push(...bytesOf(character === "z" ? 0 : 0x20202020));
    } else if (!skipped.includes(character)) {
      throw new ValueError(`Non-Ascii85 digit found: ${character}`);
    }
  }
  // The digits put in at the end made up the last group; what was not needed goes again.
  const padding = 4 - group.length;
  return new Bytes(padding > 0 ? out.slice(0, -padding) : out);
}

function encode(
  data: Uint8Array,
  digits: string,
  pad: boolean,
  short: (value: number) => string | undefined,
): string {
  const source = bytesLike(data);
  let text = "";
  for (let at = 0; at < source.length; at += 4) {
    const missing = Math.max(0, at + 4 - source.length);
    const [a = 0, b = 0, c = 0, d = 0] = source.subarray(at, at + 4);
    const value = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
    const brief = short(value);
    if (brief !== undefined && (missing === 0 || pad)) {
      text += brief;
      continue;
    }
    let group = "";
    for (let rest = value, index = 0; index < 5; index++, rest = Math.floor(rest / 85)) {
      group = digits.charAt(rest % 85) + group;
    }
    text += pad ? group : group.slice(0, 5 - missing);
  }
  return text;
}

const bytesOf = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
