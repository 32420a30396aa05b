import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/logging.html: records, and what filters and formats them */
export const loggingRecords = defineModule({
  module: "logging",
  classes: {
    Filterer: {
      name: "logging.Filterer",
      ts: "logging.Filterer",
      value: "logging.Filterer",
      inheritable: true,
      alwaysTrue: true,
      construct: { signature: "() -> logging.Filterer", emit: "new logging.Filterer()" },
      methods: {
        addFilter: { signature: "(filter: raw) -> None", emit: "$self.addFilter($filter)" },
        removeFilter: { signature: "(filter: raw) -> None", emit: "$self.removeFilter($filter)" },
        filter: { signature: "(record: logging.LogRecord) -> bool", emit: "$self.filter($record)" },
      },
      attributes: { filters: { type: "list[object]", emit: "$self.filters" } },
    },
    Filter: {
      name: "logging.Filter",
      ts: "logging.Filter",
      value: "logging.Filter",
      inheritable: true,
      alwaysTrue: true,
      construct: {
        signature: "(name: str = '') -> logging.Filter",
        emit: "new logging.Filter($name)",
      },
      methods: {
        filter: {
          signature: "(record: logging.LogRecord) -> object",
          emit: "$self.filter($record)",
        },
      },
      attributes: { name: { type: "str", emit: "$self.name" } },
    },
    LogRecord: {
      name: "logging.LogRecord",
      ts: "logging.LogRecord",
      value: "logging.LogRecord",
      alwaysTrue: true,
      openAttributes: true,
      construct: {
        signature:
          "(name: str, level: int, pathname: str, lineno: int, msg: object, args: raw, exc_info: raw, func: str | None = None, sinfo: str | None = None) -> logging.LogRecord",
        emit: "new logging.LogRecord($name, $level, $pathname, $lineno, $msg, $args, $exc_info, $func, $sinfo)",
      },
      methods: { getMessage: { signature: "() -> str", emit: "$self.getMessage()" } },
      attributes: {
        name: { type: "str", emit: "$self.name" },
        msg: { type: "object", emit: "$self.msg" },
        args: { type: "object", emit: "$self.args" },
        levelname: { type: "str", emit: "$self.levelname" },
        levelno: { type: "int", emit: "$self.levelno" },
        created: { type: "float", emit: "$self.created" },
        msecs: { type: "float", emit: "$self.msecs" },
        relativeCreated: { type: "float", emit: "$self.relativeCreated" },
        exc_info: { type: "object", emit: "$self.exc_info" },
        exc_text: { type: "str | None", emit: "$self.exc_text" },
        stack_info: { type: "str | None", emit: "$self.stack_info" },
        lineno: { type: "natural", emit: "$self.lineno" },
        funcName: { type: "str | None", emit: "$self.funcName" },
        filename: { type: "str", emit: "$self.filename" },
        module: { type: "str", emit: "$self.module" },
        pathname: { type: "str", emit: "$self.pathname" },
        process: { type: "natural", emit: "$self.process" },
        processName: { type: "str", emit: "$self.processName" },
        thread: { type: "natural", emit: "$self.thread" },
        threadName: { type: "str", emit: "$self.threadName" },
        message: { type: "str", emit: "$self.message" },
        asctime: { type: "str", emit: "$self.asctime" },
      },
    },
    Formatter: {
      name: "logging.Formatter",
      ts: "logging.Formatter",
      value: "logging.Formatter",
      inheritable: true,
      alwaysTrue: true,
      construct: {
        signature:
          "(fmt: str | None = None, datefmt: str | None = None, style: str = '%', validate: bool = True, *, defaults: raw = None) -> logging.Formatter",
        emit: "new logging.Formatter($fmt, $datefmt, $style, $validate, { defaults: $defaults })",
      },
      methods: {
        format: { signature: "(record: logging.LogRecord) -> str", emit: "$self.format($record)" },
        formatTime: {
          signature: "(record: logging.LogRecord, datefmt: str | None = None) -> str",
          emit: "$self.formatTime($record, $datefmt)",
        },
        formatException: {
          signature: "(ei: raw) -> str",
          emit: "$self.formatException($ei)",
        },
        formatMessage: {
          signature: "(record: logging.LogRecord) -> str",
          emit: "$self.formatMessage($record)",
        },
        formatStack: {
          signature: "(stack_info: str) -> str",
          emit: "$self.formatStack($stack_info)",
        },
        usesTime: { signature: "() -> bool", emit: "$self.usesTime()" },
      },
      attributes: {
        datefmt: { type: "str | None", emit: "$self.datefmt" },
        default_time_format: { type: "str", emit: "$self.default_time_format" },
        default_msec_format: { type: "str | None", emit: "$self.default_msec_format" },
        converter: {
          type: "Callable[[float | None], time.struct_time]",
          emit: "$self.converter",
        },
      },
    },
  },
});
