import { ValueError } from "../builtins/exceptions-core.js";
import { Hash } from "./hash.js";

/** What sets a BLAKE2 digest apart. */
export interface Blake2Options {
  digestSize?: number;
  key?: Uint8Array;
  salt?: Uint8Array;
  person?: Uint8Array;
}

/** One of the two variants: RFC 7693, section 2. */
interface Variant {
  readonly name: string;
  readonly bits: 32 | 64;
  readonly rounds: number;
  readonly rotations: readonly [bigint, bigint, bigint, bigint];
  readonly start: readonly bigint[];
}

const large: Variant = {
  name: "blake2b",
  bits: 64,
  rounds: 12,
  rotations: [32n, 24n, 16n, 63n],
  start: [
    0x6a09e667f3bcc908n,
    0xbb67ae8584caa73bn,
    0x3c6ef372fe94f82bn,
    0xa54ff53a5f1d36f1n,
    0x510e527fade682d1n,
    0x9b05688c2b3e6c1fn,
    0x1f83d9abfb41bd6bn,
    0x5be0cd19137e2179n,
  ],
};
const small: Variant = {
  name: "blake2s",
  bits: 32,
  rounds: 10,
  rotations: [16n, 12n, 8n, 7n],
  start: large.start.map((word) => word >> 32n),
};

/** The order of the words in each round: RFC 7693, section 2.7. */
const schedule = [
  "0123456789abcdef",
  "ea489fd61c02b753",
  "b8c052fdae367194",
  "7931dcbe265a40f8",
  "905724afe1bc683d",
  "2c6a0b834d75fe19",
  "c51fed4a0763928b",
  "db7ec13950f4862a",
  "6fe9b308c2d714a5",
  "a2847615fb9e3cd0",
].map((row) => Array.from(row, (digit) => Number.parseInt(digit, 16)));

/** https://docs.python.org/3/library/hashlib.html#hashlib.blake2b */
export function blake2b(data?: Uint8Array, options: Blake2Options = {}): Hash {
  return made(large, data, options);
}

/** https://docs.python.org/3/library/hashlib.html#hashlib.blake2s */
export function blake2s(data?: Uint8Array, options: Blake2Options = {}): Hash {
  return made(small, data, options);
}

function made(variant: Variant, data: Uint8Array | undefined, options: Blake2Options): Hash {
  const word = variant.bits / 8;
  const most = word * 8;
  const { digestSize = most, key, salt, person } = options;
  if (digestSize < 1 || digestSize > most) {
    throw new ValueError(`digest_size must be between 1 and ${most} bytes`);
  }
  if ((key?.length ?? 0) > most) throw new ValueError(`maximum key length is ${most} bytes`);
  const extra = word * 2;
  if ((salt?.length ?? 0) > extra) throw new ValueError(`maximum salt length is ${extra} bytes`);
  if ((person?.length ?? 0) > extra) {
    throw new ValueError(`maximum person length is ${extra} bytes`);
  }
  return new Hash(
    {
      name: variant.name,
      digestSize,
      blockSize: word * 16,
      compute: (all) => digest(variant, all, { digestSize, key, salt, person }),
    },
    data,
  );
}

function digest(variant: Variant, data: Uint8Array, options: Blake2Options): Uint8Array {
  const { bits, start } = variant;
  const size = bits / 8;
  const block = size * 16;
  const parameters = new Uint8Array(size * 8);
  const { digestSize = size * 8, key = new Uint8Array(0), salt, person } = options;
  parameters.set([digestSize, key.length, 1, 1]);
  if (salt) parameters.set(salt, size * 4);
  if (person) parameters.set(person, size * 6);
  const state = start.map((word, index) => word ^ wordAt(parameters, index, size));

  const prefix = key.length === 0 ? 0 : block;
  const input = new Uint8Array(prefix + data.length);
  input.set(key);
  input.set(data, prefix);
  const blocks = Math.max(1, Math.ceil(input.length / block));
  for (let index = 0; index < blocks; index++) {
    const part = new Uint8Array(block);
    part.set(input.subarray(index * block, (index + 1) * block));
    const isLast = index === blocks - 1;
    mix(variant, state, part, isLast ? input.length : (index + 1) * block, isLast);
  }
  const out = new Uint8Array(size * 8);
  state.forEach((word, index) => {
    for (let at = 0; at < size; at++)
      out[index * size + at] = Number((word >> BigInt(8 * at)) & 255n);
  });
  return out.subarray(0, digestSize);
}

function wordAt(data: Uint8Array, index: number, size: number): bigint {
  let word = 0n;
  for (let at = size - 1; at >= 0; at--) word = (word << 8n) | BigInt(data[index * size + at] ?? 0);
  return word;
}

function mix(
  { bits, rounds, rotations, start }: Variant,
  state: bigint[],
  block: Uint8Array,
  count: number,
  isLast: boolean,
): void {
  const width = BigInt(bits);
  const words = Array.from({ length: 16 }, (_, index) => wordAt(block, index, bits / 8));
  const v = [...state, ...start];
  v[12] ^= BigInt.asUintN(bits, BigInt(count));
  v[13] ^= BigInt(count) >> width;
  if (isLast) v[14] = BigInt.asUintN(bits, ~v[14]);
  const turned = (value: bigint, by: bigint): bigint =>
    BigInt.asUintN(bits, (value >> by) | (value << (width - by)));
  const quarter = (a: number, b: number, c: number, d: number, x: bigint, y: bigint): void => {
    v[a] = BigInt.asUintN(bits, v[a] + v[b] + x);
    v[d] = turned(v[d] ^ v[a], rotations[0]);
    v[c] = BigInt.asUintN(bits, v[c] + v[d]);
    v[b] = turned(v[b] ^ v[c], rotations[1]);
    v[a] = BigInt.asUintN(bits, v[a] + v[b] + y);
    v[d] = turned(v[d] ^ v[a], rotations[2]);
    v[c] = BigInt.asUintN(bits, v[c] + v[d]);
    v[b] = turned(v[b] ^ v[c], rotations[3]);
  };
  for (let round = 0; round < rounds; round++) {
    const order = schedule[round % 10].map((index) => words[index]);
    for (let lane = 0; lane < 4; lane++) {
      quarter(lane, lane + 4, lane + 8, lane + 12, order[2 * lane], order[2 * lane + 1]);
    }
    for (let lane = 0; lane < 4; lane++) {
      quarter(
        lane,
        ((lane + 1) % 4) + 4,
        ((lane + 2) % 4) + 8,
        ((lane + 3) % 4) + 12,
        order[8 + 2 * lane],
        order[9 + 2 * lane],
      );
    }
  }
  for (let index = 0; index < 8; index++) state[index] ^= v[index] ^ v[index + 8];
}
