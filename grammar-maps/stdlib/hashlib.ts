import { defineModule, type Entry } from "../define.ts";

const algorithm = (name: string): Entry => ({
  signature: "(string: bytes = 0, *, usedforsecurity: bool = True) -> hashlib._Hash",
  emit: `hashlib.${name}($string)`,
});
const blake2 = (name: string): Entry => ({
  signature:
    "(data: bytes = 0, /, *, digest_size: int = 64, key: bytes = 0, salt: bytes = 0, person: bytes = 0, usedforsecurity: bool = True) -> hashlib._Hash",
  emit: `hashlib.${name}($data, { digestSize: $digest_size, key: $key, salt: $salt, person: $person })`,
});

/** https://docs.python.org/3/library/hashlib.html */
export const hashlib = defineModule({
  module: "hashlib",
  functions: {
    md5: algorithm("md5"),
    sha1: algorithm("sha1"),
    sha224: algorithm("sha224"),
    sha256: algorithm("sha256"),
    sha384: algorithm("sha384"),
    sha512: algorithm("sha512"),
    sha3_224: algorithm("sha3224"),
    sha3_256: algorithm("sha3256"),
    sha3_384: algorithm("sha3384"),
    sha3_512: algorithm("sha3512"),
    shake_128: algorithm("shake128"),
    shake_256: algorithm("shake256"),
    blake2b: blake2("blake2b"),
    blake2s: blake2("blake2s"),
    new: {
      signature: "(name: str, data: bytes = 0, *, usedforsecurity: bool = True) -> hashlib._Hash",
      emit: "hashlib.newHash($name, $data)",
    },
    pbkdf2_hmac: {
      signature:
        "(hash_name: str, password: bytes, salt: bytes, iterations: int, dklen: int | None = None) -> bytes",
      emit: "hashlib.pbkdf2Hmac($hash_name, $password, $salt, $iterations, $dklen)",
    },
    scrypt: {
      signature:
        "(password: bytes, *, salt: bytes, n: int, r: int, p: int, maxmem: int = 0, dklen: int = 64) -> bytes",
      emit: "hashlib.scrypt($password, { salt: $salt, n: $n, r: $r, p: $p, maxmem: $maxmem, dklen: $dklen })",
    },
  },
  classes: {
    _Hash: {
      name: "hashlib._Hash",
      ts: "hashlib.Hash",
      methods: {
        update: { signature: "(obj: bytes, /) -> None", emit: "$self.update($obj)" },
        digest: { signature: "(length: int = 0) -> bytes", emit: "$self.digest($length)" },
        hexdigest: { signature: "(length: int = 0) -> ascii", emit: "$self.hexdigest($length)" },
        copy: { signature: "() -> hashlib._Hash", emit: "$self.copy()" },
      },
      attributes: {
        name: { type: "str", emit: "$self.name" },
        digest_size: { type: "natural", emit: "$self.digestSize" },
        block_size: { type: "natural", emit: "$self.blockSize" },
      },
    },
  },
  constants: {
    algorithms_guaranteed: { type: "set[str]", emit: "hashlib.algorithmsGuaranteed" },
  },
});
