import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/logging.handlers.html */
export const loggingHandlers = defineModule({
  module: "logging.handlers",
  classes: {
    RotatingFileHandler: {
      name: "logging.handlers.RotatingFileHandler",
      bases: ["logging.FileHandler"],
      ts: "logging.RotatingFileHandler",
      value: "logging.RotatingFileHandler",
      inheritable: true,
      construct: {
        signature:
          "(filename: raw, mode: str = 'a', maxBytes: int = 0, backupCount: int = 0, encoding: str | None = None, delay: bool = False, errors: str | None = None) -> logging.handlers.RotatingFileHandler",
        emit: "new logging.RotatingFileHandler($filename, $mode, $maxBytes, $backupCount, $encoding, $delay, $errors)",
      },
      methods: {
        doRollover: { signature: "() -> None", emit: "$self.doRollover()" },
        shouldRollover: {
          signature: "(record: logging.LogRecord) -> bool",
          emit: "$self.shouldRollover($record)",
        },
      },
      attributes: {
        maxBytes: { type: "int", emit: "$self.maxBytes" },
        backupCount: { type: "int", emit: "$self.backupCount" },
      },
    },
    BufferingHandler: {
      name: "logging.handlers.BufferingHandler",
      bases: ["logging.Handler"],
      ts: "logging.BufferingHandler",
      value: "logging.BufferingHandler",
      inheritable: true,
      construct: {
        signature: "(capacity: int) -> logging.handlers.BufferingHandler",
        emit: "new logging.BufferingHandler($capacity)",
      },
      methods: {
        shouldFlush: {
          signature: "(record: logging.LogRecord) -> bool",
          emit: "$self.shouldFlush($record)",
        },
      },
      attributes: {
        capacity: { type: "int", emit: "$self.capacity" },
        buffer: { type: "list[logging.LogRecord]", emit: "$self.buffer" },
      },
    },
    MemoryHandler: {
      name: "logging.handlers.MemoryHandler",
      bases: ["logging.handlers.BufferingHandler"],
      ts: "logging.MemoryHandler",
      value: "logging.MemoryHandler",
      inheritable: true,
      construct: {
        signature:
          "(capacity: int, flushLevel: int = 40, target: logging.Handler | None = None, flushOnClose: bool = True) -> logging.handlers.MemoryHandler",
        emit: "new logging.MemoryHandler($capacity, $flushLevel, $target, $flushOnClose)",
      },
      methods: {
        setTarget: {
          signature: "(target: logging.Handler | None) -> None",
          emit: "$self.setTarget($target)",
        },
      },
      attributes: {
        target: { type: "logging.Handler | None", emit: "$self.target" },
        flushLevel: { type: "int", emit: "$self.flushLevel" },
      },
    },
  },
});

/** https://docs.python.org/3/library/logging.config.html */
export const loggingConfig = defineModule({
  module: "logging.config",
  functions: {
    dictConfig: { signature: "(config: raw) -> None", emit: "logging.dictConfig($config)" },
  },
});
