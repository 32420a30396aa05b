import { type Bytes, bytes as bytesOfText, latin1 } from "./bytes.js";
import { bytesLike, bytesText } from "./bytes-like.js";
import { TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { replace } from "./str-find.js";
import { center, expandTabs, ljust, rjust, zfill } from "./str-pad.js";
import { removePrefix, removeSuffix } from "./str-strip.js";
import { typeName } from "./type-name.js";

/*
 * Changing bytes, and padding them: https://docs.python.org/3/library/stdtypes.html#bytes.replace
 */

/** `data.replace(old, new, count)`. */
export function bytesReplace<T extends Bytes>(
  data: T,
  old: unknown,
  replacement: unknown,
  count: number = -1,
): T {
  return bytesLike(data, replace(latin1(data), bytesText(old), bytesText(replacement), count));
}

/* Where `strip` is not told what to take, it takes ASCII white space. */
const BLANK = " \t\n\r\v\f";

/** `data.strip(unwanted)`. */
export function bytesStrip<T extends Bytes>(data: T, unwanted: unknown = null): T {
  return stripped(data, unwanted, true, true);
}

/** `data.lstrip(unwanted)`. */
export function bytesLstrip<T extends Bytes>(data: T, unwanted: unknown = null): T {
  return stripped(data, unwanted, true, false);
}

/** `data.rstrip(unwanted)`. */
export function bytesRstrip<T extends Bytes>(data: T, unwanted: unknown = null): T {
  return stripped(data, unwanted, false, true);
}

function stripped<T extends Bytes>(data: T, unwanted: unknown, left: boolean, right: boolean): T {
  const taken = new Set(unwanted === null ? BLANK : bytesText(unwanted));
  const text = latin1(data);
  let [start, stop] = [0, text.length];
  while (left && start < stop && taken.has(text[start])) start++;
  while (right && stop > start && taken.has(text[stop - 1])) stop--;
  return bytesLike(data, text.slice(start, stop));
}

/** `data.removeprefix(prefix)`. */
export function bytesRemovePrefix<T extends Bytes>(data: T, prefix: unknown): T {
  return bytesLike(data, removePrefix(latin1(data), bytesText(prefix)));
}

/** `data.removesuffix(suffix)`. */
export function bytesRemoveSuffix<T extends Bytes>(data: T, suffix: unknown): T {
  return bytesLike(data, removeSuffix(latin1(data), bytesText(suffix)));
}

/** `data.ljust(width, fill)`. */
export function bytesLjust<T extends Bytes>(data: T, width: number, fill?: unknown): T {
  return bytesLike(data, ljust(latin1(data), width, fillOf("ljust", fill)));
}

/** `data.rjust(width, fill)`. */
export function bytesRjust<T extends Bytes>(data: T, width: number, fill?: unknown): T {
  return bytesLike(data, rjust(latin1(data), width, fillOf("rjust", fill)));
}

/** `data.center(width, fill)`. */
export function bytesCenter<T extends Bytes>(data: T, width: number, fill?: unknown): T {
  return bytesLike(data, center(latin1(data), width, fillOf("center", fill)));
}

function fillOf(method: string, fill?: unknown): string {
  if (fill === undefined) return " ";
  if (fill instanceof Uint8Array && fill.length === 1) return latin1(fill);
  throw new TypeError(
    `${method}() argument 2 must be a byte string of length 1, not ${typeName(fill)}`,
  );
}

/** `data.zfill(width)`: zeros after the sign. */
export function bytesZfill<T extends Bytes>(data: T, width: number): T {
  return bytesLike(data, zfill(latin1(data), width));
}

/** `data.expandtabs(tabsize)`. */
export function bytesExpandTabs<T extends Bytes>(data: T, tabSize: number = 8): T {
  return bytesLike(data, expandTabs(latin1(data), tabSize));
}

/** `bytes.maketrans(from, to)`: the table of all 256 bytes. */
export function bytesMakeTrans(from: unknown, to: unknown): Bytes {
  const [before, after] = [bytesText(from), bytesText(to)];
  if (before.length !== after.length) {
    throw new ValueError("maketrans arguments must have same length");
  }
  const table = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
  for (const [at, byte] of Array.from(before).entries()) table[byte.charCodeAt(0)] = after[at];
  return bytesOfText(table.join(""));
}

/** `data.translate(table, delete)`. */
export function bytesTranslate<T extends Bytes>(data: T, table: unknown, unwanted?: unknown): T {
  const mapping = table === null || table === undefined ? undefined : bytesText(table);
  if (mapping !== undefined && mapping.length !== 256) {
    throw new ValueError("translation table must be 256 characters long");
  }
  const dropped = new Set(unwanted === undefined ? "" : bytesText(unwanted));
  const kept = Array.from(latin1(data)).filter((byte) => !dropped.has(byte));
  return bytesLike(data, kept.map((byte) => mapping?.[byte.charCodeAt(0)] ?? byte).join(""));
}
