/** Hashes that live in 32 or 64 bits: FNV-1a, djb2, Adler-32. */

import {
  type Bytes,
  add,
  bitAnd,
  bitCount,
  bitOr,
  bitXor,
  bytes,
  bytesHex,
  encode,
  format,
  hex,
  modulo,
  mul,
  ord,
  print,
  repeat,
  repr,
  setDefault,
  shiftLeft,
  shiftRight,
  sorted,
  sub,
  toBytes,
} from "./runtime/builtins.js";

const MASK = sub(shiftLeft(1, 64), 1);

/** FNV-1a: xor, then multiply, modulo 2**64. */
function fnv1a(data: Bytes): number | bigint {
  let value: number | bigint = 14695981039346656037n;
  for (const byte of data) {
    value = bitXor(value, byte);
    value = bitAnd(mul(value, 0x100000001b3), MASK);
  }
  return value;
}

function djb2(text: string): number {
  let value = 5381;
  for (const character of text) {
    value = bitAnd(shiftLeft(value, 5) + value + ord(character), 0xffffffff);
  }
  return value;
}

function adler32(data: Bytes): number {
  let a = 1;
  let b = 0;
  for (const byte of data) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return bitOr(shiftLeft(b, 16), a);
}

/** The same bits, read as a two's complement number. */
function signed(value: number | bigint, bits = 64): number | bigint {
  return shiftRight(value, bits - 1) ? sub(value, shiftLeft(1, bits)) : value;
}

for (const word of ["", "a", "hello", "The quick brown fox", "été"]) {
  const digest = fnv1a(encode(word));
  console.log(
    `${format(repr(word), "<22")} ${format(digest, "016x")} ${format(signed(digest), ">21")} ${format(djb2(word), ">10")}`,
  );
}

print(hex(adler32(bytes("Wikipedia"))), adler32(repeat(bytes("x"), 1000)));

// A bucket is the hash modulo the size of the table: no bit may be lost before.
const buckets = new Map<number, string[]>();
for (const word of "one two three four five six seven eight nine ten".split(
  " ",
)) {
  setDefault(buckets, modulo(fnv1a(encode(word)), 7), []).push(word);
}
for (const bucket of sorted(buckets.keys())) {
  print(bucket, buckets.get(bucket)!);
}

// Combining hashes, as tuples do.
let combined: number | bigint = 17;
for (const word of ["red", "green", "blue"]) {
  combined = bitAnd(add(mul(combined, 31), fnv1a(encode(word))), MASK);
}
print(combined, bitCount(combined), bytesHex(toBytes(combined, 8, "big")));
