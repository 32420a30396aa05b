import { Keywords, keywords } from "../builtins/keywords.js";
import { nameOf } from "../builtins/names.js";
import { CRITICAL, DEBUG, ERROR, getLevelName, INFO, WARNING } from "./levels.js";
import { type Logger, withException } from "./logger.js";

/**
 * A logger that adds something to every message.
 * @see https://docs.python.org/3/library/logging.html#loggeradapter-objects
 */
export class LoggerAdapter {
  static readonly __module__ = "logging";
  readonly logger: Logger | LoggerAdapter;
  readonly extra: any;

  constructor(logger: Logger | LoggerAdapter, extra: unknown = null) {
    this.logger = logger;
    this.extra = extra;
  }

  get name(): string {
    return this.logger.name;
  }

  /** What is logged instead of the message and its keywords. */
  process(message: any, options: any): any {
    options.set("extra", this.extra);
    return Object.freeze([message, options] as const);
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

  /** As `error`, with the report of the exception that the keywords hold. */
  exception(message: unknown, ...args: unknown[]): void {
    this.log(ERROR, message, ...withException(args));
  }

  warn(message: unknown, ...args: unknown[]): void {
    this.log(WARNING, message, ...args);
  }

  critical(message: unknown, ...args: unknown[]): void {
    this.log(CRITICAL, message, ...args);
  }

  log(level: number, message: unknown, ...args: unknown[]): void {
    if (!this.isEnabledFor(level)) return;
    const last = args.at(-1);
    const given = last instanceof Keywords ? last.values : {};
    const rest = last instanceof Keywords ? args.slice(0, -1) : args;
    // Where the call stands is none of the keywords that the program sees.
    const { lineno, funcName, pathname, ...told } = given;
    const [text, options] = this.process(message, new Map(Object.entries(told))) as [
      unknown,
      Map<string, any>,
    ];
    const site = { lineno, funcName, pathname };
    this.logger.log(level, text, ...rest, keywords({ ...site, ...Object.fromEntries(options) }));
  }

  isEnabledFor(level: number): boolean {
    return this.logger.isEnabledFor(level);
  }

  setLevel(level: number | string): void {
    this.logger.setLevel(level);
  }

  getEffectiveLevel(): number {
    return this.logger.getEffectiveLevel();
  }

  hasHandlers(): boolean {
    return this.logger.hasHandlers();
  }

  __repr__(): string {
    const type = nameOf(this.constructor as typeof LoggerAdapter);
    return `<${type} ${this.logger.name} (${getLevelName(this.getEffectiveLevel())})>`;
  }
}
