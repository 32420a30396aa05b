import { wallTime } from "../asyncio/clock.js";
import { percentFormat } from "../builtins/percent-format.js";
import { str } from "../builtins/str.js";
import { getLevelName } from "./levels.js";

let start: number | null = null;

/** https://docs.python.org/3/library/logging.html#logrecord-objects */
export class LogRecord {
  static readonly __module__ = "logging";
  readonly name: string;
  readonly levelno: number;
  readonly msg: unknown;
  readonly args: readonly unknown[];
  readonly created: number;
  readonly relativeCreated: number;
  readonly error: unknown;

  constructor(
    name: string,
    level: number,
    message: unknown,
    args: readonly unknown[],
    error: unknown,
  ) {
    this.name = name;
    this.levelno = level;
    this.msg = message;
    this.args = args;
    this.error = error;
    this.created = wallTime();
    start ??= this.created;
    this.relativeCreated = (this.created - start) * 1000;
  }

  get levelname(): string {
    return getLevelName(this.levelno);
  }

  /** The message with its arguments in place. */
  getMessage(): string {
    const text = str(this.msg);
    return this.args.length > 0 ? percentFormat(text, Object.freeze([...this.args])) : text;
  }
}
