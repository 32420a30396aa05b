import type { Handler } from "./handlers.js";
import { StreamHandler } from "./handlers.js";
import { CRITICAL, DEBUG, ERROR, INFO, levelOf, NOTSET, WARNING } from "./levels.js";
import { LogRecord } from "./record.js";

/** https://docs.python.org/3/library/logging.html#logger-objects */
export class Logger {
  static readonly __module__ = "logging";
  readonly name: string;
  readonly parent: Logger | null;
  readonly handlers: Handler[] = [];
  level: number;
  propagate = true;

  constructor(name: string, level: number = NOTSET, parent: Logger | null = null) {
    this.name = name;
    this.level = level;
    this.parent = parent;
  }

  setLevel(level: number | string): void {
    this.level = levelOf(level);
  }

  getEffectiveLevel(): number {
    return this.level !== NOTSET ? this.level : (this.parent?.getEffectiveLevel() ?? NOTSET);
  }

  isEnabledFor(level: number): boolean {
    return level >= this.getEffectiveLevel();
  }

  addHandler(handler: Handler): void {
    if (!this.handlers.includes(handler)) this.handlers.push(handler);
  }

  removeHandler(handler: Handler): void {
    const index = this.handlers.indexOf(handler);
    if (index >= 0) this.handlers.splice(index, 1);
  }

  hasHandlers(): boolean {
    return this.handlers.length > 0 || (this.propagate && (this.parent?.hasHandlers() ?? false));
  }

  debug(message: unknown, ...args: unknown[]): void {
    this.log(DEBUG, message, ...args);
  }

  info(message: unknown, ...args: unknown[]): void {
    this.log(INFO, message, ...args);
  }

  warning(message: unknown, ...args: unknown[]): void {
    this.log(WARNING, message, ...args);
  }

  error(message: unknown, ...args: unknown[]): void {
    this.log(ERROR, message, ...args);
  }

  critical(message: unknown, ...args: unknown[]): void {
    this.log(CRITICAL, message, ...args);
  }

  log(level: number, message: unknown, ...args: unknown[]): void {
    this.logError(level, null, message, ...args);
  }

  /** Logs with the report of an exception: `logger.exception(…)` in an `except` block. */
  logError(level: number, error: unknown, message: unknown, ...args: unknown[]): void {
    if (!this.isEnabledFor(level)) return;
    this.#dispatch(new LogRecord(this.name, level, message, args, error));
  }

  #dispatch(record: LogRecord): void {
    // Without a handler, warnings go to stderr all the same.
    if (!this.#passOn(record) && record.levelno >= WARNING) new StreamHandler().emit(record);
  }

  /** Hands the record to the handlers from here up; tells whether there were any. */
  #passOn(record: LogRecord): boolean {
    for (const handler of this.handlers) handler.handle(record);
    const above = this.propagate && this.parent !== null && this.parent.#passOn(record);
    return above || this.handlers.length > 0;
  }
}
