import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import type { TextSink } from "../builtins/stdio.js";
import type { PathLike } from "../os/fspath.js";
import { FileHandler } from "./file-handler.js";
import { Formatter } from "./formatter.js";
import { type Handler, StreamHandler } from "./handlers.js";
import { CRITICAL, levelOf, WARNING } from "./levels.js";
import { Logger } from "./logger.js";
import { manager } from "./manager.js";
import { styleOf } from "./styles.js";

/** The logger above all others. */
export class RootLogger extends Logger {
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
      : new FileHandler(filename as PathLike, options.filemode ?? "a", encoding),
  ];
  const format = options.format ?? styleOf(style).standard;
  const formatter = new Formatter(format, options.datefmt ?? null, style);
  for (const handler of handlers) {
    handler.formatter ??= formatter;
    root.addHandler(handler);
  }
  if (options.level !== null && options.level !== undefined) root.setLevel(options.level);
}
