import { defineModule, type Entry } from "../define.ts";

const logger = {
  debug: {
    signature: "(msg: object, *args: object) -> None",
    emit: "$self.debug($msg, ...$args)",
  },
  info: { signature: "(msg: object, *args: object) -> None", emit: "$self.info($msg, ...$args)" },
  warning: {
    signature: "(msg: object, *args: object) -> None",
    emit: "$self.warning($msg, ...$args)",
  },
  error: { signature: "(msg: object, *args: object) -> None", emit: "$self.error($msg, ...$args)" },
  critical: {
    signature: "(msg: object, *args: object) -> None",
    emit: "$self.critical($msg, ...$args)",
  },
  exception: {
    signature: "(msg: object, *args: object) -> None",
    hatch: "log-exception",
  },
  setLevel: { signature: "(level: int | str) -> None", emit: "$self.setLevel($level)" },
  log: {
    signature: "(level: int, msg: object, *args: object) -> None",
    emit: "$self.log($level, $msg, ...$args)",
  },
  addHandler: {
    signature: "(hdlr: logging.Handler) -> None",
    emit: "$self.addHandler($hdlr)",
  },
  removeHandler: {
    signature: "(hdlr: logging.Handler) -> None",
    emit: "$self.removeHandler($hdlr)",
  },
  hasHandlers: { signature: "() -> bool", emit: "$self.hasHandlers()" },
  getEffectiveLevel: { signature: "() -> natural", emit: "$self.getEffectiveLevel()" },
  isEnabledFor: { signature: "(level: int) -> bool", emit: "$self.isEnabledFor($level)" },
} as const satisfies Readonly<Record<string, Entry>>;

/** https://docs.python.org/3/library/logging.html */
export const logging = defineModule({
  module: "logging",
  functions: {
    basicConfig: {
      signature:
        "(*, level: int | str | None = None, format: str | None = None, datefmt: str | None = None, stream: raw = None, handlers: Iterable[logging.Handler] | None = None, force: bool = False) -> None",
      emit: "logging.basicConfig({ level: $level, format: $format, datefmt: $datefmt, stream: $stream, handlers: $handlers, force: $force })",
    },
    getLogger: {
      signature: "(name: str | None = None) -> logging.Logger",
      emit: "logging.getLogger($name)",
    },
    getLevelName: { signature: "(level: int) -> str", emit: "logging.getLevelName($level)" },
    log: {
      signature: "(level: int, msg: object, *args: object) -> None",
      emit: "logging.log($level, $msg, ...$args)",
    },
    debug: {
      signature: "(msg: object, *args: object) -> None",
      emit: "logging.debug($msg, ...$args)",
    },
    info: {
      signature: "(msg: object, *args: object) -> None",
      emit: "logging.info($msg, ...$args)",
    },
    warning: {
      signature: "(msg: object, *args: object) -> None",
      emit: "logging.warning($msg, ...$args)",
    },
    error: {
      signature: "(msg: object, *args: object) -> None",
      emit: "logging.error($msg, ...$args)",
    },
    critical: {
      signature: "(msg: object, *args: object) -> None",
      emit: "logging.critical($msg, ...$args)",
    },
    exception: {
      signature: "(msg: object, *args: object) -> None",
      hatch: "log-exception",
    },
  },
  classes: {
    Handler: {
      name: "logging.Handler",
      ts: "logging.Handler",
      value: "logging.Handler",
      methods: {
        setLevel: { signature: "(level: int | str) -> None", emit: "$self.setLevel($level)" },
        setFormatter: {
          signature: "(fmt: logging.Formatter | None) -> None",
          emit: "$self.setFormatter($fmt)",
        },
      },
    },
    StreamHandler: {
      name: "logging.StreamHandler",
      bases: ["logging.Handler"],
      ts: "logging.StreamHandler",
      value: "logging.StreamHandler",
      construct: {
        signature: "(stream: raw = None) -> logging.StreamHandler",
        emit: "new logging.StreamHandler($stream)",
      },
    },
    NullHandler: {
      name: "logging.NullHandler",
      bases: ["logging.Handler"],
      ts: "logging.NullHandler",
      value: "logging.NullHandler",
      construct: { signature: "() -> logging.NullHandler", emit: "new logging.NullHandler()" },
    },
    Formatter: {
      name: "logging.Formatter",
      ts: "logging.Formatter",
      value: "logging.Formatter",
      construct: {
        signature: "(fmt: str | None = None, datefmt: str | None = None) -> logging.Formatter",
        emit: "new logging.Formatter($fmt, $datefmt)",
      },
    },
    Logger: {
      name: "logging.Logger",
      ts: "logging.Logger",
      methods: logger,
      attributes: { name: { type: "str", emit: "$self.name" } },
    },
  },
  constants: {
    NOTSET: { type: "natural", emit: "logging.NOTSET" },
    DEBUG: { type: "natural", emit: "logging.DEBUG" },
    INFO: { type: "natural", emit: "logging.INFO" },
    WARNING: { type: "natural", emit: "logging.WARNING" },
    ERROR: { type: "natural", emit: "logging.ERROR" },
    CRITICAL: { type: "natural", emit: "logging.CRITICAL" },
  },
});
