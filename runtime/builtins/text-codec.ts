import { LookupError } from "./exceptions-common.js";
import { UnicodeDecodeError, UnicodeEncodeError } from "./exceptions-unicode.js";

/*
 * The codecs of lessons: UTF-8, ASCII, Latin-1, UTF-16. https://docs.python.org/3/library/codecs.html
 */

type Codec = "utf-8" | "ascii" | "latin-1" | "utf-16" | "utf-16-le" | "utf-16-be" | "utf-8-sig";

const codecs: Record<string, Codec> = {
  utf8: "utf-8",
  u8: "utf-8",
  utf8sig: "utf-8-sig",
  ascii: "ascii",
  usascii: "ascii",
  latin1: "latin-1",
  iso88591: "latin-1",
  l1: "latin-1",
  utf16: "utf-16",
  utf16le: "utf-16-le",
  utf16be: "utf-16-be",
};

function codecOf(encoding: string): Codec {
  const codec = codecs[encoding.toLowerCase().replace(/[-_ ]/g, "")];
  if (codec === undefined) throw new LookupError(`unknown encoding: ${encoding}`);
  return codec;
}

/** Encodes a string; the caller wraps the bytes. */
export function encodeText(text: string, encoding: string, errors: string): number[] {
  const codec = codecOf(encoding);
  if (codec.startsWith("utf-16")) return encodeUtf16(text, codec);
  const bytes: number[] = codec === "utf-8-sig" ? [0xef, 0xbb, 0xbf] : [];
  const limit = codec === "ascii" ? 0x80 : codec === "latin-1" ? 0x100 : 0x110000;
  const characters = Array.from(text);
  const isUtf8 = limit === 0x110000;
  const encodable = (character: string | undefined): boolean => {
    const code = character?.codePointAt(0);
    return code === undefined || (code < limit && !(isUtf8 && code >= 0xd800 && code < 0xe000));
  };
  for (const [index, character] of characters.entries()) {
    const code = character.codePointAt(0) as number;
    if (encodable(character)) bytes.push(...(isUtf8 ? utf8Bytes(code) : [code]));
    else {
      bytes.push(
        ...replaceCharacter(code, errors, () => {
          // The error names the whole run of characters that cannot be encoded.
          let end = index + 1;
          while (!encodable(characters[end])) end += 1;
          const reason = isUtf8 ? "surrogates not allowed" : `ordinal not in range(${limit})`;
          return new UnicodeEncodeError(codec.replace("-sig", ""), text, index, end, reason);
        }),
      );
    }
  }
  return bytes;
}

function replaceCharacter(code: number, errors: string, error: () => Error): number[] {
  switch (errors) {
    case "ignore":
      return [];
    case "replace":
      return [0x3f];
    case "xmlcharrefreplace":
      return asciiBytes(`&#${code};`);
    case "backslashreplace":
      return asciiBytes(
        code < 0x100
          ? `\\x${code.toString(16).padStart(2, "0")}`
          : code < 0x10000
            ? `\\u${code.toString(16).padStart(4, "0")}`
            : `\\U${code.toString(16).padStart(8, "0")}`,
      );
    default:
      throw error();
  }
}

function asciiBytes(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

function utf8Bytes(code: number): number[] {
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 63)];
  if (code < 0x10000) return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
  return [
    0xf0 | (code >> 18),
    0x80 | ((code >> 12) & 63),
    0x80 | ((code >> 6) & 63),
    0x80 | (code & 63),
  ];
}

function encodeUtf16(text: string, codec: Codec): number[] {
  const bytes: number[] = codec === "utf-16" ? [0xff, 0xfe] : [];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const pair = [unit & 0xff, unit >> 8];
    bytes.push(...(codec === "utf-16-be" ? pair.reverse() : pair));
  }
  return bytes;
}

/** Decodes bytes to a string. */
export function decodeText(bytes: Uint8Array, encoding: string, errors: string): string {
  const codec = codecOf(encoding);
  if (codec.startsWith("utf-16")) return decodeUtf16(bytes, codec, errors);
  if (codec === "ascii" || codec === "latin-1") {
    return Array.from(bytes, (byte, index) =>
      byte < 0x80 || codec === "latin-1"
        ? String.fromCharCode(byte)
        : replaceByte(bytes, index, 1, errors, codec, "ordinal not in range(128)"),
    ).join("");
  }
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return decodeUtf8(codec === "utf-8-sig" && hasMark ? bytes.subarray(3) : bytes, errors);
}

