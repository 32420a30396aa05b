import { TypeError } from "../builtins/exceptions-common.js";
import { typeName } from "../builtins/type-name.js";
import { IOBase } from "./io-base.js";

/**
 * A stream of text.
 * @see https://docs.python.org/3/library/io.html#io.TextIOBase
 */
export abstract class TextIOBase extends IOBase<string> {
  abstract read(size?: number | null): string;

  detach(): unknown {
    return this.unsupported("detach");
  }
}

/** The text of an argument that must be a str; `message` words the complaint. */
export function textOf(data: unknown, message: (type: string) => string): string {
  if (typeof data === "string") return data;
  throw new TypeError(message(typeName(data)));
}

/** Which ends of lines a `newline` setting recognizes when reading. */
export function lineEndPattern(newline: string | null): RegExp {
  if (newline === null || newline === "") return /\r\n|\r|\n/g;
  return newline === "\r\n" ? /\r\n/g : newline === "\r" ? /\r/g : /\n/g;
}

/** The number of code points. */
export function pointCount(text: string): number {
  return /[\ud800-\udbff]/.test(text) ? Array.from(text).length : text.length;
}

/** The index in UTF-16 units after `count` code points from `start`. */
export function pointIndex(text: string, count: number, start = 0): number {
  let index = start;
  for (let left = count; left > 0 && index < text.length; left--) {
    index += (text.codePointAt(index) as number) > 0xffff ? 2 : 1;
  }
  return index;
}
