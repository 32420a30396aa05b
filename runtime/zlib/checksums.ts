import { bytesLike } from "../binascii/data.js";

export { crc32 } from "../binascii/crc.js";

/** https://docs.python.org/3/library/zlib.html#zlib.adler32 */
export function adler32(data: Uint8Array, start = 1): number {
  let low = start & 0xffff;
  let high = (start >>> 16) & 0xffff;
  for (const byte of bytesLike(data)) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return ((high << 16) | low) >>> 0;
}
