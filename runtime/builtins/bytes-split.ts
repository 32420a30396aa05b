import { type Bytes, latin1 } from "./bytes.js";
import { bytesLike, bytesText } from "./bytes-like.js";
import { flag } from "./index-value.js";
import { partition, rpartition, rsplit, split } from "./str-split.js";

/*
 * Splitting bytes: https://docs.python.org/3/library/stdtypes.html#bytes.split
 */

/** `data.split(separator, maxsplit)`; without a separator, at runs of ASCII white space. */
export function bytesSplit<T extends Bytes>(
  data: T,
  separator: unknown = null,
  maxSplit: number = -1,
): T[] {
  const parts =
    separator === null
      ? words(latin1(data), maxSplit)
      : split(latin1(data), bytesText(separator), maxSplit);
  return parts.map((part) => bytesLike(data, part));
}

/** `data.rsplit(separator, maxsplit)`: counts the splits from the right. */
export function bytesRsplit<T extends Bytes>(
  data: T,
  separator: unknown = null,
  maxSplit: number = -1,
): T[] {
  const parts =
    separator === null
      ? words(reversed(latin1(data)), maxSplit)
          .map(reversed)
          .toReversed()
      : rsplit(latin1(data), bytesText(separator), maxSplit);
  return parts.map((part) => bytesLike(data, part));
}

const reversed = (text: string): string => Array.from(text).toReversed().join("");

/** What is left after the last split keeps the white space at its end. */
function words(text: string, maxSplit: number): string[] {
  const found: string[] = [];
  let rest = text.replace(/^[ \t-\r]+/, "");
  while (rest !== "" && found.length !== maxSplit) {
    const [word] = /^[^ \t-\r]+/.exec(rest) ?? [""];
    found.push(word);
    rest = rest.slice(word.length).replace(/^[ \t-\r]+/, "");
  }
  return rest === "" ? found : [...found, rest];
}

/** `data.splitlines(keepends)`: lines end with `\n`, `\r` or both. */
export function bytesSplitLines<T extends Bytes>(data: T, keepEnds: unknown = false): T[] {
  const keeps = flag(keepEnds);
  const lines = latin1(data).match(/[^\r\n]*(?:\r\n|[\r\n])|[^\r\n]+$/g) ?? [];
  return lines.map((line) => bytesLike(data, keeps ? line : line.replace(/[\r\n]+$/, "")));
}

/** `data.partition(separator)`. */
export function bytesPartition<T extends Bytes>(data: T, separator: unknown): readonly [T, T, T] {
  return parted(data, partition(latin1(data), bytesText(separator)));
}

/** `data.rpartition(separator)`. */
export function bytesRpartition<T extends Bytes>(data: T, separator: unknown): readonly [T, T, T] {
  return parted(data, rpartition(latin1(data), bytesText(separator)));
}

const parted = <T extends Bytes>(
  data: T,
  [before, separator, after]: readonly [string, string, string],
): readonly [T, T, T] =>
  Object.freeze([
    bytesLike(data, before),
    bytesLike(data, separator),
    bytesLike(data, after),
  ] as const);
