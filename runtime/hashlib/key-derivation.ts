import { pbkdf2Sync, scryptSync } from "node:crypto";
import { Bytes } from "../builtins/bytes.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { bytesLike } from "../binascii/data.js";
import { newHash } from "./algorithms.js";

/** https://docs.python.org/3/library/hashlib.html#hashlib.pbkdf2_hmac */
export function pbkdf2Hmac(
  name: string,
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  length: number | null = null,
): Bytes {
  const { digestSize } = newHash(name);
  if (iterations < 1) throw new ValueError("iteration value must be greater than 0.");
  if (length !== null && length < 1) throw new ValueError("key length must be greater than 0.");
  const node = name.toLowerCase().replace("_", "-");
  return new Bytes(
    pbkdf2Sync(bytesLike(password), bytesLike(salt), iterations, length ?? digestSize, node),
  );
}

/** What scrypt works with; `n` is a power of 2. */
export interface ScryptOptions {
  salt: Uint8Array;
  n: number;
  r: number;
  p: number;
  maxmem?: number;
  dklen?: number;
}

/** https://docs.python.org/3/library/hashlib.html#hashlib.scrypt */
export function scrypt(
  password: Uint8Array,
  { salt, n, r, p, maxmem = 0, dklen = 64 }: ScryptOptions,
): Bytes {
  if (n < 2 || (n & (n - 1)) !== 0) throw new ValueError("n must be a power of 2.");
  const limit = maxmem === 0 ? 32 * 1024 * 1024 : maxmem;
  if (128 * n * r + 128 * r * p > limit)
    throw new ValueError("Invalid parameter combination for n, r, p, maxmem.");
  return new Bytes(
    scryptSync(bytesLike(password), bytesLike(salt), dklen, { N: n, r, p, maxmem: limit * 2 }),
  );
}
