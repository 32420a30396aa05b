import { defineModule, type Entry } from "../define.ts";

/* What is looked for is bytes or one byte as a number; the runtime says what it does not take. */
const within = "(sub: object, start: int | None = None, end: int | None = None, /)";
const padding = "(width: int, fillchar: object = b' ', /) -> Self";

/** The methods that bytes and bytearrays share; they give bytes of the class that they are called on. */
const reading = {
  decode: {
    signature: "(encoding: str = 'utf-8', errors: str = 'strict') -> str",
    otherwise: {
      encoding: "decode() argument 'encoding' must be str, not %T",
      errors: "decode() argument 'errors' must be str, not %T",
    },
    emit: "decode($self, $encoding, $errors)",
  },
  hex: {
    signature: "(sep: raw = '', bytes_per_sep: int = 1) -> ascii",
    emit: "bytesHex($self, $sep, $bytes_per_sep)",
  },
  join: {
    signature: "(iterable_of_bytes: Iterable[object], /) -> Self",
    otherwise: { iterable_of_bytes: "can only join an iterable" },
    emit: "bytesJoin($self, $iterable_of_bytes)",
  },
  split: {
    signature: "(sep: object = None, maxsplit: int = -1) -> list[Self]",
    emit: "bytesSplit($self, $sep, $maxsplit)",
  },
  rsplit: {
    signature: "(sep: object = None, maxsplit: int = -1) -> list[Self]",
    emit: "bytesRsplit($self, $sep, $maxsplit)",
  },
  splitlines: {
    signature: "(keepends: bool = False) -> list[Self]",
    emit: "bytesSplitLines($self, $keepends)",
  },
  partition: {
    signature: "(sep: object, /) -> tuple[Self, Self, Self]",
    emit: "bytesPartition($self, $sep)",
  },
  rpartition: {
    signature: "(sep: object, /) -> tuple[Self, Self, Self]",
    emit: "bytesRpartition($self, $sep)",
  },
  replace: {
    signature: "(old: object, new: object, count: int = -1, /) -> Self",
    emit: "bytesReplace($self, $old, $new, $count)",
  },
  startswith: {
    signature: "(prefix: object, start: int | None = None, end: int | None = None, /) -> bool",
    emit: "bytesStartsWith($self, $prefix, $start, $end)",
  },
  endswith: {
    signature: "(suffix: object, start: int | None = None, end: int | None = None, /) -> bool",
    emit: "bytesEndsWith($self, $suffix, $start, $end)",
  },
  find: { signature: `${within} -> int`, emit: "bytesFind($self, $sub, $start, $end)" },
  rfind: { signature: `${within} -> int`, emit: "bytesRfind($self, $sub, $start, $end)" },
  index: { signature: `${within} -> natural`, emit: "bytesIndex($self, $sub, $start, $end)" },
  rindex: { signature: `${within} -> natural`, emit: "bytesRindex($self, $sub, $start, $end)" },
  count: { signature: `${within} -> natural`, emit: "bytesCount($self, $sub, $start, $end)" },
  strip: { signature: "(bytes: object = None, /) -> Self", emit: "bytesStrip($self, $bytes)" },
  lstrip: { signature: "(bytes: object = None, /) -> Self", emit: "bytesLstrip($self, $bytes)" },
  rstrip: { signature: "(bytes: object = None, /) -> Self", emit: "bytesRstrip($self, $bytes)" },
  removeprefix: {
    signature: "(prefix: object, /) -> Self",
    emit: "bytesRemovePrefix($self, $prefix)",
  },
  removesuffix: {
    signature: "(suffix: object, /) -> Self",
    emit: "bytesRemoveSuffix($self, $suffix)",
  },
  ljust: { signature: padding, emit: "bytesLjust($self, $width, $fillchar)" },
  rjust: { signature: padding, emit: "bytesRjust($self, $width, $fillchar)" },
  center: { signature: padding, emit: "bytesCenter($self, $width, $fillchar)" },
  zfill: { signature: "(width: int, /) -> Self", emit: "bytesZfill($self, $width)" },
  expandtabs: {
    signature: "(tabsize: int = 8) -> Self",
    emit: "bytesExpandTabs($self, $tabsize)",
  },
  translate: {
    signature: "(table: object, /, delete: object = b'') -> Self",
    emit: "bytesTranslate($self, $table, $delete)",
  },
  upper: { signature: "() -> Self", emit: "bytesUpper($self)" },
  lower: { signature: "() -> Self", emit: "bytesLower($self)" },
  swapcase: { signature: "() -> Self", emit: "bytesSwapCase($self)" },
  capitalize: { signature: "() -> Self", emit: "bytesCapitalize($self)" },
  title: { signature: "() -> Self", emit: "bytesTitle($self)" },
  isalnum: { signature: "() -> bool", emit: "bytesIsAlnum($self)" },
  isalpha: { signature: "() -> bool", emit: "bytesIsAlpha($self)" },
  isascii: { signature: "() -> bool", emit: "bytesIsAscii($self)" },
  isdigit: { signature: "() -> bool", emit: "bytesIsDigit($self)" },
  islower: { signature: "() -> bool", emit: "bytesIsLower($self)" },
  isspace: { signature: "() -> bool", emit: "bytesIsSpace($self)" },
  istitle: { signature: "() -> bool", emit: "bytesIsTitle($self)" },
  isupper: { signature: "() -> bool", emit: "bytesIsUpper($self)" },
  __iter__: { signature: "() -> Iterator[natural]", emit: "$self.values()" },
  __len__: { signature: "() -> natural", emit: "$self.length" },
} as const satisfies Readonly<Record<string, Entry>>;

