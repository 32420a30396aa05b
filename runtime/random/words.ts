/** An unsigned integer from 32-bit words, least significant first. */
export function bigintFromWords(words: readonly number[]): bigint {
  let value = 0n;
  for (let i = words.length - 1; i >= 0; i--) value = (value << 32n) | BigInt(words[i]);
  return value;
}

/** The 32-bit words of an unsigned integer, least significant first; at least one word. */
export function wordsFromBigint(value: bigint): number[] {
  const words: number[] = [];
  for (let rest = value; rest > 0n; rest >>= 32n) words.push(Number(rest & 0xffffffffn));
  return words.length > 0 ? words : [0];
}

/** An unsigned integer from bytes, most significant first. */
export function bigintFromBytes(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return value;
}
