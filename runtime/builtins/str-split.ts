import { dataOf } from "./data-value.js";
import { TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { flag } from "./index-value.js";
import { joinable } from "./iterate.js";
import { typeName } from "./type-name.js";
import { spaces } from "./whitespace.js";

/*
 * Splitting and joining strings: https://docs.python.org/3/library/stdtypes.html#string-methods
 */

/** `text.split(separator, maxsplit)`; without a separator, at runs of white space. */
export function split(
  text: string,
  separator: string | null = null,
  maxSplit: number = -1,
): string[] {
  if (separator === null) return splitSpaces(text, maxSplit);
  if (separator === "") throw new ValueError("empty separator");
  const parts = text.split(separator);
  if (maxSplit < 0 || parts.length <= maxSplit + 1) return parts;
  return [...parts.slice(0, maxSplit), parts.slice(maxSplit).join(separator)];
}

function splitSpaces(text: string, maxSplit: number): string[] {
  const trimmed = text.replace(new RegExp(`^[${spaces}]+`), "");
  if (trimmed === "") return [];
  if (maxSplit < 0) {
    return trimmed.replace(new RegExp(`[${spaces}]+$`), "").split(new RegExp(`[${spaces}]+`));
  }
  const words: string[] = [];
  let rest = trimmed;
  while (rest !== "" && words.length < maxSplit) {
    const word = (new RegExp(`^[^${spaces}]+`).exec(rest) as RegExpExecArray)[0];
    words.push(word);
    rest = rest.slice(word.length).replace(new RegExp(`^[${spaces}]+`), "");
  }
  // What is left after the last split keeps the white space at its end.
  return rest === "" ? words : [...words, rest];
}

/** `text.rsplit(separator, maxsplit)`: counts the splits from the right. */
export function rsplit(
  text: string,
  separator: string | null = null,
  maxSplit: number = -1,
): string[] {
  if (maxSplit < 0) return split(text, separator);
  if (separator !== null) {
    if (separator === "") throw new ValueError("empty separator");
    const parts: string[] = [];
    let rest = text;
    while (parts.length < maxSplit) {
      const index = rest.lastIndexOf(separator);
      if (index < 0) break;
      parts.unshift(rest.slice(index + separator.length));
      rest = rest.slice(0, index);
    }
    return [rest, ...parts];
  }
  const words: string[] = [];
  let rest = text.replace(new RegExp(`[${spaces}]+$`), "");
  while (rest !== "" && words.length < maxSplit) {
    const word = (new RegExp(`[^${spaces}]+$`).exec(rest) as RegExpExecArray)[0];
    words.unshift(word);
    rest = rest.slice(0, rest.length - word.length).replace(new RegExp(`[${spaces}]+$`), "");
  }
  return rest === "" ? words : [rest, ...words];
}

/** What ends a line for `splitlines`, to stand in a character class. */
const lineEnds = "\\n\\r\\v\\f\\x1c-\\x1e\\x85\\u2028\\u2029";

/** `text.splitlines(keepends)`. */
export function splitLines(text: string, keepEnds: unknown = false): string[] {
  const keeps = flag(keepEnds);
  const line = new RegExp(`([^${lineEnds}]*)(\\r\\n|[${lineEnds}]|$)`, "g");
  const lines = Array.from(text.matchAll(line));
  // The last match stands at the end of the text, where no line begins.
  if (lines.at(-1)?.[0] === "") lines.pop();
  return lines.map(([whole, content]) => (keeps ? whole : content));
}

/** `text.partition(separator)`. */
export function partition(text: string, separator: string): readonly [string, string, string] {
  if (separator === "") throw new ValueError("empty separator");
  const index = text.indexOf(separator);
  return index < 0 ? parts(text, "", "") : cut(text, index, separator);
}

/** `text.rpartition(separator)`. */
export function rpartition(text: string, separator: string): readonly [string, string, string] {
  if (separator === "") throw new ValueError("empty separator");
  const index = text.lastIndexOf(separator);
  return index < 0 ? parts("", "", text) : cut(text, index, separator);
}

function cut(text: string, index: number, separator: string): readonly [string, string, string] {
  return parts(text.slice(0, index), separator, text.slice(index + separator.length));
}

function parts(
  before: string,
  separator: string,
  after: string,
): readonly [string, string, string] {
  return Object.freeze([before, separator, after] as const);
}

/** `separator.join(iterable)`, where the items need not be known to be strings. */
export function join(separator: string, items: unknown): string {
  const texts = [...joinable(items)];
  for (const [index, item] of texts.entries()) {
    if (typeof item === "string" || typeof dataOf(item) === "string") continue;
    throw new TypeError(`sequence item ${index}: expected str instance, ${typeName(item)} found`);
  }
  return texts.join(separator);
}
