import { defineModule, type Entry } from "../define.ts";

/** What a message may be told besides its arguments. */
export const TOLD =
  "exc_info: raw = None, extra: raw = None, stack_info: bool = False, stacklevel: int = 1";

/** `logger.info(msg, *args)`, and the like of modules and adapters: `on` is what comes before the name. */
export const messages = (on: string, ...more: string[]): Readonly<Record<string, Entry>> =>
  Object.fromEntries(
    ["debug", "info", "warning", "error", "exception", "critical", "warn", ...more].map((name) => [
      name,
      {
        signature: `(msg: object, *args: object, ${TOLD}) -> None`,
        hatch: "log-call",
        emit: `${on}.${name}($msg, ...$args)`,
      } satisfies Entry,
    ]),
  );

/** `logger.log(level, msg, *args)` */
export const logAtLevel = (on: string): Entry => ({
  signature: `(level: int, msg: object, *args: object, ${TOLD}) -> None`,
  hatch: "log-call",
  emit: `${on}.log($level, $msg, ...$args)`,
});

const levels = {
  setLevel: { signature: "(level: int | str) -> None", emit: "$self.setLevel($level)" },
  getEffectiveLevel: { signature: "() -> natural", emit: "$self.getEffectiveLevel()" },
  isEnabledFor: { signature: "(level: int) -> bool", emit: "$self.isEnabledFor($level)" },
  hasHandlers: { signature: "() -> bool", emit: "$self.hasHandlers()" },
} as const satisfies Readonly<Record<string, Entry>>;

/** https://docs.python.org/3/library/logging.html: the classes that programs use and extend */
export const loggingClasses = defineModule({
  module: "logging",
  classes: {
    Handler: {
      name: "logging.Handler",
      bases: ["logging.Filterer"],
      ts: "logging.Handler",
      value: "logging.Handler",
      inheritable: true,
      alwaysTrue: true,
      construct: {
        signature: "(level: int | str = 0) -> logging.Handler",
        emit: "new logging.Handler($level)",
      },
      methods: {
        setLevel: levels.setLevel,
        setFormatter: {
          signature: "(fmt: logging.Formatter | None) -> None",
          emit: "$self.setFormatter($fmt)",
        },
        format: { signature: "(record: logging.LogRecord) -> str", emit: "$self.format($record)" },
        handle: { signature: "(record: logging.LogRecord) -> bool", emit: "$self.handle($record)" },
        emit: { signature: "(record: logging.LogRecord) -> None", emit: "$self.emit($record)" },
        handleError: {
          signature: "(record: logging.LogRecord) -> None",
          emit: "$self.handleError($record)",
        },
        flush: { signature: "() -> None", emit: "$self.flush()" },
        close: { signature: "() -> None", emit: "$self.close()" },
        acquire: { signature: "() -> None", emit: "$self.acquire()" },
        release: { signature: "() -> None", emit: "$self.release()" },
        createLock: { signature: "() -> None", emit: "$self.createLock()" },
        get_name: { signature: "() -> str | None", emit: "$self.getName()" },
        set_name: { signature: "(name: str | None) -> None", emit: "$self.setName($name)" },
      },
      attributes: {
        level: { type: "int", emit: "$self.level" },
        name: { type: "str | None", emit: "$self.name" },
        formatter: { type: "logging.Formatter | None", emit: "$self.formatter" },
      },
    },
    StreamHandler: {
      name: "logging.StreamHandler",
      bases: ["logging.Handler"],
      ts: "logging.StreamHandler",
      value: "logging.StreamHandler",
      inheritable: true,
      construct: {
        signature: "(stream: raw = None) -> logging.StreamHandler",
        emit: "new logging.StreamHandler($stream)",
      },
      methods: {
        setStream: { signature: "(stream: raw) -> object", emit: "$self.setStream($stream)" },
      },
      attributes: {
        stream: { type: "object", emit: "$self.stream" },
        terminator: { type: "str", emit: "$self.terminator" },
      },
    },
    FileHandler: {
      name: "logging.FileHandler",
      bases: ["logging.StreamHandler"],
      ts: "logging.FileHandler",
      value: "logging.FileHandler",
      inheritable: true,
      construct: {
        signature:
          "(filename: raw, mode: str = 'a', encoding: str | None = None, delay: bool = False, errors: str | None = None) -> logging.FileHandler",
        emit: "new logging.FileHandler($filename, $mode, $encoding, $delay, $errors)",
      },
      attributes: {
        baseFilename: { type: "str", emit: "$self.baseFilename" },
        mode: { type: "str", emit: "$self.mode" },
        encoding: { type: "str | None", emit: "$self.encoding" },
      },
    },
    NullHandler: {
      name: "logging.NullHandler",
      bases: ["logging.Handler"],
      ts: "logging.NullHandler",
      value: "logging.NullHandler",
      inheritable: true,
      construct: {
        signature: "(level: int | str = 0) -> logging.NullHandler",
        emit: "new logging.NullHandler($level)",
      },
    },
    Logger: {
      name: "logging.Logger",
      bases: ["logging.Filterer"],
      ts: "logging.Logger",
      value: "logging.Logger",
      alwaysTrue: true,
      inheritable: true,
      construct: {
        signature: "(name: str, level: int | str = 0) -> logging.Logger",
        emit: "new logging.Logger($name, $level)",
      },
      methods: {
        ...messages("$self", "fatal"),
        ...levels,
        log: logAtLevel("$self"),
        addHandler: {
          signature: "(hdlr: logging.Handler) -> None",
          emit: "$self.addHandler($hdlr)",
        },
        removeHandler: {
          signature: "(hdlr: logging.Handler) -> None",
          emit: "$self.removeHandler($hdlr)",
        },
        handle: { signature: "(record: logging.LogRecord) -> None", emit: "$self.handle($record)" },
        callHandlers: {
          signature: "(record: logging.LogRecord) -> None",
          emit: "$self.callHandlers($record)",
        },
        getChild: { signature: "(suffix: str) -> logging.Logger", emit: "$self.getChild($suffix)" },
      },
      attributes: {
        name: { type: "str", emit: "$self.name" },
        level: { type: "int", emit: "$self.level" },
        handlers: { type: "list[logging.Handler]", emit: "$self.handlers" },
        parent: { type: "logging.Logger | None", emit: "$self.parent" },
        propagate: { type: "bool", emit: "$self.propagate" },
        disabled: { type: "bool", emit: "$self.disabled" },
        root: { type: "logging.Logger", emit: "$self.root" },
      },
    },
    RootLogger: {
      name: "logging.RootLogger",
      bases: ["logging.Logger"],
      ts: "logging.RootLogger",
      value: "logging.RootLogger",
    },
    LoggerAdapter: {
      name: "logging.LoggerAdapter",
      ts: "logging.LoggerAdapter",
      value: "logging.LoggerAdapter",
      alwaysTrue: true,
      inheritable: true,
      construct: {
        signature:
          "(logger: logging.Logger | logging.LoggerAdapter, extra: raw = None) -> logging.LoggerAdapter",
        emit: "new logging.LoggerAdapter($logger, $extra)",
      },
      methods: {
        ...messages("$self"),
        ...levels,
        log: logAtLevel("$self"),
        process: {
          signature: "(msg: object, kwargs: raw) -> object",
          emit: "$self.process($msg, $kwargs)",
        },
      },
      attributes: {
        logger: { type: "logging.Logger", emit: "$self.logger" },
        extra: { type: "object", emit: "$self.extra" },
        name: { type: "str", emit: "$self.name" },
      },
    },
  },
});
