import { defineModule } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

/** https://docs.python.org/3/library/json.html */
export const json = defineModule({
  module: "json",
  functions: {
    dumps: {
      signature:
        "(obj: object, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True, allow_nan: bool = True, indent: int | str | None = None, separators: tuple[str, str] | None = None, default: Callable[[object], object] | None = None, sort_keys: bool = False) -> str",
      emit: "json.dumps($obj, { skipkeys: $skipkeys, ensureAscii: $ensure_ascii, allowNan: $allow_nan, indent: $indent, separators: $separators, default: $default, sortKeys: $sort_keys })",
    },
    loads: { signature: "(s: str | bytes) -> object", emit: "json.loads($s)" },
  },
  classes: {
    JSONDecodeError: {
      ...exceptionClass({
        name: "json.JSONDecodeError",
        base: "ValueError",
        signature: "(msg: str, doc: str, pos: int) -> json.JSONDecodeError",
        emit: "new json.JSONDecodeError($msg, $doc, $pos)",
        attributes: {
          msg: { type: "str", emit: "$self.msg" },
          doc: { type: "str", emit: "$self.doc" },
          pos: { type: "natural", emit: "$self.pos" },
          lineno: { type: "natural", emit: "$self.lineno" },
          colno: { type: "natural", emit: "$self.colno" },
        },
      }),
      ts: "json.JSONDecodeError",
      value: "json.JSONDecodeError",
    },
  },
  aliases: { "decoder.JSONDecodeError": "json.JSONDecodeError" },
});
