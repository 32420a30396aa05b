import { latin1 } from "./bytes.js";
import { soughtText } from "./bytes-like.js";
import { TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { endsWith, startsWith, strCount, strFind, strRfind } from "./str-find.js";
import { typeName } from "./type-name.js";

/*
 * Searching in bytes: https://docs.python.org/3/library/stdtypes.html#bytes.find
 */

type Bound = number | null;

/** `data.find(part, start, stop)`. */
export function bytesFind(
  data: Uint8Array,
  part: unknown,
  start: Bound = null,
  stop: Bound = null,
): number {
  return strFind(latin1(data), soughtText(part), start, stop);
}

/** `data.rfind(part, start, stop)`. */
export function bytesRfind(
  data: Uint8Array,
  part: unknown,
  start: Bound = null,
  stop: Bound = null,
): number {
  return strRfind(latin1(data), soughtText(part), start, stop);
}

/**
 * `data.index(part, start, stop)`.
 * @throws ValueError where there is none
 */
export function bytesIndex(
  data: Uint8Array,
  part: unknown,
  start: Bound = null,
  stop: Bound = null,
): number {
  return found(bytesFind(data, part, start, stop));
}

/**
 * `data.rindex(part, start, stop)`.
 * @throws ValueError where there is none
 */
export function bytesRindex(
  data: Uint8Array,
  part: unknown,
  start: Bound = null,
  stop: Bound = null,
): number {
  return found(bytesRfind(data, part, start, stop));
}

function found(index: number): number {
  if (index < 0) throw new ValueError("subsection not found");
  return index;
}

/** `data.count(part, start, stop)`: occurrences that do not overlap. */
export function bytesCount(
  data: Uint8Array,
  part: unknown,
  start: Bound = null,
  stop: Bound = null,
): number {
  return strCount(latin1(data), soughtText(part), start, stop);
}

/** `data.startswith(prefix, start, stop)`; a tuple means any of its items. */
export function bytesStartsWith(
  data: Uint8Array,
  prefix: unknown,
  start: Bound = null,
  stop: Bound = null,
): boolean {
  return startsWith(latin1(data), edges("startswith", prefix), start, stop);
}

/** `data.endswith(suffix, start, stop)`; a tuple means any of its items. */
export function bytesEndsWith(
  data: Uint8Array,
  suffix: unknown,
  start: Bound = null,
  stop: Bound = null,
): boolean {
  return endsWith(latin1(data), edges("endswith", suffix), start, stop);
}

function edges(method: string, wanted: unknown): string[] {
  const all: readonly unknown[] =
    Array.isArray(wanted) && Object.isFrozen(wanted) ? wanted : [wanted];
  return all.map((one) => {
    if (one instanceof Uint8Array) return latin1(one);
    throw new TypeError(
      all === wanted
        ? `a bytes-like object is required, not '${typeName(one)}'`
        : `${method} first arg must be bytes or a tuple of bytes, not ${typeName(one)}`,
    );
  });
}
