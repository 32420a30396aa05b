import { defineModule } from "../define.ts";

const where = "suffix: str | None = None, prefix: str | None = None, dir: raw = None";
const settings = "buffering: int = -1, encoding: str | None = None, newline: str | None = None";

/** `NamedTemporaryFile` and `TemporaryFile`: binary unless the mode says otherwise. */
const file = (name: string, more = "") => ({
  signature: [
    `(mode: textmode, ${settings}, ${where}${more}) -> io.TextIOWrapper`,
    `(mode: binarymode = 'w+b', ${settings}, ${where}${more}) -> io.BufferedReader`,
  ],
  emit: [
    {
      when: { mode: "absent" as const },
      ts: `tempfile.${name}("w+b", { buffering: $buffering, encoding: $encoding, newline: $newline, suffix: $suffix, prefix: $prefix, dir: $dir${more && ", delete: $delete"} })`,
    },
    {
      ts: `tempfile.${name}($mode, { buffering: $buffering, encoding: $encoding, newline: $newline, suffix: $suffix, prefix: $prefix, dir: $dir${more && ", delete: $delete"} })`,
    },
  ],
});

/** https://docs.python.org/3/library/tempfile.html */
export const tempfile = defineModule({
  module: "tempfile",
  functions: {
    NamedTemporaryFile: file("NamedTemporaryFile", ", delete: bool = True"),
    TemporaryFile: file("TemporaryFile"),
    gettempdir: { signature: "() -> str", emit: "tempfile.gettempdir()" },
    gettempprefix: { signature: "() -> str", emit: "tempfile.gettempprefix()" },
    mkdtemp: {
      signature: `(${where}) -> str`,
      emit: "tempfile.mkdtemp({ suffix: $suffix, prefix: $prefix, dir: $dir })",
    },
    mkstemp: {
      signature: `(${where}, text: bool = False) -> tuple[int, str]`,
      emit: "tempfile.mkstemp({ suffix: $suffix, prefix: $prefix, dir: $dir })",
    },
    mktemp: {
      signature: "(suffix: str = '', prefix: str = 'tmp', dir: raw = None) -> str",
      emit: "tempfile.mktemp({ suffix: $suffix, prefix: $prefix, dir: $dir })",
    },
  },
  classes: {
    TemporaryDirectory: {
      name: "tempfile.TemporaryDirectory",
      ts: "tempfile.TemporaryDirectory",
      value: "tempfile.TemporaryDirectory",
      construct: {
        signature: `(${where}, ignore_cleanup_errors: bool = False) -> tempfile.TemporaryDirectory`,
        emit: "new tempfile.TemporaryDirectory({ suffix: $suffix, prefix: $prefix, dir: $dir })",
      },
      methods: {
        cleanup: { signature: "() -> None", emit: "$self.cleanup()" },
        __enter__: { signature: "() -> str", emit: "$self.__enter__()" },
        __exit__: {
          signature: "(type: raw, error: raw, tb: raw, /) -> None",
          emit: "$self.__exit__($type, $error, $tb)",
        },
      },
      attributes: { name: { type: "str", emit: "$self.name" } },
    },
  },
});
