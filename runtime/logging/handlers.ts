import { currentStderr, type TextSink } from "../builtins/stdio.js";
import { Formatter } from "./formatter.js";
import { levelOf, NOTSET } from "./levels.js";
import type { LogRecord } from "./record.js";

/** https://docs.python.org/3/library/logging.html#handler-objects */
export class Handler {
  static readonly __module__: string = "logging";
  level = NOTSET;
  formatter: Formatter | null = null;

  setLevel(level: number | string): void {
    this.level = levelOf(level);
  }

  setFormatter(formatter: Formatter | null): void {
    this.formatter = formatter;
  }

  format(record: LogRecord): string {
    return (this.formatter ?? new Formatter()).format(record);
  }

  handle(record: LogRecord): void {
    if (record.levelno >= this.level) this.emit(record);
  }

  emit(_record: LogRecord): void {}
}

/** https://docs.python.org/3/library/logging.handlers.html#streamhandler */
export class StreamHandler extends Handler {
  readonly #stream: TextSink | null;

  constructor(stream: TextSink | null = null) {
    super();
    this.#stream = stream;
  }

  override emit(record: LogRecord): void {
    (this.#stream ?? currentStderr()).write(`${this.format(record)}\n`);
  }
}

/** A handler that drops everything. */
export class NullHandler extends Handler {
  override handle(_record: LogRecord): void {}
}
