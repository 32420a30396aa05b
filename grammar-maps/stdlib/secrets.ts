import { defineModule } from "../define.ts";

/** https://docs.python.org/3/library/secrets.html */
export const secrets = defineModule({
  module: "secrets",
  functions: {
    choice: { signature: "(seq: Iterable[T]) -> T", emit: "secrets.choice($seq)" },
    randbelow: {
      signature: "(exclusive_upper_bound: bigint) -> bigint",
      emit: "secrets.randbelow($exclusive_upper_bound)",
    },
    randbits: { signature: "(k: int) -> bigint", emit: "secrets.randbits($k)" },
    token_bytes: {
      signature: "(nbytes: int | None = None) -> bytes",
      emit: "secrets.tokenBytes($nbytes)",
    },
    token_hex: {
      signature: "(nbytes: int | None = None) -> ascii",
      emit: "secrets.tokenHex($nbytes)",
    },
    token_urlsafe: {
      signature: "(nbytes: int | None = None) -> ascii",
      emit: "secrets.tokenUrlsafe($nbytes)",
    },
    compare_digest: {
      signature: "(a: str | bytes, b: str | bytes, /) -> bool",
      emit: "secrets.compareDigest($a, $b)",
    },
  },
  aliases: { SystemRandom: "random.SystemRandom" },
});
