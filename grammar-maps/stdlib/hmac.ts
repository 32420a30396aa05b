import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/hmac.html */
export const hmac = defineModule({
  module: "hmac",
  functions: {
    new: {
      signature:
        "(key: bytes, msg: bytes | None = None, digestmod: Callable[..., raw] | str = '') -> hmac.HMAC",
      emit: [
        { when: { digestmod: "absent" }, ts: "hmac.HMAC.create($key, $msg)" },
        { when: { msg: "absent" }, ts: "hmac.HMAC.create($key, null, $digestmod)" },
        { ts: "hmac.HMAC.create($key, $msg, $digestmod)" },
      ],
    },
    digest: {
      signature: "(key: bytes, msg: bytes, digest: Callable[..., raw] | str) -> bytes",
      emit: "hmac.digest($key, $msg, $digest)",
    },
    compare_digest: {
      signature: "(a: str | bytes, b: str | bytes, /) -> bool",
      emit: "hmac.compareDigest($a, $b)",
    },
  },
  classes: {
    HMAC: {
      name: "hmac.HMAC",
      ts: "hmac.HMAC",
      value: "hmac.HMAC",
      methods: {
        update: { signature: "(msg: bytes) -> None", emit: "$self.update($msg)" },
        digest: { signature: "() -> bytes", emit: "$self.digest()" },
        hexdigest: { signature: "() -> ascii", emit: "$self.hexdigest()" },
        copy: { signature: "() -> hmac.HMAC", emit: "$self.copy()" },
      },
      attributes: {
        name: { type: "str", emit: "$self.name" },
        digest_size: { type: "natural", emit: "$self.digestSize" },
        block_size: { type: "natural", emit: "$self.blockSize" },
      },
    },
  },
});
