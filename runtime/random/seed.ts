import { TypeError } from "../builtins/exceptions-common.js";
import { Float } from "../builtins/float.js";
import { hash } from "../builtins/hash.js";
import { sha512 } from "./sha512.js";
import { bigintFromBytes, wordsFromBigint } from "./words.js";

/** What `random.seed()` accepts. */
export type Seed = number | bigint | boolean | string | Uint8Array | null | undefined;

/** The generator's key words for a seed, as `Random.seed(version=2)` and `random_seed` make them. */
export function seedWords(seed: Seed): number[] {
  if (seed === null || seed === undefined) {
    return [...globalThis.crypto.getRandomValues(new Uint32Array(STATE_WORDS))];
  }
  if (typeof seed === "string") return textWords(new TextEncoder().encode(seed));
  if (seed instanceof Uint8Array) return textWords(seed);
  if (typeof seed === "boolean") return [Number(seed)];
  if (typeof seed === "bigint") return wordsFromBigint(seed < 0n ? -seed : seed);
  if (typeof seed === "number" && Number.isInteger(seed)) {
    return wordsFromBigint(BigInt(Math.abs(seed)));
  }
  // A float: its hash, read as an unsigned machine word.
  if (typeof seed === "number" || (seed as unknown) instanceof Float) {
    return wordsFromBigint(BigInt.asUintN(64, BigInt(hash(seed))));
  }
  throw new TypeError(
    "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.",
  );
}

const STATE_WORDS = 624;

function textWords(bytes: Uint8Array): number[] {
  const digest = sha512(bytes);
  const joined = new Uint8Array(bytes.length + digest.length);
  joined.set(bytes);
  joined.set(digest, bytes.length);
  return wordsFromBigint(bigintFromBytes(joined));
}
