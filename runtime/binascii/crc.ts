import { bytesLike } from "./data.js";

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let code = index;
  for (let bit = 0; bit < 8; bit++) code = code & 1 ? (code >>> 1) ^ 0xedb88320 : code >>> 1;
  return code;
});

/** https://docs.python.org/3/library/zlib.html#zlib.crc32 */
export function crc32(data: Uint8Array, start = 0): number {
  let code = ~start;
  for (const byte of bytesLike(data)) code = table[(code ^ byte) & 255] ^ (code >>> 8);
  return ~code >>> 0;
}

/** https://docs.python.org/3/library/binascii.html#binascii.crc_hqx */
export function crcHqx(data: Uint8Array, start: number): number {
  let code = start & 0xffff;
  for (const byte of bytesLike(data)) {
    code ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) code = code & 0x8000 ? (code << 1) ^ 0x1021 : code << 1;
    code &= 0xffff;
  }
  return code;
}
