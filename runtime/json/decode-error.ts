import { ValueError } from "../builtins/exceptions-core.js";

/** https://docs.python.org/3/library/json.html#json.JSONDecodeError */
export class JSONDecodeError extends ValueError {
  static readonly __module__ = "json.decoder";
  readonly msg: string;
  readonly doc: string;
  readonly pos: number;
  readonly lineno: number;
  readonly colno: number;

  /** `index` counts UTF-16 units; Python counts code points. */
  constructor(message: string, text: string, index: number) {
    const before = text.slice(0, index);
    const position = Array.from(before).length;
    const lineno = before.split("\n").length;
    const colno = Array.from(before.slice(before.lastIndexOf("\n") + 1)).length + 1;
    super(`${message}: line ${lineno} column ${colno} (char ${position})`);
    this.msg = message;
    this.doc = text;
    this.pos = position;
    this.lineno = lineno;
    this.colno = colno;
  }
}
