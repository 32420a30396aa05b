import { defineModule } from "../define.ts";
import { searching } from "./str-searching.ts";
import { shaping } from "./str-shaping.ts";
import { splitting } from "./str-splitting.ts";

/** https://docs.python.org/3/library/stdtypes.html#string-methods */
export const strings = defineModule({
  module: "builtins",
  functions: {
    "str.maketrans": {
      signature: "(x: object, y: str = '', z: str = '', /) -> dict[int, object]",
      otherwise: {
        y: "maketrans() argument 2 must be str, not %T",
        z: "maketrans() argument 3 must be str, not %T",
      },
      emit: "makeTrans($x, $y, $z)",
    },
  },
  classes: {
    str: {
      name: "str",
      ts: "string",
      value: "StrType",
      construct: {
        signature: [
          "(object: object) -> str",
          "() -> ascii",
          "(object: bytes, encoding: str = 'utf-8', errors: str = 'strict') -> str",
        ],
        hatch: "str",
      },
      methods: {
        __new__: { signature: "(cls: raw, /, *args: raw) -> raw", emit: "allocate($cls)" },
        ...searching,
        ...shaping,
        ...splitting,
        isdigit: { signature: "() -> bool", emit: "isDigit($self)" },
        isdecimal: { signature: "() -> bool", emit: "isDecimal($self)" },
        isnumeric: { signature: "() -> bool", emit: "isNumeric($self)" },
        isalpha: { signature: "() -> bool", emit: "isAlpha($self)" },
        isalnum: { signature: "() -> bool", emit: "isAlnum($self)" },
        isspace: { signature: "() -> bool", emit: "isSpace($self)" },
        isupper: { signature: "() -> bool", emit: "isUpper($self)" },
        islower: { signature: "() -> bool", emit: "isLower($self)" },
        istitle: { signature: "() -> bool", emit: "isTitle($self)" },
        isidentifier: { signature: "() -> bool", emit: "isIdentifier($self)" },
        isprintable: { signature: "() -> bool", emit: "isPrintable($self)" },
        isascii: { signature: "() -> bool", emit: "isAscii($self)" },
        __iter__: { signature: "() -> Iterator[str]", emit: "$self[Symbol.iterator]()" },
        __len__: { signature: "() -> natural", emit: "len($self)" },
        __contains__: { signature: "(value: str, /) -> bool", emit: "$self.includes($value)" },
        __getitem__: { signature: "(index: int, /) -> str", emit: "getItem($self, $index)" },
      },
    },
  },
});
