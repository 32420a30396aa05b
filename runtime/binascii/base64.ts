import { Bytes, bytes } from "../builtins/bytes.js";
import { bytesLike, bytesOrAscii } from "./data.js";
import { Error } from "./error.js";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** https://docs.python.org/3/library/binascii.html#binascii.b2a_base64 */
export function b2aBase64(data: Uint8Array, newline = true): Bytes {
  const source = bytesLike(data);
  let text = "";
  for (let at = 0; at < source.length; at += 3) {
    const [a = 0, b = 0, c = 0] = source.subarray(at, at + 3);
    const bits = (a << 16) | (b << 8) | c;
    const digits = [18, 12, 6, 0].map((shift) => alphabet[(bits >> shift) & 63]).join("");
    const missing = Math.max(0, at + 3 - source.length);
    text += digits.slice(0, 4 - missing) + "=".repeat(missing);
  }
  return bytes(newline ? `${text}\n` : text);
}

/**
 * Reads Base64 and skips what is none of it, as CPython's `binascii_a2b_base64` does.
 * @throws Error where the padding is wrong
 * @see https://docs.python.org/3/library/binascii.html#binascii.a2b_base64
 */
export function a2bBase64(text: string | Uint8Array, strict = false): Bytes {
  const source = bytesOrAscii(text);
  const out: number[] = [];
  let position = 0;
  let left = 0;
  let pads = 0;
  let padding = false;
  if (strict && source[0] === 61) throw new Error("Leading padding not allowed");
  for (const [index, byte] of source.entries()) {
    if (byte === 61) {
      padding = true;
      if (position >= 2 && position + ++pads >= 4) {
        if (strict && index + 1 < source.length) throw new Error("Excess data after padding");
        return new Bytes(out);
      }
      continue;
    }
    const value = alphabet.indexOf(String.fromCharCode(byte));
    if (value < 0) {
      if (strict) throw new Error("Only base64 data is allowed");
      continue;
    }
    if (strict && padding) throw new Error("Discontinuous padding not allowed");
    pads = 0;
    if (position > 0) out.push((((left << 6) | value) >> (6 - 2 * position)) & 255);
    left = position === 0 ? value : value & ((1 << (6 - 2 * position)) - 1);
    position = (position + 1) % 4;
  }
  if (position === 0) return new Bytes(out);
  if (position === 1) {
    const count = Math.floor(out.length / 3) * 4 + 1;
    throw new Error(
      `Invalid base64-encoded string: number of data characters (${count}) cannot be 1 more than a multiple of 4`,
    );
  }
  throw new Error("Incorrect padding");
}
