import { tracebackOf } from "../builtins/exit.js";
import { localtime, strftime } from "../time/calendar.js";
import { percentFormat } from "../builtins/percent-format.js";
import type { StructTime } from "../time/struct-time.js";
import type { ExceptionInfo, LogRecord } from "./record.js";
import { entriesOf } from "../builtins/dicts.js";
import { fillFormat, type Style, styleOf } from "./styles.js";

/**
 * Turns a record into text.
 * @see https://docs.python.org/3/library/logging.html#formatter-objects
 */
export class Formatter {
  static readonly __module__ = "logging";
  readonly datefmt: string | null;
  default_time_format = "%Y-%m-%d %H:%M:%S";
  default_msec_format: string | null = "%s,%03d";
  /** What makes a time of a record's seconds: `time.localtime` or `time.gmtime`. */
  converter: (seconds: number | null) => StructTime = localtime;
  readonly #format: string;
  readonly #style: Style;
  readonly #defaults: Iterable<readonly [string, unknown]>;

  constructor(
    format: string | null = null,
    dateFormat: string | null = null,
    style: string = "%",
    validate: boolean = true,
    options: { defaults?: object | null } = {},
  ) {
    this.#style = styleOf(style);
    this.#format = format ?? { "%": "%(message)s", "{": "{message}", $: "${message}" }[style] ?? "";
    if (validate) this.#style.validate(this.#format);
    this.datefmt = dateFormat;
    const { defaults } = options;
    this.#defaults =
      defaults === null || defaults === undefined
        ? []
        : (entriesOf(defaults) as Iterable<readonly [string, unknown]>);
  }

  /** Whether the format shows the time. */
  usesTime(): boolean {
    return this.#style.time.test(this.#format);
  }

  formatTime(record: LogRecord, dateFormat: string | null = null): string {
    const created = Number(record.created);
    const time = this.converter(created);
    if (dateFormat !== null && dateFormat !== "") return strftime(dateFormat, time);
    const text = strftime(this.default_time_format, time);
    if (this.default_msec_format === null || this.default_msec_format === "") return text;
    return percentFormat(this.default_msec_format, Object.freeze([text, record.msecs]));
  }

  formatException(info: ExceptionInfo): string {
    const [, error] = info;
    return error === null || error === undefined ? "NoneType: None" : tracebackOf(error).trimEnd();
  }

  formatStack(stack: string): string {
    return stack;
  }

  formatMessage(record: LogRecord): string {
    return fillFormat(this.#style, this.#format, record, this.#defaults);
  }

  format(record: LogRecord): string {
    record.message = record.getMessage();
    if (this.usesTime()) record.asctime = this.formatTime(record, this.datefmt);
    let text = this.formatMessage(record);
    if (record.exc_info !== null && record.exc_text === null) {
      record.exc_text = this.formatException(record.exc_info);
    }
    for (const part of [
      record.exc_text,
      record.stack_info && this.formatStack(record.stack_info),
    ]) {
      if (part) text += `${text.endsWith("\n") ? "" : "\n"}${part}`;
    }
    return text;
  }
}
