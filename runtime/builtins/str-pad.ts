import { TypeError } from "./exceptions-common.js";
import { strLen } from "./len.js";

/*
 * Padding; widths count code points: https://docs.python.org/3/library/stdtypes.html#str.center
 */

function checkFill(fill: string): void {
  if (strLen(fill) !== 1) {
    throw new TypeError("The fill character must be exactly one character long");
  }
}

/** `text.ljust(width, fill)`. */
export function ljust(text: string, width: number, fill: string = " "): string {
  checkFill(fill);
  return text + fill.repeat(Math.max(0, width - strLen(text)));
}

/** `text.rjust(width, fill)`. */
export function rjust(text: string, width: number, fill: string = " "): string {
  checkFill(fill);
  return fill.repeat(Math.max(0, width - strLen(text))) + text;
}

/** `text.center(width, fill)`. */
export function center(text: string, width: number, fill: string = " "): string {
  checkFill(fill);
  const missing = Math.max(0, width - strLen(text));
  // An odd rest goes to the left where the width is odd, as in CPython.
  const left = Math.floor(missing / 2) + (missing & width & 1);
  return fill.repeat(left) + text + fill.repeat(missing - left);
}

/** `text.zfill(width)`: zeros after the sign. */
export function zfill(text: string, width: number): string {
  const zeros = "0".repeat(Math.max(0, width - strLen(text)));
  return /^[+-]/.test(text) ? text.charAt(0) + zeros + text.slice(1) : zeros + text;
}

/** `text.expandtabs(size)`. */
export function expandTabs(text: string, size: number = 8): string {
  let column = 0;
  let result = "";
  for (const character of text) {
    if (character === "\t") {
      const width = size > 0 ? size - (column % size) : 0;
      result += " ".repeat(width);
      column += width;
    } else {
      result += character;
      column = character === "\n" || character === "\r" ? 0 : column + 1;
    }
  }
  return result;
}
