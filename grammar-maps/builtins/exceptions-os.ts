import { defineModule } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

/** https://docs.python.org/3/library/exceptions.html#os-exceptions */
export const osExceptions = defineModule({
  module: "builtins",
  classes: {
    OSError: exceptionClass({
      name: "OSError",
      base: "Exception",
      emit: "new OSError(...$args)",
      attributes: {
        errno: { type: "int | None", emit: "$self.errno" },
        strerror: { type: "str | None", emit: "$self.strerror" },
        filename: { type: "str | None", emit: "$self.filename" },
      },
    }),
    BlockingIOError: exceptionClass({
      name: "BlockingIOError",
      base: "OSError",
      emit: "new BlockingIOError(...$args)",
    }),
    ChildProcessError: exceptionClass({
      name: "ChildProcessError",
      base: "OSError",
      emit: "new ChildProcessError(...$args)",
    }),
    ConnectionError: exceptionClass({
      name: "ConnectionError",
      base: "OSError",
      emit: "new ConnectionError(...$args)",
    }),
    BrokenPipeError: exceptionClass({
      name: "BrokenPipeError",
      base: "ConnectionError",
      emit: "new BrokenPipeError(...$args)",
    }),
    ConnectionAbortedError: exceptionClass({
      name: "ConnectionAbortedError",
      base: "ConnectionError",
      emit: "new ConnectionAbortedError(...$args)",
    }),
    ConnectionRefusedError: exceptionClass({
      name: "ConnectionRefusedError",
      base: "ConnectionError",
      emit: "new ConnectionRefusedError(...$args)",
    }),
    ConnectionResetError: exceptionClass({
      name: "ConnectionResetError",
      base: "ConnectionError",
      emit: "new ConnectionResetError(...$args)",
    }),
    FileExistsError: exceptionClass({
      name: "FileExistsError",
      base: "OSError",
      emit: "new FileExistsError(...$args)",
    }),
    FileNotFoundError: exceptionClass({
      name: "FileNotFoundError",
      base: "OSError",
      emit: "new FileNotFoundError(...$args)",
    }),
    InterruptedError: exceptionClass({
      name: "InterruptedError",
      base: "OSError",
      emit: "new InterruptedError(...$args)",
    }),
    IsADirectoryError: exceptionClass({
      name: "IsADirectoryError",
      base: "OSError",
      emit: "new IsADirectoryError(...$args)",
    }),
    NotADirectoryError: exceptionClass({
      name: "NotADirectoryError",
      base: "OSError",
      emit: "new NotADirectoryError(...$args)",
    }),
    PermissionError: exceptionClass({
      name: "PermissionError",
      base: "OSError",
      emit: "new PermissionError(...$args)",
    }),
    ProcessLookupError: exceptionClass({
      name: "ProcessLookupError",
      base: "OSError",
      emit: "new ProcessLookupError(...$args)",
    }),
    TimeoutError: exceptionClass({
      name: "TimeoutError",
      base: "OSError",
      emit: "new TimeoutError(...$args)",
    }),
  },
  aliases: { IOError: "OSError", EnvironmentError: "OSError" },
});
