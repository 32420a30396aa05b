import { defineModule, type Entry } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

const options =
  "buffering: int = -1, encoding: str | None = None, errors: str | None = None, newline: str | None = None";

const settings =
  "{ buffering: $buffering, encoding: $encoding, errors: $errors, newline: $newline, closefd: $closefd }";

/** `open`, of the built-ins and of `io`: text or binary by the mode, where that is written out. */
export const openFile: Entry = {
  docs: "https://docs.python.org/3/library/functions.html#open",
  signature: [
    `(file: raw, mode: binarymode, ${options}, closefd: bool = True) -> io.BufferedReader`,
    `(file: raw, mode: textmode = 'r', ${options}, closefd: bool = True) -> io.TextIOWrapper`,
    `(file: raw, mode: str, ${options}, closefd: bool = True) -> io.TextIOWrapper | io.BufferedReader`,
  ],
  emit: [
    {
      when: {
        mode: "absent",
        buffering: "absent",
        encoding: "absent",
        errors: "absent",
        newline: "absent",
        closefd: "absent",
      },
      ts: "io.open($file)",
    },
    { when: { mode: "absent" }, ts: `io.open($file, "r", ${settings})` },
    { ts: `io.open($file, $mode, ${settings})` },
  ],
};

const anyStream = {
  close: { signature: "() -> None", emit: "$self.close()" },
  flush: { signature: "() -> None", emit: "$self.flush()" },
  readable: { signature: "() -> bool", emit: "$self.readable()" },
  writable: { signature: "() -> bool", emit: "$self.writable()" },
  seekable: { signature: "() -> bool", emit: "$self.seekable()" },
  isatty: { signature: "() -> bool", emit: "$self.isatty()" },
  fileno: { signature: "() -> int", emit: "$self.fileno()" },
  seek: {
    signature: "(offset: int, whence: int = 0, /) -> int",
    emit: "$self.seek($offset, $whence)",
  },
  tell: { signature: "() -> int", emit: "$self.tell()" },
  truncate: { signature: "(size: int | None = None, /) -> int", emit: "$self.truncate($size)" },
  __enter__: { signature: "() -> Self", emit: "$self.__enter__()" },
  __exit__: {
    signature: "(type: raw, error: raw, tb: raw, /) -> None",
    emit: "$self.__exit__($type, $error, $tb)",
  },
} as const satisfies Readonly<Record<string, Entry>>;

const size = "size: int | None = -1, /";

const textMethods = {
  read: { signature: `(${size}) -> str`, emit: "$self.read($size)" },
  readline: { signature: `(${size}) -> str`, emit: "$self.readline($size)" },
  readlines: {
    signature: "(hint: int | None = -1, /) -> list[str]",
    emit: "$self.readlines($hint)",
  },
  write: { signature: "(s: str, /) -> natural", emit: "$self.write($s)" },
  writelines: { signature: "(lines: Iterable[str], /) -> None", emit: "$self.writelines($lines)" },
  detach: { signature: "() -> io.BufferedReader", emit: "$self.detach()" },
  __iter__: { signature: "() -> Iterator[str]", emit: "$self[Symbol.iterator]()" },
  __next__: { signature: "() -> str", emit: "next($self)" },
} as const satisfies Readonly<Record<string, Entry>>;

const binaryMethods = {
  read: { signature: `(${size}) -> bytes`, emit: "$self.read($size)" },
  read1: { signature: `(${size}) -> bytes`, emit: "$self.read1($size)" },
  readline: { signature: `(${size}) -> bytes`, emit: "$self.readline($size)" },
  readlines: {
    signature: "(hint: int | None = -1, /) -> list[bytes]",
    emit: "$self.readlines($hint)",
  },
  readinto: { signature: "(buffer: raw, /) -> natural", emit: "$self.readinto($buffer)" },
  readinto1: { signature: "(buffer: raw, /) -> natural", emit: "$self.readinto1($buffer)" },
  write: { signature: "(data: raw, /) -> natural", emit: "$self.write($data)" },
  writelines: {
    signature: "(lines: Iterable[bytes], /) -> None",
    emit: "$self.writelines($lines)",
  },
  __iter__: { signature: "() -> Iterator[bytes]", emit: "$self[Symbol.iterator]()" },
  __next__: { signature: "() -> bytes", emit: "next($self)" },
} as const satisfies Readonly<Record<string, Entry>>;

const closed = { type: "bool", emit: "$self.closed" };
const named = {
  name: { type: "str", emit: "$self.name as string" },
  mode: { type: "str", emit: "$self.mode as string" },
};

const peek: Entry = { signature: "(size: int = 0, /) -> bytes", emit: "$self.peek($size)" };

