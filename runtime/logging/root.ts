import type { TextSink } from "../builtins/stdio.js";
import { Formatter } from "./formatter.js";
import { type Handler, StreamHandler } from "./handlers.js";
import { CRITICAL, DEBUG, ERROR, INFO, levelOf, WARNING } from "./levels.js";
import { Logger } from "./logger.js";

/** The logger above all others. */
export const root = new Logger("root", WARNING);

const loggers = new Map<string, Logger>();

/** The logger of a dotted name: always the same object. */
export function getLogger(name: string | null = null): Logger {
  if (name === null || name === "" || name === "root") return root;
  const known = loggers.get(name);
  if (known !== undefined) return known;
  const dot = name.lastIndexOf(".");
  const logger = new Logger(name, 0, dot < 0 ? root : getLogger(name.slice(0, dot)));
  loggers.set(name, logger);
  return logger;
}

/** https://docs.python.org/3/library/logging.html#logging.basicConfig */
export function basicConfig(
  options: {
    level?: number | string | null;
    format?: string | null;
    datefmt?: string | null;
    stream?: TextSink | null;
    handlers?: Iterable<Handler> | null;
    force?: boolean;
  } = {},
): void {
  if (options.force === true) root.handlers.length = 0;
  if (root.handlers.length > 0) return;
  const format = options.format ?? "%(levelname)s:%(name)s:%(message)s";
  const formatter = new Formatter(format, options.datefmt ?? null);
  for (const handler of options.handlers ?? [new StreamHandler(options.stream ?? null)]) {
    handler.formatter ??= formatter;
    root.addHandler(handler);
  }
  if (options.level !== null && options.level !== undefined) root.setLevel(levelOf(options.level));
}

/** The module's own functions log to the root, which they set up first. */
export function log(level: number, message: unknown, ...args: unknown[]): void {
  if (root.handlers.length === 0) basicConfig();
  root.log(level, message, ...args);
}

export function debug(message: unknown, ...args: unknown[]): void {
  log(DEBUG, message, ...args);
}

export function info(message: unknown, ...args: unknown[]): void {
  log(INFO, message, ...args);
}

export function warning(message: unknown, ...args: unknown[]): void {
  log(WARNING, message, ...args);
}

export function error(message: unknown, ...args: unknown[]): void {
  log(ERROR, message, ...args);
}

export function critical(message: unknown, ...args: unknown[]): void {
  log(CRITICAL, message, ...args);
}