function replaceByte(
  bytes: Uint8Array,
  index: number,
  count: number,
  errors: string,
  codec: Codec,
  reason: string,
): string {
  if (errors === "ignore") return "";
  if (errors === "replace") return "\ufffd";
  if (errors === "backslashreplace") {
    return Array.from(
      bytes.subarray(index, index + count),
      (byte) => `\\x${byte.toString(16).padStart(2, "0")}`,
    ).join("");
  }
  throw new UnicodeDecodeError(
    codec === "utf-8-sig" ? "utf-8" : codec,
    bytes,
    index,
    index + count,
    reason,
  );
}

function decodeUtf16(bytes: Uint8Array, codec: Codec, errors: string): string {
  const hasMark = codec === "utf-16" && /^(?:255,254|254,255)$/.test(bytes.subarray(0, 2).join());
  const isBig = codec === "utf-16-be" || (hasMark && bytes[0] === 0xfe);
  // The errors of `utf-16` name the byte order that was found.
  const found: Codec = isBig ? "utf-16-be" : "utf-16-le";
  const unitAt = (at: number): number =>
    isBig ? (bytes[at] << 8) | bytes[at + 1] : bytes[at] | (bytes[at + 1] << 8);
  const isLow = (at: number): boolean => at + 1 < bytes.length && (unitAt(at) & 0xfc00) === 0xdc00;
  let text = "";
  let index = hasMark ? 2 : 0;
  while (index < bytes.length) {
    const left = bytes.length - index;
    const unit = left < 2 ? 0 : unitAt(index);
    const isHigh = (unit & 0xfc00) === 0xd800;
    const isBad = (unit & 0xfc00) === 0xdc00 || (isHigh && left >= 4 && !isLow(index + 2));
    const size = left < 2 ? 1 : isHigh && !isBad ? Math.min(left, 4) : 2;
    if (left < 2) text += replaceByte(bytes, index, size, errors, found, "truncated data");
    else if (isHigh && left < 4)
      text += replaceByte(bytes, index, size, errors, found, "unexpected end of data");
    else if (isBad)
      text += replaceByte(
        bytes,
        index,
        size,
        errors,
        found,
        isHigh ? "illegal UTF-16 surrogate" : "illegal encoding",
      );
    else {
      text += String.fromCharCode(unit);
      if (isHigh) text += String.fromCharCode(unitAt(index + 2));
    }
    index += size;
  }
  return text;
}

/** The bytes that may follow a leading byte, by CPython's decoder: [length, lowest, highest second]. */
function sequenceOf(lead: number): [length: number, low: number, high: number] | null {
  if (lead >= 0xc2 && lead < 0xe0) return [2, 0x80, 0xbf];
  if (lead >= 0xe0 && lead < 0xf0)
    return [3, lead === 0xe0 ? 0xa0 : 0x80, lead === 0xed ? 0x9f : 0xbf];
  if (lead >= 0xf0 && lead < 0xf5)
    return [4, lead === 0xf0 ? 0x90 : 0x80, lead === 0xf4 ? 0x8f : 0xbf];
  return null;
}

function decodeUtf8(bytes: Uint8Array, errors: string): string {
  let text = "";
  let index = 0;
  while (index < bytes.length) {
    const lead = bytes[index];
    if (lead < 0x80) {
      text += String.fromCharCode(lead);
      index += 1;
      continue;
    }
    const sequence = sequenceOf(lead);
    if (!sequence) {
      text += replaceByte(bytes, index, 1, errors, "utf-8", "invalid start byte");
      index += 1;
      continue;
    }
    const [length, low, high] = sequence;
    let good = 1;
    while (good < length) {
      const byte = bytes[index + good];
      if (
        byte === undefined ||
        byte < (good === 1 ? low : 0x80) ||
        byte > (good === 1 ? high : 0xbf)
      )
        break;
      good += 1;
    }
    if (good < length) {
      const reason =
        index + good >= bytes.length ? "unexpected end of data" : "invalid continuation byte";
      text += replaceByte(bytes, index, good, errors, "utf-8", reason);
      index += good;
      continue;
    }
    let code = lead & (0xff >> (length + 1));
    for (let step = 1; step < length; step++) code = (code << 6) | (bytes[index + step] & 63);
    text += String.fromCodePoint(code);
    index += length;
  }
  return text;
}
