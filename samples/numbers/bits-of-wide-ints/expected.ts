/** Bit operations beyond 32 bits: sets of squares, flags, Gray codes, two's complement. */

import {
  type Range,
  ValueError,
  add as add_,
  bin,
  bitAnd,
  bitCount,
  bitLength,
  bitOr,
  bitXor,
  contains,
  divmod,
  format,
  hex,
  invert,
  len,
  list,
  mul,
  neg,
  pow,
  print,
  range,
  shiftLeft,
  shiftRight,
  sub,
} from "./runtime/builtins.js";

/** A set of small numbers in one int of any size. */
class BitSet {
  bits: number | bigint;

  constructor(items: Range | [] = []) {
    this.bits = 0;
    for (const item of items) {
      this.add(item);
    }
  }

  add(item: number): void {
    this.bits = bitOr(this.bits, shiftLeft(1, item));
  }

  remove(item: number): void {
    this.bits = bitAnd(this.bits, ~(1 << item));
  }

  __contains__(item: number): boolean {
    return bitAnd(shiftRight(this.bits, item), 1) === 1;
  }

  __len__(): number {
    return bitCount(this.bits);
  }

  *[Symbol.iterator](): Generator<number> {
    let bits = this.bits;
    while (bits) {
      const lowest = bitAnd(bits, neg(bits));
      yield bitLength(lowest) - 1;
      bits = bitXor(bits, lowest);
    }
  }
}

function gray(n: number | bigint): number | bigint {
  return bitXor(n, shiftRight(n, 1));
}

/** The squares a rook attacks on a board of 64 bits. */
function attacks(square: number): number | bigint {
  const [row, column] = divmod(square, 8);
  const rank = shiftLeft(0xff, mul(8, row));
  const file = shiftLeft(72340172838076673n, column);
  return bitAnd(bitOr(rank, file), ~(1 << square));
}

const evens = new BitSet(range(0, 100, 14));
evens.add(63);
evens.remove(28);
print(
  list(evens),
  len(evens),
  contains(evens, 63),
  contains(evens, 28),
  evens.bits,
);

print(
  Array.from({ length: 8 }, (_, n) => format(gray(n), "04b")),
  gray(2 ** 40),
  gray(sub(pow(2, 64), 1)),
);
const board = attacks(27);
for (let row = 7; row >= 0; row--) {
  console.log(
    Array.from({ length: 8 }, (_, column) =>
      bitAnd(shiftRight(board, 8 * row + column), 1) > 0 ? "x" : ".",
    ).join(""),
  );
}
print(
  hex(board),
  bitCount(board),
  hex(bitAnd(invert(board), 18446744073709551615n)),
);

// Shifts, and negative numbers, whose bits go on to the left for ever.
print(
  shiftLeft(1, 31),
  shiftLeft(1, 32),
  shiftLeft(1, 53),
  shiftLeft(1, 64),
  shiftLeft(-1, 40),
  shiftRight(-1, 70),
  shiftRight(2 ** 40, 38),
  -5 >> 1,
);
print(
  ~0,
  invert(2 ** 40),
  bitAnd(-1, 0xffffffff),
  bitAnd(-(2 ** 40), 2 ** 48 - 1),
  -8 | 3,
  bitXor(-8, 2 ** 35),
  bitOr(2 ** 40, 1),
);
print(
  bitXor(0xffffffff, 0xf0f0f0f0),
  bitOr(0x80000000, 1),
  bitAnd(0x7fffffff + 1, 0xffffffff),
  bitAnd(5, true),
  bitXor(true, true),
);

for (const value of [
  0,
  1,
  255,
  2 ** 31,
  2 ** 32,
  add_(pow(2, 53), 1),
  sub(neg(pow(2, 53)), 1),
]) {
  print(value, bitLength(value), bitCount(value), bin(bitAnd(value, 0xff)));
}

const red = 0x12;
const green = 0xab;
const blue = 0xff;
const color = bitOr(
  bitOr(bitOr(shiftLeft(0xff, 24), red << 16), green << 8),
  blue,
);
print(
  color,
  `#${format(color, "08x")}`,
  [24, 16, 8, 0].map((shift) => bitAnd(shiftRight(color, shift), 0xff)),
);
try {
  console.log(shiftLeft(1, -1));
} catch (error) {
  if (!(error instanceof ValueError)) throw error;
  print(error);
}
