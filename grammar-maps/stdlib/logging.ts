import { defineModule } from "../define.ts";
import { logAtLevel, messages } from "./logging-classes.ts";

const level = (name: string): { type: "natural"; emit: string } => ({
  type: "natural",
  emit: `logging.${name}`,
});

/** https://docs.python.org/3/library/logging.html */
export const logging = defineModule({
  module: "logging",
  functions: {
    ...messages("logging", "fatal"),
    log: logAtLevel("logging"),
    basicConfig: {
      signature:
        "(*, filename: raw = None, filemode: str = 'a', format: str | None = None, datefmt: str | None = None, style: str = '%', level: int | str | None = None, stream: raw = None, handlers: Iterable[logging.Handler] | None = None, force: bool = False, encoding: str | None = None, errors: str | None = None) -> None",
      emit: "logging.basicConfig({ level: $level, format: $format, datefmt: $datefmt, style: $style, filename: $filename, filemode: $filemode, encoding: $encoding, errors: $errors, stream: $stream, handlers: $handlers, force: $force })",
    },
    getLogger: {
      signature: "(name: str | None = None) -> logging.Logger",
      emit: "logging.getLogger($name)",
    },
    getLevelName: {
      signature: ["(level: str) -> int", "(level: int) -> str"],
      emit: "logging.getLevelName($level)",
    },
    getLevelNamesMapping: {
      signature: "() -> dict[str, int]",
      emit: "logging.getLevelNamesMapping()",
    },
    addLevelName: {
      signature: "(level: int, levelName: str) -> None",
      emit: "logging.addLevelName($level, $levelName)",
    },
    disable: {
      signature: "(level: int | str = 50) -> None",
      emit: "logging.disable($level)",
    },
    makeLogRecord: {
      signature: "(dict: object) -> logging.LogRecord",
      emit: "logging.makeLogRecord($dict)",
    },
    setLoggerClass: {
      signature: "(klass: raw) -> None",
      emit: "logging.setLoggerClass($klass)",
    },
    getLoggerClass: { signature: "() -> raw", emit: "logging.getLoggerClass()" },
    shutdown: { signature: "() -> None", emit: "logging.shutdown()" },
  },
  constants: {
    NOTSET: level("NOTSET"),
    DEBUG: level("DEBUG"),
    INFO: level("INFO"),
    WARNING: level("WARNING"),
    WARN: level("WARN"),
    ERROR: level("ERROR"),
    CRITICAL: level("CRITICAL"),
    FATAL: level("FATAL"),
    BASIC_FORMAT: { type: "ascii", emit: "logging.BASIC_FORMAT" },
    raiseExceptions: { type: "bool", emit: "true" },
    root: { type: "logging.Logger", emit: "logging.root" },
    lastResort: { type: "logging.Handler", emit: "logging.lastResort" },
  },
});
