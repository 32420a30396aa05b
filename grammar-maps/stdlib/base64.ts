import { defineModule, type Entry } from "../define.ts";

const encode = (name: string): Entry => ({
  signature: "(s: bytes) -> bytes",
  emit: `base64.${name}($s)`,
});
const decode = (name: string): Entry => ({
  signature: "(s: str | bytes) -> bytes",
  emit: `base64.${name}($s)`,
});

/** https://docs.python.org/3/library/base64.html */
export const base64 = defineModule({
  module: "base64",
  functions: {
    b64encode: {
      signature: "(s: bytes, altchars: bytes | None = None) -> bytes",
      emit: "base64.b64encode($s, $altchars)",
    },
    b64decode: {
      signature:
        "(s: str | bytes, altchars: str | bytes | None = None, validate: bool = False) -> bytes",
      emit: "base64.b64decode($s, $altchars, $validate)",
    },
    standard_b64encode: encode("b64encode"),
    standard_b64decode: decode("b64decode"),
    urlsafe_b64encode: encode("urlsafeB64encode"),
    urlsafe_b64decode: decode("urlsafeB64decode"),
    encodebytes: encode("encodebytes"),
    decodebytes: encode("decodebytes"),
    b32encode: encode("b32encode"),
    b32hexencode: encode("b32hexencode"),
    b32decode: {
      signature:
        "(s: str | bytes, casefold: bool = False, map01: str | bytes | None = None) -> bytes",
      emit: "base64.b32decode($s, $casefold, $map01)",
    },
    b32hexdecode: {
      signature: "(s: str | bytes, casefold: bool = False) -> bytes",
      emit: "base64.b32hexdecode($s, $casefold)",
    },
    b16encode: encode("b16encode"),
    b16decode: {
      signature: "(s: str | bytes, casefold: bool = False) -> bytes",
      emit: "base64.b16decode($s, $casefold)",
    },
    b85encode: {
      signature: "(b: bytes, pad: bool = False) -> bytes",
      emit: "base64.b85encode($b, $pad)",
    },
    b85decode: { signature: "(b: str | bytes) -> bytes", emit: "base64.b85decode($b)" },
    a85encode: {
      signature:
        "(b: bytes, *, foldspaces: bool = False, wrapcol: int = 0, pad: bool = False, adobe: bool = False) -> bytes",
      emit: "base64.a85encode($b, { foldspaces: $foldspaces, wrapcol: $wrapcol, pad: $pad, adobe: $adobe })",
    },
    a85decode: {
      signature:
        "(b: str | bytes, *, foldspaces: bool = False, adobe: bool = False, ignorechars: bytes = 0) -> bytes",
      emit: "base64.a85decode($b, { foldspaces: $foldspaces, adobe: $adobe, ignorechars: $ignorechars })",
    },
  },
});