const binaryFile = (name: string, methods: Readonly<Record<string, Entry>>, ts = name) => ({
  name: `io.${name}`,
  bases: ["io.BufferedIOBase"],
  ts: `io.${ts}`,
  value: `io.${name}`,
  methods,
  attributes: named,
});

/** https://docs.python.org/3/library/io.html */
export const io = defineModule({
  module: "io",
  functions: {
    open: openFile,
    text_encoding: {
      signature: "(encoding: T, stacklevel: int = 2, /) -> T",
      emit: "$encoding",
    },
  },
  classes: {
    IOBase: {
      name: "io.IOBase",
      ts: "io.IOBase",
      value: "io.IOBase",
      methods: anyStream,
      attributes: { closed },
    },
    TextIOBase: {
      name: "io.TextIOBase",
      bases: ["io.IOBase"],
      ts: "io.TextIOBase",
      value: "io.TextIOBase",
      methods: textMethods,
    },
    BufferedIOBase: {
      name: "io.BufferedIOBase",
      bases: ["io.IOBase"],
      ts: "io.BufferedIOBase",
      value: "io.BufferedIOBase",
      methods: binaryMethods,
    },
    TextIOWrapper: {
      name: "io.TextIOWrapper",
      bases: ["io.TextIOBase"],
      ts: "io.TextIOWrapper",
      value: "io.TextIOWrapper",
      construct: {
        signature:
          "(buffer: raw, encoding: str | None = None, errors: str | None = None, newline: str | None = None, line_buffering: bool = False, write_through: bool = False) -> io.TextIOWrapper",
        emit: "new io.TextIOWrapper($buffer, { encoding: $encoding, errors: $errors, newline: $newline, lineBuffering: $line_buffering, writeThrough: $write_through })",
      },
      methods: {
        reconfigure: {
          signature:
            "(*, encoding: str | None = None, errors: str | None = None, newline: str | None = None, line_buffering: bool | None = None, write_through: bool | None = None) -> None",
          emit: "$self.reconfigure({ encoding: $encoding, errors: $errors, newline: $newline, lineBuffering: $line_buffering, writeThrough: $write_through })",
        },
      },
      attributes: {
        ...named,
        encoding: { type: "str", emit: "$self.encoding" },
        errors: { type: "str", emit: "$self.errors" },
        line_buffering: { type: "bool", emit: "$self.lineBuffering" },
        write_through: { type: "bool", emit: "$self.writeThrough" },
        newlines: { type: "object", emit: "$self.newlines" },
        buffer: { type: "io.BufferedIOBase", emit: "$self.buffer" },
      },
    },
    StringIO: {
      name: "io.StringIO",
      bases: ["io.TextIOBase"],
      ts: "io.StringIO",
      value: "io.StringIO",
      construct: {
        signature: "(initial_value: str | None = '', newline: str | None = '\\n') -> io.StringIO",
        emit: "new io.StringIO($initial_value, $newline)",
      },
      methods: { getvalue: { signature: "() -> str", emit: "$self.getvalue()" } },
      attributes: {
        encoding: { type: "None", emit: "$self.encoding" },
        errors: { type: "None", emit: "$self.errors" },
        line_buffering: { type: "bool", emit: "$self.lineBuffering" },
        newlines: { type: "None", emit: "$self.newlines" },
      },
    },
    BytesIO: {
      name: "io.BytesIO",
      bases: ["io.BufferedIOBase"],
      ts: "io.BytesIO",
      value: "io.BytesIO",
      construct: {
        signature: "(initial_bytes: raw = None) -> io.BytesIO",
        emit: "new io.BytesIO($initial_bytes)",
      },
      methods: {
        getvalue: { signature: "() -> bytes", emit: "$self.getvalue()" },
      },
    },
    BufferedReader: binaryFile("BufferedReader", { peek }, "BinaryFile"),
    BufferedWriter: binaryFile("BufferedWriter", {}),
    BufferedRandom: binaryFile("BufferedRandom", { peek }),
    FileIO: binaryFile("FileIO", {}),
    UnsupportedOperation: {
      ...exceptionClass({
        name: "io.UnsupportedOperation",
        base: "OSError",
        emit: "new io.UnsupportedOperation(...$args)",
      }),
      bases: ["OSError", "ValueError"],
      ts: "io.UnsupportedOperation",
      value: "io.UnsupportedOperation",
    },
  },
  constants: {
    DEFAULT_BUFFER_SIZE: { type: "natural", emit: "io.DEFAULT_BUFFER_SIZE" },
    SEEK_SET: { type: "natural", emit: "0" },
    SEEK_CUR: { type: "natural", emit: "1" },
    SEEK_END: { type: "natural", emit: "2" },
  },
  aliases: { BlockingIOError: "BlockingIOError" },
});
