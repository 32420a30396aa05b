import { Bytes, bytes, latin1 } from "../builtins/bytes.js";
import { bytesLike, bytesOrAscii } from "../binascii/data.js";
import { Error } from "../binascii/error.js";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const HEX_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUV";

/** https://docs.python.org/3/library/base64.html#base64.b32encode */
export function b32encode(data: Uint8Array): Bytes {
  return encode(data, ALPHABET);
}

/** https://docs.python.org/3/library/base64.html#base64.b32hexencode */
export function b32hexencode(data: Uint8Array): Bytes {
  return encode(data, HEX_ALPHABET);
}

/** https://docs.python.org/3/library/base64.html#base64.b32decode */
export function b32decode(
  text: string | Uint8Array,
  casefold = false,
  map01: string | Uint8Array | null = null,
): Bytes {
  const given = latin1(bytesOrAscii(text));
  if (map01 === null) return decode(given, casefold, ALPHABET);
  const one = latin1(bytesOrAscii(map01));
  return decode(given.replaceAll("0", "O").replaceAll("1", one), casefold, ALPHABET);
}

/** https://docs.python.org/3/library/base64.html#base64.b32hexdecode */
export function b32hexdecode(text: string | Uint8Array, casefold = false): Bytes {
  return decode(latin1(bytesOrAscii(text)), casefold, HEX_ALPHABET);
}

function encode(data: Uint8Array, alphabet: string): Bytes {
  const bits = Array.from(bytesLike(data), (byte) => byte.toString(2).padStart(8, "0")).join("");
  const digits = Array.from(bits.match(/.{1,5}/g) ?? [], (part) =>
    alphabet.charAt(Number.parseInt(part.padEnd(5, "0"), 2)),
  ).join("");
  return bytes(digits.padEnd(Math.ceil(digits.length / 8) * 8, "="));
}

/** How many digits a last group may have: those that whole bytes need. */
const PADDINGS = new Set([0, 1, 3, 4, 6]);

function decode(given: string, casefold: boolean, alphabet: string): Bytes {
  if (given.length % 8 !== 0) throw new Error("Incorrect padding");
  const text = casefold ? given.toUpperCase() : given;
  const digits = text.replace(/=+$/, "");
  let bits = "";
  for (const digit of digits) {
    const value = alphabet.indexOf(digit);
    if (value < 0) throw new Error("Non-base32 digit found");
    bits += value.toString(2).padStart(5, "0");
  }
  if (!PADDINGS.has(text.length - digits.length)) throw new Error("Incorrect padding");
  const whole = Math.floor(bits.length / 8) * 8;
  return new Bytes(
    Array.from(bits.slice(0, whole).match(/.{8}/g) ?? [], (part) => Number.parseInt(part, 2)),
  );
}
