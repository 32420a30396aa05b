import { Exception } from "../builtins/exceptions-core.js";
import { latin1 } from "../builtins/bytes.js";

/**
 * A pattern or a template that cannot be read.
 * @see https://docs.python.org/3/library/re.html#re.error
 */
export class error extends Exception {
  static readonly __module__ = "re";
  readonly msg: string;
  readonly pattern: string | Uint8Array | null;
  /** Where reading failed, in characters. */
  readonly pos: number | null;
  readonly lineno: number | null;
  readonly colno: number | null;

  constructor(msg: string, pattern: string | Uint8Array | null = null, pos: number | null = null) {
    const place = pattern === null || pos === null ? null : placeIn(pattern, pos);
    super(place === null ? msg : `${msg} at position ${pos}${place.text}`);
    this.msg = msg;
    this.pattern = pattern;
    this.pos = pos;
    this.lineno = place?.line ?? null;
    this.colno = place?.column ?? null;
  }
}

function placeIn(
  pattern: string | Uint8Array,
  position: number,
): { line: number; column: number; text: string } {
  const characters = Array.from(typeof pattern === "string" ? pattern : latin1(pattern));
  const before = characters.slice(0, position);
  const line = before.filter((character) => character === "\n").length + 1;
  const column = position - before.lastIndexOf("\n");
  const text = characters.includes("\n") ? ` (line ${line}, column ${column})` : "";
  return { line, column, text };
}
