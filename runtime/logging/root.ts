import { TypeError } from "../builtins/exceptions-common.js";
import { entriesOf } from "../builtins/dicts.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { loadedParts } from "../asyncio/services.js";
import { keywords } from "../builtins/keywords.js";
import { nameOf } from "../builtins/names.js";
import type { TextSink } from "../builtins/stdio.js";
import type { PathLike } from "../os/fspath.js";
import { FileHandler } from "./file-handler.js";
import { Formatter } from "./formatter.js";
import { type Handler, StreamHandler } from "./handlers.js";
import { CRITICAL, levelOf, NOTSET, WARNING } from "./levels.js";
import { Logger } from "./logger.js";
import { manager } from "./manager.js";
import { LogRecord, setRecordAttribute } from "./record.js";
import { styleOf } from "./styles.js";

/** The logger above all others. */
export class RootLogger extends Logger {
  static override readonly __module__ = "logging";
  constructor() {
    super("root", WARNING);
  }
}

export const root: Logger = new RootLogger();
manager.root = root;
manager.make = (name) => new Logger(name);

/** The logger of a dotted name: always the same object. */
export function getLogger(name: string | null = null): Logger {
  if (name === null || name === "" || name === "root") return root;
  if (typeof name !== "string") throw new TypeError("A logger name must be a string");
  return manager.child(root, name);
}

loadedParts.log = (level, message, told) =>
  getLogger("asyncio").log(level, message, keywords(told));

/** Says nothing up to a level: https://docs.python.org/3/library/logging.html#logging.disable */
export function disable(level: number | string = CRITICAL): void {
  manager.disabled = levelOf(level);
}

export interface BasicOptions {
  filename?: unknown;
  filemode?: string;
  format?: string | null;
  datefmt?: string | null;
  style?: string;
  level?: number | string | null;
  stream?: TextSink | null;
  handlers?: Iterable<Handler> | null;
  force?: boolean;
  encoding?: string | null;
  errors?: string | null;
}

/** https://docs.python.org/3/library/logging.html#logging.basicConfig */
export function basicConfig(options: BasicOptions = {}): void {
  if (options.force === true) {
    for (const handler of root.handlers.splice(0)) handler.close();
  }
  if (root.handlers.length > 0) return;
  const { stream = null, filename = null } = options;
  const given = options.handlers ?? null;
  if (given === null && stream !== null && filename !== null) {
    throw new ValueError("'stream' and 'filename' should not be specified together");
  }
  if (given !== null && (stream !== null || filename !== null)) {
    throw new ValueError("'stream' or 'filename' should not be specified together with 'handlers'");
  }
  const { style = "%", encoding = null } = options;
  const handlers = given ?? [
    filename === null
      ? new StreamHandler(stream)
      : new FileHandler(
          filename as PathLike,
          options.filemode ?? "a",
          encoding,
          false,
          options.errors ?? null,
        ),
  ];
  const format = options.format ?? styleOf(style).standard;
  const formatter = new Formatter(format, options.datefmt ?? null, style);
  for (const handler of handlers) {
    handler.formatter ??= formatter;
    root.addHandler(handler);
  }
  if (options.level !== null && options.level !== undefined) root.setLevel(options.level);
}

/**
 * A record made of its attributes: for records that come from elsewhere.
 * @see https://docs.python.org/3/library/logging.html#logging.makeLogRecord
 */
export function makeLogRecord(attributes: object): LogRecord {
  const record = new LogRecord("", NOTSET, "", 0, "", null, null);
  record.levelname = "Level None";
  for (const [name, value] of entriesOf(attributes)) {
    setRecordAttribute(record, name as string, value);
  }
  return record;
}

let loggerClass: new (name: string) => Logger = Logger;

/** https://docs.python.org/3/library/logging.html#logging.setLoggerClass */
export function setLoggerClass(cls: new (name: string) => Logger): void {
  if (cls !== Logger && !(cls.prototype instanceof Logger)) {
    throw new TypeError(`logger not derived from logging.Logger: ${nameOf(cls)}`);
  }
  loggerClass = cls;
  manager.make = (name) => new cls(name);
}

/** https://docs.python.org/3/library/logging.html#logging.getLoggerClass */
export const getLoggerClass = (): new (name: string) => Logger => loggerClass;
