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
    emit: "$self.exception($msg, ...$args)",
  },
  setLevel: { signature: "(level: int | str) -> None", emit: "$self.setLevel($level)" },
  getEffectiveLevel: { signature: "() -> natural", emit: "$self.getEffectiveLevel()" },
  isEnabledFor: { signature: "(level: int) -> bool", emit: "$self.isEnabledFor($level)" },
} as const satisfies Readonly<Record<string, Entry>>;

/** https://docs.python.org/3/library/logging.html */
export const logging = defineModule({
  module: "logging",
  functions: {
    basicConfig: {
      signature:
        "(*, level: int | str | None = None, format: str | None = None, datefmt: str | None = None, stream: raw = None, force: bool = False) -> None",
      emit: "logging.basicConfig({ level: $level, format: $format, datefmt: $datefmt, stream: $stream, force: $force })",
    },
    getLogger: {
      signature: "(name: str | None = None) -> logging.Logger",
      emit: "logging.getLogger($name)",
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
      emit: "logging.exception($msg, ...$args)",
    },
  },
  classes: {
    Logger: { name: "logging.Logger", ts: "logging.Logger", methods: logger },
  },
  constants: {
    DEBUG: { type: "natural", emit: "logging.DEBUG" },
    INFO: { type: "natural", emit: "logging.INFO" },
    WARNING: { type: "natural", emit: "logging.WARNING" },
    ERROR: { type: "natural", emit: "logging.ERROR" },
    CRITICAL: { type: "natural", emit: "logging.CRITICAL" },
  },
});
