import type { Entry } from "../define.ts";

const padding = { fillchar: "The fill character must be a unicode character, not %T" };

/** The methods of `str` that give another form of the text. */
export const shaping = {
  // ECMAScript and Python follow the same Unicode case mappings, final sigma included.
  upper: { signature: "() -> str", emit: "$self.toUpperCase()" },
  lower: { signature: "() -> str", emit: "$self.toLowerCase()" },
  capitalize: { signature: "() -> str", emit: "capitalize($self)" },
  title: { signature: "() -> str", emit: "title($self)" },
  swapcase: { signature: "() -> str", emit: "swapCase($self)" },
  casefold: { signature: "() -> str", emit: "caseFold($self)" },
  // JavaScript's trim knows another set of blanks: U+FEFF, but not U+001C to U+001F.
  strip: {
    signature: "(chars: str | None = None, /) -> str",
    otherwise: { chars: "strip arg must be None or str" },
    emit: "strip($self, $chars)",
  },
  lstrip: {
    signature: "(chars: str | None = None, /) -> str",
    otherwise: { chars: "lstrip arg must be None or str" },
    emit: "lstrip($self, $chars)",
  },
  rstrip: {
    signature: "(chars: str | None = None, /) -> str",
    otherwise: { chars: "rstrip arg must be None or str" },
    emit: "rstrip($self, $chars)",
  },
  replace: {
    signature: "(old: str, new: str, count: int = -1, /) -> str",
    otherwise: {
      old: "replace() argument 1 must be str, not %T",
      new: "replace() argument 2 must be str, not %T",
    },
    emit: [
      // JavaScript reads `$&` in the replacement, and takes an empty pattern by UTF-16 units.
      {
        when: { old: "literal-text", new: "literal-plain", count: "absent" },
        ts: "$self.replaceAll($old, $new)",
      },
      { ts: "replace($self, $old, $new, $count)" },
    ],
  },
  removeprefix: {
    signature: "(prefix: str, /) -> str",
    otherwise: { prefix: "removeprefix() argument must be str, not %T" },
    emit: "removePrefix($self, $prefix)",
  },
  removesuffix: {
    signature: "(prefix: str, /) -> str",
    otherwise: { prefix: "removesuffix() argument must be str, not %T" },
    emit: "removeSuffix($self, $prefix)",
  },
  center: {
    signature: "(width: int, fillchar: str = ' ', /) -> str",
    otherwise: padding,
    emit: "center($self, $width, $fillchar)",
  },
  ljust: {
    signature: "(width: int, fillchar: str = ' ', /) -> str",
    otherwise: padding,
    emit: [
      {
        when: { self: "bmp-str", width: "small-int", fillchar: "absent" },
        ts: "$self.padEnd($width)",
      },
      { ts: "ljust($self, $width, $fillchar)" },
    ],
  },
  rjust: {
    signature: "(width: int, fillchar: str = ' ', /) -> str",
    otherwise: padding,
    emit: [
      {
        when: { self: "bmp-str", width: "small-int", fillchar: "absent" },
        ts: "$self.padStart($width)",
      },
      { ts: "rjust($self, $width, $fillchar)" },
    ],
  },
  zfill: { signature: "(width: int, /) -> str", emit: "zfill($self, $width)" },
  expandtabs: { signature: "(tabsize: int = 8) -> str", emit: "expandTabs($self, $tabsize)" },
  format: {
    docs: "https://docs.python.org/3/library/stdtypes.html#str.format",
    signature: "(*args: object, **kwargs: object) -> str",
    hatch: "str-format",
    emit: "strFormat($self, [...$args], $kwargs)",
  },
  format_map: {
    signature: "(mapping: object, /) -> str",
    emit: "formatMap($self, $mapping)",
  },
  translate: { signature: "(table: object, /) -> str", emit: "translate($self, $table)" },
} as const satisfies Readonly<Record<string, Entry>>;
