import { styleText } from "node:util";
import type { Paint } from "../check/table.ts";

interface Stream {
  readonly isTTY?: boolean;
}

/** Colours are for terminals, unless `NO_COLOR` is set. */
export function wantsColours(stream: Stream): boolean {
  return stream.isTTY === true && (process.env["NO_COLOR"] ?? "") === "";
}

/** How to colour what is written to a stream. */
export function paintFor(stream: Stream): Paint {
  return wantsColours(stream) ? styleText : (_style, text) => text;
}
