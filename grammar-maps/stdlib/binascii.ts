import { defineModule } from "../define.ts";
import { exceptionClass } from "../exception-class.ts";

const hexlify = {
  signature: "(data: bytes, sep: str | bytes = '', bytes_per_sep: int = 1) -> bytes",
  emit: "binascii.hexlify($data, $sep, $bytes_per_sep)",
} as const;
const unhexlify = {
  signature: "(hexstr: str | bytes, /) -> bytes",
  emit: "binascii.unhexlify($hexstr)",
} as const;

/** https://docs.python.org/3/library/binascii.html */
export const binascii = defineModule({
  module: "binascii",
  functions: {
    hexlify,
    b2a_hex: hexlify,
    unhexlify,
    a2b_hex: unhexlify,
    crc32: {
      signature: "(data: bytes, crc: int = 0, /) -> int",
      emit: "binascii.crc32($data, $crc)",
    },
    crc_hqx: {
      signature: "(data: bytes, crc: int, /) -> int",
      emit: "binascii.crcHqx($data, $crc)",
    },
    b2a_base64: {
      signature: "(data: bytes, /, *, newline: bool = True) -> bytes",
      emit: "binascii.b2aBase64($data, $newline)",
    },
    a2b_base64: {
      signature: "(data: str | bytes, /, *, strict_mode: bool = False) -> bytes",
      emit: "binascii.a2bBase64($data, $strict_mode)",
    },
  },
  classes: {
    Error: {
      ...exceptionClass({
        name: "binascii.Error",
        base: "ValueError",
        emit: "new binascii.Error(...$args)",
      }),
      ts: "binascii.Error",
      value: "binascii.Error",
    },
  },
});

/** https://docs.python.org/3/library/zlib.html */
export const zlib = defineModule({
  module: "zlib",
  functions: {
    crc32: {
      signature: "(data: bytes, value: int = 0, /) -> int",
      emit: "zlib.crc32($data, $value)",
    },
    adler32: {
      signature: "(data: bytes, value: int = 1, /) -> int",
      emit: "zlib.adler32($data, $value)",
    },
  },
});
