import { defineModule, type Entry } from "../define.ts";

const reading = {
  decode: {
    signature: "(encoding: str = 'utf-8', errors: str = 'strict') -> str",
    emit: "decode($self, $encoding, $errors)",
  },
  hex: {
    signature: "(sep: str = '') -> ascii",
    emit: "bytesHex($self, $sep)",
  },
  join: {
    signature: "(iterable: Iterable[bytes], /) -> bytes",
    emit: "bytesJoin($self, $iterable)",
  },
  // Without a separator Python splits at ASCII whitespace only, which `split` of strings does not.
  split: {
    signature: "(sep: bytes, maxsplit: int = -1) -> list[bytes]",
    emit: "viaLatin1List($self, (text) => split(text, latin1($sep), $maxsplit))",
  },
  replace: {
    signature: "(old: bytes, new: bytes, count: int = -1, /) -> bytes",
    emit: "viaLatin1($self, (text) => replace(text, latin1($old), latin1($new), $count))",
  },
  startswith: {
    signature: "(prefix: bytes, /) -> bool",
    emit: "latin1($self).startsWith(latin1($prefix))",
  },
  endswith: {
    signature: "(suffix: bytes, /) -> bool",
    emit: "latin1($self).endsWith(latin1($suffix))",
  },
  find: { signature: "(sub: bytes, /) -> int", emit: "latin1($self).indexOf(latin1($sub))" },
  __iter__: { signature: "() -> Iterator[natural]", emit: "$self.values()" },
  __len__: { signature: "() -> natural", emit: "$self.length" },
} as const satisfies Readonly<Record<string, Entry>>;

/** https://docs.python.org/3/library/stdtypes.html#bytes-and-bytearray-operations */
export const bytes = defineModule({
  module: "builtins",
  functions: {
    "bytes.fromhex": { signature: "(string: str, /) -> bytes", emit: "bytesFromHex($string)" },
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
      methods: {
        ...reading,
      },
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
    },
  },
});
