import { Bytes, bytes, latin1 } from "../builtins/bytes.js";
import { AssertionError } from "../builtins/exceptions-common.js";
import { repr } from "../builtins/repr.js";
import { a2bBase64, b2aBase64 } from "../binascii/base64.js";
import { bytesLike, bytesOrAscii } from "../binascii/data.js";
import { Error } from "../binascii/error.js";

const STANDARD = "+/";

/** https://docs.python.org/3/library/base64.html#base64.b64encode */
export function b64encode(data: Uint8Array, altchars: Uint8Array | null = null): Bytes {
  const encoded = b2aBase64(data, false);
  return altchars === null ? encoded : exchanged(encoded, STANDARD, pairOf(altchars));
}

/** https://docs.python.org/3/library/base64.html#base64.b64decode */
export function b64decode(
  text: string | Uint8Array,
  altchars: string | Uint8Array | null = null,
  validate = false,
): Bytes {
  const source = bytesOrAscii(text);
  return a2bBase64(
    altchars === null ? source : exchanged(source, pairOf(bytesOrAscii(altchars)), STANDARD),
    validate,
  );
}

/** Base64 with `-` and `_`, which URLs and file names may hold. */
export function urlsafeB64encode(data: Uint8Array): Bytes {
  return exchanged(b2aBase64(data, false), STANDARD, "-_");
}

/** The inverse of `urlsafeB64encode`. */
export function urlsafeB64decode(text: string | Uint8Array): Bytes {
  return a2bBase64(exchanged(bytesOrAscii(text), "-_", STANDARD));
}

/** Base64 in lines of 76 characters, each with its newline. */
export function encodebytes(data: Uint8Array): Bytes {
  const lines: string[] = [];
  for (let at = 0; at < bytesLike(data).length; at += 57) {
    lines.push(latin1(b2aBase64(data.subarray(at, at + 57))));
  }
  return bytes(lines.join(""));
}

/** The inverse of `encodebytes`. */
export function decodebytes(data: Uint8Array): Bytes {
  return a2bBase64(bytesLike(data));
}

/** https://docs.python.org/3/library/base64.html#base64.b16encode */
export function b16encode(data: Uint8Array): Bytes {
  const pairs = Array.from(bytesLike(data), (byte) => byte.toString(16).padStart(2, "0"));
  return bytes(pairs.join("").toUpperCase());
}

/** https://docs.python.org/3/library/base64.html#base64.b16decode */
export function b16decode(text: string | Uint8Array, casefold = false): Bytes {
  const given = latin1(bytesOrAscii(text));
  const digits = casefold ? given.toUpperCase() : given;
  if (/[^0-9A-F]/.test(digits)) throw new Error("Non-base16 digit found");
  if (digits.length % 2 === 1) throw new Error("Odd-length string");
  return new Bytes(Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
}

function pairOf(altchars: Uint8Array): string {
  const pair = latin1(altchars);
  if (pair.length !== 2) throw new AssertionError(repr(altchars));
  return pair;
}

/** Each character of `from` becomes the one that stands at its place in `to`. */
function exchanged(data: Uint8Array, from: string, to: string): Bytes {
  return new Bytes(
    Array.from(data, (byte) => {
      const place = from.indexOf(String.fromCharCode(byte));
      return place < 0 ? byte : to.charCodeAt(place);
    }),
  );
}
