import { Bytes } from "../builtins/bytes.js";
import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { hash } from "../builtins/hash.js";
import { NotImplemented } from "../builtins/not-implemented.js";
import { type Int, normalize } from "../builtins/numbers.js";
import { tuple } from "../builtins/tuple.js";

/** One of these says which number it is. */
export interface UUIDParts {
  hex?: string | null;
  bytes?: Uint8Array | null;
  bytesLe?: Uint8Array | null;
  fields?: readonly Int[] | null;
  int?: Int | null;
  version?: number | null;
}

type Fields = readonly [number, number, number, number, number, number];

/** https://docs.python.org/3/library/uuid.html#uuid.UUID */
export class UUID {
  static readonly __module__ = "uuid";
  readonly #value: bigint;

  constructor(parts: UUIDParts) {
    const value = valueOf(parts);
    if (value < 0n || value >= 1n << 128n) {
      throw new ValueError("int is out of range (need a 128-bit value)");
    }
    const { version } = parts;
    if (version === undefined || version === null) this.#value = value;
    else {
      if (version < 1 || version > 5) throw new ValueError("illegal version number");
      const cleared = value & ~((0xc000n << 48n) | (0xf000n << 64n));
      this.#value = cleared | (0x8000n << 48n) | (BigInt(version) << 76n);
    }
    Object.freeze(this);
  }

  get hex(): string {
    return this.#value.toString(16).padStart(32, "0");
  }
  get int(): number {
    return normalize(this.#value) as number;
  }
  get bytes(): Bytes {
    return new Bytes(bytesOfHex(this.hex));
  }
  /** The first three fields with their least significant byte first. */
  get bytesLe(): Bytes {
    return new Bytes(swapped(bytesOfHex(this.hex)));
  }
  get fields(): Fields {
    return tuple(
      this.timeLow,
      this.timeMid,
      this.timeHiVersion,
      this.clockSeqHiVariant,
      this.clockSeqLow,
      this.node,
    );
  }
  get timeLow(): number {
    return this.#bits(96n, 32);
  }
  get timeMid(): number {
    return this.#bits(80n, 16);
  }
  get timeHiVersion(): number {
    return this.#bits(64n, 16);
  }
  get clockSeqHiVariant(): number {
    return this.#bits(56n, 8);
  }
  get clockSeqLow(): number {
    return this.#bits(48n, 8);
  }
  get clockSeq(): number {
    return ((this.clockSeqHiVariant & 0x3f) << 8) | this.clockSeqLow;
  }
  get node(): number {
    return this.#bits(0n, 48);
  }
  /** In steps of 100 ns since 15 October 1582. */
  get time(): number {
    const high = BigInt(this.timeHiVersion & 0x0fff) << 48n;
    return normalize(high | (BigInt(this.timeMid) << 32n) | BigInt(this.timeLow)) as number;
  }
  get urn(): string {
    return `urn:uuid:${this.__str__()}`;
  }
  get variant(): string {
    const bits = this.#bits(61n, 3);
    if ((bits & 4) === 0) return "reserved for NCS compatibility";
    if ((bits & 2) === 0) return "specified in RFC 4122";
    return (bits & 1) === 0
      ? "reserved for Microsoft compatibility"
      : "reserved for future definition";
  }
  get version(): number | null {
    return this.variant === "specified in RFC 4122" ? this.#bits(76n, 4) : null;
  }

  __eq__(other: unknown): boolean {
    return other instanceof UUID ? this.#value === other.#value : (NotImplemented as never);
  }
  __lt__(other: unknown): boolean {
    return other instanceof UUID ? this.#value < other.#value : (NotImplemented as never);
  }
  __le__(other: unknown): boolean {
    return other instanceof UUID ? this.#value <= other.#value : (NotImplemented as never);
  }
  __gt__(other: unknown): boolean {
    return other instanceof UUID ? this.#value > other.#value : (NotImplemented as never);
  }
  __ge__(other: unknown): boolean {
    return other instanceof UUID ? this.#value >= other.#value : (NotImplemented as never);
  }
  __hash__(): Int {
    return hash(this.#value);
  }
  __int__(): Int {
    return normalize(this.#value);
  }
  __str__(): string {
    return this.hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
  }
  toString(): string {
    return this.__str__();
  }
  __repr__(): string {
    return `UUID('${this.__str__()}')`;
  }

  #bits(shift: bigint, width: number): number {
    return Number(BigInt.asUintN(width, this.#value >> shift));
  }
}

function valueOf({ hex, bytes, bytesLe, fields, int }: UUIDParts): bigint {
  const given = [hex, bytes, bytesLe, fields, int].filter((part) => (part ?? null) !== null);
  if (given.length !== 1) {
    throw new TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given");
  }
  if (typeof hex === "string") {
    const digits = hex
      .replace("urn:", "")
      .replace("uuid:", "")
      .replace(/^[{}]+|[{}]+$/g, "");
    const plain = digits.replaceAll("-", "");
    if (!/^[0-9a-fA-F]{32}$/.test(plain)) {
      throw new ValueError("badly formed hexadecimal UUID string");
    }
    return BigInt(`0x${plain}`);
  }
  if (bytes) return numberOfBytes(bytes, "bytes");
  if (bytesLe) return numberOfBytes(swapped(checked(bytesLe, "bytes_le")), "bytes_le");
  if (fields) return numberOfFields(fields);
  return BigInt(int as Int);
}

function checked(bytes: Uint8Array, name: string): Uint8Array {
  if (bytes.length !== 16) throw new ValueError(`${name} is not a 16-char string`);
  return bytes;
}

function numberOfBytes(bytes: Uint8Array, name: string): bigint {
  return checked(bytes, name).reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

function swapped(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from([3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15], (at) => bytes[at]);
}

const bytesOfHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const widths = [32, 16, 16, 8, 8, 48] as const;

function numberOfFields(fields: readonly Int[]): bigint {
  if (fields.length !== 6) throw new ValueError("fields is not a 6-tuple");
  let value = 0n;
  for (const [index, width] of widths.entries()) {
    const field = BigInt(fields[index]);
    if (field < 0n || field >= 1n << BigInt(width)) {
      throw new ValueError(`field ${index + 1} out of range (need a ${width}-bit value)`);
    }
    value = (value << BigInt(width)) | field;
  }
  return value;
}
