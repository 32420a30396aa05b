import { type Bytes, latin1 } from "./bytes.js";
import { bytesLike } from "./bytes-like.js";

/*
 * Only ASCII letters have a case in bytes: https://docs.python.org/3/library/stdtypes.html#bytes.upper
 */

const upper = (text: string): string => text.replace(/[a-z]+/g, (part) => part.toUpperCase());
const lower = (text: string): string => text.replace(/[A-Z]+/g, (part) => part.toLowerCase());

/** `data.upper()`. */
export const bytesUpper = <T extends Bytes>(data: T): T => bytesLike(data, upper(latin1(data)));

/** `data.lower()`. */
export const bytesLower = <T extends Bytes>(data: T): T => bytesLike(data, lower(latin1(data)));

/** `data.swapcase()`. */
export const bytesSwapCase = <T extends Bytes>(data: T): T =>
  bytesLike(
    data,
    latin1(data).replace(/[a-zA-Z]/g, (one) => (one < "a" ? one.toLowerCase() : one.toUpperCase())),
  );

/** `data.capitalize()`. */
export const bytesCapitalize = <T extends Bytes>(data: T): T => {
  const text = latin1(data);
  return bytesLike(data, upper(text.slice(0, 1)) + lower(text.slice(1)));
};

/** `data.title()`: a capital at the start of every run of letters. */
export const bytesTitle = <T extends Bytes>(data: T): T =>
  bytesLike(
    data,
    latin1(data).replace(/[a-zA-Z]+/g, (word) => upper(word[0]) + lower(word.slice(1))),
  );

/** `data.isalnum()`. */
export const bytesIsAlnum = (data: Uint8Array): boolean => /^[0-9a-zA-Z]+$/.test(latin1(data));

/** `data.isalpha()`. */
export const bytesIsAlpha = (data: Uint8Array): boolean => /^[a-zA-Z]+$/.test(latin1(data));

/** `data.isascii()`. */
export const bytesIsAscii = (data: Uint8Array): boolean => data.every((byte) => byte < 128);

/** `data.isdigit()`. */
export const bytesIsDigit = (data: Uint8Array): boolean => /^[0-9]+$/.test(latin1(data));

/** `data.isspace()`. */
export const bytesIsSpace = (data: Uint8Array): boolean => /^[ \t-\r]+$/.test(latin1(data));

/** `data.islower()`: has letters, and none of them is a capital. */
export const bytesIsLower = (data: Uint8Array): boolean =>
  /^[^A-Z]*[a-z][^A-Z]*$/.test(latin1(data));

/** `data.isupper()`: has letters, and all of them are capitals. */
export const bytesIsUpper = (data: Uint8Array): boolean =>
  /^[^a-z]*[A-Z][^a-z]*$/.test(latin1(data));

/** `data.istitle()`: has letters, and every run of them is one capital and small ones. */
export const bytesIsTitle = (data: Uint8Array): boolean => {
  const runs = latin1(data).match(/[a-zA-Z]+/g) ?? [];
  return runs.length > 0 && runs.every((word) => /^[A-Z][a-z]*$/.test(word));
};
