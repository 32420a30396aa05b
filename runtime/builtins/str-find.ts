import { dataOf } from "./data-value.js";
import { TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { strLen } from "./len.js";
import { Slice } from "./slice-object.js";
import { typeName } from "./type-name.js";

/*
 * Searching in strings; positions count code points:
 * https://docs.python.org/3/library/stdtypes.html#str.find
 */

type Bound = number | null;

interface Window {
  readonly text: string;
  readonly start: number;
  /** Whether the window lies within the string: even "" is not found past its end. */
  readonly valid: boolean;
}

function windowOf(text: string, start: Bound, stop: Bound): Window {
  if ((start ?? 0) === 0 && stop === null) return { text, start: 0, valid: true };
  const characters = Array.from(text);
  const bounds = new Slice(start, stop, null).bounds(characters.length);
  const valid = bounds.start <= bounds.stop && (start ?? 0) <= characters.length;
  return { text: characters.slice(bounds.start, bounds.stop).join(""), start: bounds.start, valid };
}

function locate(window: Window, index: number): number {
  return index < 0 ? -1 : window.start + strLen(window.text.slice(0, index));
}

/** `text.find(part, start, stop)`. */
export function strFind(
  text: string,
  part: string,
  start: Bound = null,
  stop: Bound = null,
): number {
  const window = windowOf(text, start, stop);
  return window.valid ? locate(window, window.text.indexOf(part)) : -1;
}

/** `text.rfind(part, start, stop)`. */
export function strRfind(
  text: string,
  part: string,
  start: Bound = null,
  stop: Bound = null,
): number {
  const window = windowOf(text, start, stop);
  return window.valid ? locate(window, window.text.lastIndexOf(part)) : -1;
}

/** `text.index(part, start, stop)`. */
export function strIndex(
  text: string,
  part: string,
  start: Bound = null,
  stop: Bound = null,
): number {
  return foundOrThrow(strFind(text, part, start, stop));
}

/** `text.rindex(part, start, stop)`. */
export function strRindex(
  text: string,
  part: string,
  start: Bound = null,
  stop: Bound = null,
): number {
  return foundOrThrow(strRfind(text, part, start, stop));
}

function foundOrThrow(index: number): number {
  if (index < 0) throw new ValueError("substring not found");
  return index;
}

/** `text.count(part, start, stop)`: occurrences that do not overlap. */
export function strCount(
  text: string,
  part: string,
  start: Bound = null,
  stop: Bound = null,
): number {
  const window = windowOf(text, start, stop);
  if (!window.valid) return 0;
  return part === "" ? strLen(window.text) + 1 : window.text.split(part).length - 1;
}

/** `text.startswith(prefix, start, stop)`; a tuple means any of its items. */
export function startsWith(
  text: string,
  prefix: string | readonly unknown[],
  start: Bound = null,
  stop: Bound = null,
): boolean {
  const window = windowOf(text, start, stop);
  const starts = (one: unknown): boolean =>
    window.valid && window.text.startsWith(edge("startswith", one));
  return typeof prefix === "string" ? starts(prefix) : prefix.some(starts);
}

/** `text.endswith(suffix, start, stop)`; a tuple means any of its items. */
export function endsWith(
  text: string,
  suffix: string | readonly unknown[],
  start: Bound = null,
  stop: Bound = null,
): boolean {
  const window = windowOf(text, start, stop);
  const ends = (one: unknown): boolean =>
    window.valid && window.text.endsWith(edge("endswith", one));
  return typeof suffix === "string" ? ends(suffix) : suffix.some(ends);
}

function edge(method: string, text: unknown): string {
  if (typeof text === "string") return text;
  const value = dataOf(text);
  if (typeof value === "string") return value;
  throw new TypeError(`tuple for ${method} must only contain str, not ${typeName(text)}`);
}

/** `text.replace(old, new, count)`. */
export function replace(
  text: string,
  old: string,
  replacement: string,
  count: number = -1,
): string {
  // Between code points where `old` is empty, so never within a surrogate pair.
  const parts = old === "" ? ["", ...Array.from(text), ""] : text.split(old);
  const limit = count < 0 ? parts.length : count;
  let result = parts[0];
  for (let index = 1; index < parts.length; index++) {
    result += (index <= limit ? replacement : old) + parts[index];
  }
  return result;
}
