import { urlsafeB64encode } from "../base64/base64.js";
import type { Bytes } from "../builtins/bytes.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { SystemRandom } from "../random/system-random.js";

export { compareDigest } from "../hmac/hmac.js";

const source = new SystemRandom();
const DEFAULT_ENTROPY = 32;

/** One element of a sequence. https://docs.python.org/3/library/secrets.html#secrets.choice */
export function choice<T>(sequence: Iterable<T>): T {
  return source.choice(sequence);
}

/** An int in [0, `limit`). @throws ValueError where there is none */
export function randbelow(limit: number): number {
  if (limit <= 0) throw new ValueError("Upper bound must be positive.");
  return source.randrange(limit);
}

/** An int of so many random bits. */
export function randbits(count: number): number {
  return source.getrandbits(count);
}

/** Random bytes. https://docs.python.org/3/library/secrets.html#generating-tokens */
export function tokenBytes(count: number | null = null): Bytes {
  return source.randbytes(count ?? DEFAULT_ENTROPY);
}

/** Random bytes as hexadecimal digits, two for each. */
export function tokenHex(count: number | null = null): string {
  return Array.from(tokenBytes(count), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Random bytes in the Base64 of URLs, without padding. */
export function tokenUrlsafe(count: number | null = null): string {
  return String.fromCharCode(...urlsafeB64encode(tokenBytes(count))).replace(/=+$/, "");
}
