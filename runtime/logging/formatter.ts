import { traceback } from "../builtins/exit.js";
import { percentFormat } from "../builtins/percent-format.js";
import { localtime, strftime } from "../time/calendar.js";
import type { LogRecord } from "./record.js";

/** https://docs.python.org/3/library/logging.html#formatter-objects */
export class Formatter {
  static readonly __module__ = "logging";
  readonly #format: string;
  readonly #dateFormat: string | null;

  constructor(format: string | null = null, dateFormat: string | null = null) {
    this.#format = format ?? "%(message)s";
    this.#dateFormat = dateFormat;
  }

  formatTime(record: LogRecord): string {
    const time = localtime(record.created);
    if (this.#dateFormat !== null) return strftime(this.#dateFormat, time);
    const milliseconds = Math.floor((record.created - Math.floor(record.created)) * 1000);
    return `${strftime("%Y-%m-%d %H:%M:%S", time)},${String(milliseconds).padStart(3, "0")}`;
  }

  format(record: LogRecord): string {
    const fields = new Map<string, unknown>([
      ["name", record.name],
      ["levelno", record.levelno],
      ["levelname", record.levelname],
      ["message", record.getMessage()],
      ["created", record.created],
      ["msecs", Math.floor((record.created % 1) * 1000)],
      ["relativeCreated", record.relativeCreated],
      ["threadName", "MainThread"],
      ["processName", "MainProcess"],
      ["module", "main"],
    ]);
    if (this.#format.includes("%(asctime)")) fields.set("asctime", this.formatTime(record));
    const text = percentFormat(this.#format, fields);
    return record.error === null ? text : `${text}\n${traceback(record.error).trimEnd()}`;
  }
}
