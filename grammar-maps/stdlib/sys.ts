import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/sys.html */
export const sys = defineModule({
  module: "sys",
  functions: {
    exit: { signature: "(status: object = None, /) -> None", emit: "sys.exit($status)" },
    getrecursionlimit: { signature: "() -> natural", emit: "sys.getrecursionlimit()" },
    setrecursionlimit: {
      signature: "(limit: int, /) -> None",
      emit: "sys.setrecursionlimit($limit)",
    },
    intern: { signature: "(string: str, /) -> str", emit: "$string" },
  },
  classes: {
    _Stream: {
      name: "sys._Stream",
      ts: "StandardStream",
      methods: {
        write: { signature: "(text: str, /) -> natural", emit: "$self.write($text)" },
        flush: { signature: "() -> None", emit: "$self.flush()" },
        isatty: { signature: "() -> bool", emit: "$self.isatty()" },
      },
    },
    _Input: {
      name: "sys._Input",
      ts: "typeof sys.stdin",
      methods: {
        readline: { signature: "() -> str", emit: "$self.readline()", advice: "blocking" },
        read: { signature: "() -> str", emit: "$self.read()", advice: "blocking" },
        readlines: { signature: "() -> list[str]", emit: "$self.readlines()", advice: "blocking" },
        __iter__: { signature: "() -> Iterator[str]", emit: "$self[Symbol.iterator]()" },
      },
    },
  },
  constants: {
    argv: { type: "list[str]", emit: "sys.argv" },
    stdin: { type: "sys._Input", emit: "sys.stdin" },
    stdout: { type: "sys._Stream", emit: "sys.stdout" },
    stderr: { type: "sys._Stream", emit: "sys.stderr" },
    maxsize: { type: "bigint", emit: "sys.maxsize" },
    platform: { type: "str", emit: "sys.platform" },
    version: { type: "str", emit: "sys.version" },
    version_info: { type: "tuple[int, int, int, str, int]", emit: "sys.versionInfo" },
    executable: { type: "str", emit: "sys.executable" },
    maxunicode: { type: "natural", emit: "sys.maxunicode" },
    byteorder: { type: "str", emit: "sys.byteorder" },
  },
});
