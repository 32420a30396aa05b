import { TypeError } from "../builtins/exceptions-common.js";
import { KeyError } from "../builtins/exceptions-common.js";
import { entriesOf } from "../builtins/dicts.js";
import { keywords, takeKeywords } from "../builtins/keywords.js";
import { nameOf } from "../builtins/names.js";
import { repr } from "../builtins/repr.js";
import { manager } from "./manager.js";
import { Filterer } from "./filters.js";
import { type Handler, lastResort } from "./handlers.js";
import { CRITICAL, DEBUG, ERROR, getLevelName, INFO, levelOf, NOTSET, WARNING } from "./levels.js";
import { type ExceptionInfo, LogRecord, setRecordAttribute } from "./record.js";

/** What a call may say besides its message: they come last, as `keywords({ … })`. */
export interface LogOptions {
  exc_info?: unknown;
  extra?: object | null;
  /** Where the call stands in the program. */
  lineno?: number;
  funcName?: string;
  pathname?: string;
}

/**
 * Where a program says what it does.
 * @see https://docs.python.org/3/library/logging.html#logger-objects
 */
export class Logger extends Filterer {
  static override readonly __module__ = "logging";
  readonly name: string;
  handlers: Handler[] = [];
  level: number;
  propagate: boolean = true;
  disabled: boolean = false;

  constructor(name: string, level: number | string = NOTSET) {
    super();
    this.name = name;
    this.level = levelOf(level);
  }

  /** The nearest logger above that there is; nothing above the root. */
  get parent(): Logger | null {
    return manager.parentOf(this);
  }

  get root(): Logger {
    return manager.root as Logger;
  }

  /** This logger and those above it. */
  *#lineage(): Generator<Logger> {
    yield this;
    for (let above = this.parent; above !== null; above = above.parent) yield above;
  }

  setLevel(level: number | string): void {
    this.level = levelOf(level);
  }

  getEffectiveLevel(): number {
    for (const logger of this.#lineage()) {
      if (logger.level !== NOTSET) return logger.level;
    }
    return NOTSET;
  }

  isEnabledFor(level: number): boolean {
    if (this.disabled || manager.disabled >= level) return false;
    return level >= this.getEffectiveLevel();
  }

  /** The logger of a name below this one's. */
  getChild(suffix: string): Logger {
    return manager.child(this, suffix);
  }

  addHandler(handler: Handler): void {
    if (!this.handlers.includes(handler)) this.handlers.push(handler);
  }

  removeHandler(handler: Handler): void {
    const index = this.handlers.indexOf(handler);
    if (index >= 0) this.handlers.splice(index, 1);
  }

  hasHandlers(): boolean {
    for (const logger of this.#lineage()) {
      if (logger.handlers.length > 0) return true;
      if (!logger.propagate) break;
    }
    return false;
  }

  debug(message: unknown, ...args: unknown[]): void {
    if (this.isEnabledFor(DEBUG)) this._log(DEBUG, message, args);
  }

  info(message: unknown, ...args: unknown[]): void {
    if (this.isEnabledFor(INFO)) this._log(INFO, message, args);
  }

  warning(message: unknown, ...args: unknown[]): void {
    if (this.isEnabledFor(WARNING)) this._log(WARNING, message, args);
  }

  warn(message: unknown, ...args: unknown[]): void {
    this.warning(message, ...args);
  }

  error(message: unknown, ...args: unknown[]): void {
    if (this.isEnabledFor(ERROR)) this._log(ERROR, message, args);
  }

  /** As `error`, with the report of the exception that the keywords hold. */
  exception(message: unknown, ...args: unknown[]): void {
    this.error(message, ...withException(args));
  }

  critical(message: unknown, ...args: unknown[]): void {
    if (this.isEnabledFor(CRITICAL)) this._log(CRITICAL, message, args);
  }

  fatal(message: unknown, ...args: unknown[]): void {
    this.critical(message, ...args);
  }

  log(level: number, message: unknown, ...args: unknown[]): void {
    if (typeof level !== "number") throw new TypeError("level must be an integer");
    if (this.isEnabledFor(level)) this._log(level, message, args);
  }

  _log(level: number, message: unknown, rest: readonly unknown[]): void {
    const args = [...rest];
    const options = takeKeywords(args) as LogOptions;
    const record = new LogRecord(
      this.name,
      level,
      options.pathname ?? "",
      options.lineno ?? 0,
      message,
      args,
      exceptionInfo(options.exc_info),
      options.funcName ?? null,
    );
    for (const [key, value] of entriesOf(options.extra ?? {})) {
      const name = key as string;
      if (name === "message" || name === "asctime" || Object.hasOwn(record, name)) {
        throw new KeyError(`Attempt to overwrite ${repr(name)} in LogRecord`);
      }
      setRecordAttribute(record, name, value);
    }
    this.handle(record);
  }

  handle(record: LogRecord): void {
    if (!this.disabled && this.filter(record)) this.callHandlers(record);
  }

  /** Hands the record to the handlers from here up. */
  callHandlers(record: LogRecord): void {
    let found = 0;
    for (const logger of this.#lineage()) {
      for (const handler of logger.handlers) {
        found++;
        if (record.levelno >= handler.level) handler.handle(record);
      }
      if (!logger.propagate) break;
    }
    if (found === 0 && record.levelno >= lastResort.level) lastResort.handle(record);
  }

  __repr__(): string {
    const type = nameOf(this.constructor as typeof Logger);
    return `<${type} ${this.name} (${getLevelName(this.getEffectiveLevel())})>`;
  }
}

/** The arguments of `exception`: outside an `except` clause there is none to tell of. @internal */
export function withException(args: readonly unknown[]): unknown[] {
  const rest = [...args];
  const told = takeKeywords(rest);
  return [...rest, keywords({ exc_info: true, ...told })];
}

/** What `exc_info` stands for: an exception, or the three things that `sys.exc_info()` gives. */
function exceptionInfo(given: unknown): ExceptionInfo | null {
  if (given instanceof Error) return Object.freeze([given.constructor, given, null] as const);
  if (Array.isArray(given)) return given as unknown as ExceptionInfo;
  if (given === undefined || given === false || given === null) return null;
  return Object.freeze([null, null, null] as const);
}