/** What only a bytearray can do: it changes in place. */
const changing = {
  append: { signature: "(item: object, /) -> None", emit: "bytesAppend($self, $item)" },
  extend: {
    signature: "(iterable_of_ints: object, /) -> None",
    emit: "bytesExtend($self, $iterable_of_ints)",
  },
  insert: {
    signature: "(index: int, item: object, /) -> None",
    emit: "bytesInsert($self, $index, $item)",
  },
  pop: { signature: "(index: int = -1, /) -> natural", emit: "bytesPop($self, $index)" },
  remove: { signature: "(value: object, /) -> None", emit: "bytesRemove($self, $value)" },
  reverse: { signature: "() -> None", emit: "$self.reverse()" },
  clear: { signature: "() -> None", emit: "bytesClear($self)" },
  copy: { signature: "() -> bytearray", emit: "byteArray($self)" },
} as const satisfies Readonly<Record<string, Entry>>;

/** https://docs.python.org/3/library/stdtypes.html#bytes-and-bytearray-operations */
export const bytes = defineModule({
  module: "builtins",
  functions: {
    "bytes.fromhex": { signature: "(string: str, /) -> bytes", emit: "bytesFromHex($string)" },
    "bytearray.fromhex": {
      signature: "(string: str, /) -> bytearray",
      emit: "byteArray(bytesFromHex($string))",
    },
    "bytes.maketrans": {
      signature: "(frm: object, to: object, /) -> bytes",
      emit: "bytesMakeTrans($frm, $to)",
    },
    "bytearray.maketrans": {
      signature: "(frm: object, to: object, /) -> bytes",
      emit: "bytesMakeTrans($frm, $to)",
    },
  },
  classes: {
    bytes: {
      name: "bytes",
      ts: "Bytes",
      value: "BytesType",
      construct: {
        signature: [
          "() -> bytes",
          "(source: int | bytes | Iterable[int], /) -> bytes",
          "(source: str, encoding: str, errors: str = 'strict') -> bytes",
        ],
        emit: "bytesFrom($source, $encoding, $errors)",
      },
      methods: reading,
    },
    bytearray: {
      name: "bytearray",
      bases: ["bytes"],
      ts: "ByteArray",
      value: "ByteArrayType",
      construct: {
        signature: [
          "() -> bytearray",
          "(source: int | bytes | Iterable[int], /) -> bytearray",
          "(source: str, encoding: str, errors: str = 'strict') -> bytearray",
        ],
        emit: "byteArray($source, $encoding, $errors)",
      },
      methods: { ...reading, ...changing },
    },
  },
});
