import { Bytes, bytes, bytesHex } from "../builtins/bytes.js";
import { bytesLike, bytesOrAscii } from "./data.js";
import { Error } from "./error.js";

/** https://docs.python.org/3/library/binascii.html#binascii.hexlify */
export function hexlify(data: Uint8Array, separator?: string | Uint8Array, perGroup = 1): Bytes {
  const pairs = bytesHex(bytesLike(data)).match(/../g) ?? [];
  if (separator === undefined) return bytes(pairs.join(""));
  const between = typeof separator === "string" ? separator : String.fromCharCode(...separator);
  const size = Math.abs(perGroup);
  if (size === 0) return bytes(pairs.join(""));
  const groups: string[] = [];
  // Groups are counted from the right, or from the left where the count is negative.
  for (let at = perGroup > 0 ? pairs.length % size : 0; at < pairs.length; at += size) {
    groups.push(pairs.slice(at, at + size).join(""));
  }
  const first = perGroup > 0 ? pairs.slice(0, pairs.length % size).join("") : "";
  return bytes((first === "" ? groups : [first, ...groups]).join(between));
}

/** https://docs.python.org/3/library/binascii.html#binascii.unhexlify */
export function unhexlify(text: string | Uint8Array): Bytes {
  const digits = String.fromCharCode(...bytesOrAscii(text));
  if (digits.length % 2 === 1) throw new Error("Odd-length string");
  if (/[^0-9a-fA-F]/.test(digits)) throw new Error("Non-hexadecimal digit found");
  return new Bytes(Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
}
