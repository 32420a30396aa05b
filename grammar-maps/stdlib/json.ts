import { defineModule } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

const writing =
  "skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True, allow_nan: bool = True";
const layout =
  "indent: int | str | None = None, separators: tuple[str, str] | None = None, default: Callable[[object], object] | None = None, sort_keys: bool = False";
const settings =
  "skipkeys: $skipkeys, ensureAscii: $ensure_ascii, allowNan: $allow_nan, indent: $indent, separators: $separators, default: $default, sortKeys: $sort_keys";

const hooks =
  "object_hook: Callable[[dict[str, object]], object] | None = None, parse_float: Callable[[str], object] | None = None, parse_int: Callable[[str], object] | None = None, parse_constant: Callable[[str], object] | None = None, object_pairs_hook: Callable[[list[tuple[str, object]]], object] | None = None";
const readers =
  "{ objectHook: $object_hook, parseFloat: $parse_float, parseInt: $parse_int, parseConstant: $parse_constant, objectPairsHook: $object_pairs_hook }";

/** https://docs.python.org/3/library/json.html */
export const json = defineModule({
  module: "json",
  functions: {
    dumps: {
      signature: `(obj: object, *, ${writing}, cls: raw = None, ${layout}) -> str`,
      emit: `json.dumps($obj, { ${settings}, cls: $cls })`,
    },
    dump: {
      signature: `(obj: object, fp: raw, *, ${writing}, cls: raw = None, ${layout}) -> None`,
      emit: `json.dump($obj, $fp, { ${settings}, cls: $cls })`,
    },
    loads: {
      signature: `(s: str | bytes, *, ${hooks}) -> object`,
      emit: `json.loads($s, ${readers})`,
    },
    load: {
      signature: `(fp: raw, *, ${hooks}) -> object`,
      emit: `json.load($fp, ${readers})`,
    },
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
    JSONEncoder: {
      name: "json.JSONEncoder",
      ts: "json.JSONEncoder",
      value: "json.JSONEncoder",
      inheritable: true,
      construct: {
        signature: `(*, ${writing}, sort_keys: bool = False, indent: int | str | None = None, separators: tuple[str, str] | None = None, default: Callable[[object], object] | None = None) -> json.JSONEncoder`,
        emit: `new json.JSONEncoder({ ${settings} })`,
      },
      methods: {
        default: { signature: "(o: object) -> object", emit: "$self.default($o)" },
        encode: { signature: "(o: object) -> str", emit: "$self.encode($o)" },
      },
    },
    JSONDecoder: {
      name: "json.JSONDecoder",
      ts: "json.JSONDecoder",
      value: "json.JSONDecoder",
      construct: {
        signature: `(*, ${hooks}) -> json.JSONDecoder`,
        emit: `new json.JSONDecoder(${readers})`,
      },
      methods: {
        decode: { signature: "(s: str) -> object", emit: "$self.decode($s)" },
        raw_decode: {
          signature: "(s: str, idx: int = 0) -> tuple[object, natural]",
          emit: "$self.rawDecode($s, $idx)",
        },
      },
    },
  },
  aliases: { "decoder.JSONDecodeError": "json.JSONDecodeError" },
});
