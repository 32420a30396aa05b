import { openFile } from "../stdlib/io.ts";
import { defineModule } from "../define.ts";

/** Looking at and showing values: https://docs.python.org/3/library/functions.html */
export const functions = defineModule({
  module: "builtins",
  functions: {
    print: {
      docs: "https://docs.python.org/3/library/functions.html#print",
      signature:
        "(*values: object, sep: str | None = ' ', end: str | None = '\\n', file: raw = None, flush: bool = False) -> None",
      hatch: "print",
    },
    input: {
      docs: "https://docs.python.org/3/library/functions.html#input",
      signature: "(prompt: object = '', /) -> str",
      emit: "input($prompt)",
      advice: "blocking",
    },
    len: {
      docs: "https://docs.python.org/3/library/functions.html#len",
      signature: "(obj: Sized, /) -> natural",
      emit: [
        { when: { obj: "with-length" }, ts: "$obj.length" },
        { when: { obj: "with-size" }, ts: "$obj.size" },
        { when: { obj: "bmp-str" }, ts: "$obj.length" },
        { when: { obj: "bytes" }, ts: "$obj.length" },
        { ts: "len($obj)" },
      ],
    },
    repr: { signature: "(obj: object, /) -> str", hatch: "repr" },
    ascii: { signature: "(obj: object, /) -> str", emit: "ascii($obj)" },
    format: { signature: "(value: object, format_spec: str = '', /) -> str", hatch: "format" },
    hash: { signature: "(obj: object, /) -> bigint", emit: "hash($obj)" },
    id: { signature: "(obj: raw, /) -> int", emit: "id($obj)" },
    open: openFile,
    callable: { signature: "(obj: raw, /) -> bool", emit: "callable($obj)" },
    isinstance: { signature: "(obj: raw, class_or_tuple: raw, /) -> bool", hatch: "isinstance" },
    issubclass: {
      signature: "(cls: raw, class_or_tuple: raw, /) -> bool",
      emit: "isSubclass($cls, $class_or_tuple)",
    },
    getattr: {
      signature: [
        "(obj: raw, name: str, /) -> raw",
        "(obj: raw, name: str, default: raw, /) -> raw",
      ],
      hatch: "getattr",
    },
    hasattr: { signature: "(obj: raw, name: str, /) -> bool", emit: "hasattr($obj, $name)" },
    setattr: {
      signature: "(obj: raw, name: str, value: object, /) -> None",
      emit: "setattr($obj, $name, $value)",
    },
    delattr: {
      signature: "(obj: raw, name: str, /) -> None",
      emit: "delattr($obj, $name)",
    },
    vars: { signature: "(object: raw, /) -> dict[str, raw]", emit: "attributesOf($object)" },
    dir: { signature: "(object: object, /) -> list[str]", emit: "dir($object)" },
    super: { signature: "() -> raw", hatch: "super" },
  },
  constants: {
    Ellipsis: { type: "raw", emit: "Ellipsis" },
    NotImplemented: { type: "raw", emit: "NotImplemented" },
  },
});
