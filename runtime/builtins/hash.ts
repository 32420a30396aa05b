import { TypeError } from "./exceptions-common.js";
import { Float } from "./float.js";
import { id } from "./identity.js";
import { isRecord, specialMethod } from "./methods.js";
import { type Int, normalize } from "./numbers.js";
import { typeName } from "./type-name.js";

/* CPython's hash of numbers works modulo this prime; hashes are 64 bits wide. */
const prime = (1n << 61n) - 1n;

/**
 * `hash(value)`: CPython's values for numbers and tuples of them (they decide the order of sets),
 * some stable value for everything else.
 * @see https://docs.python.org/3/library/stdtypes.html#hashing-of-numeric-types
 */
export function hash(value: unknown): Int {
  switch (typeof value) {
    case "number":
      if (Number.isSafeInteger(value)) return value === -1 ? -2 : value + 0;
      return hashFloat(value);
    case "bigint":
      return hashBig(value);
    case "boolean":
      return value ? 1 : 0;
    case "string":
      return hashText(value);
    default:
      return hashObject(value);
  }
}

function hashBig(value: bigint): Int {
  const size = (value < 0n ? -value : value) % prime;
  const signed = value < 0n ? -size : size;
  return normalize(signed === -1n ? -2n : signed);
}

/** `_Py_HashDouble`: a float hashes as the fraction it is, so that 1.0 and 1 meet. */
function hashFloat(value: number): Int {
  if (Number.isNaN(value)) return 0;
  if (!Number.isFinite(value)) return value > 0 ? 314159 : -314159;
  let numerator = Math.abs(value);
  let exponent = 0;
  while (!Number.isInteger(numerator)) {
    numerator *= 2;
    exponent += 1;
  }
  // Dividing by 2 is multiplying by 2**60, modulo 2**61 - 1.
  const shift = BigInt((60 * exponent) % 61);
  const size = ((BigInt(numerator) % prime) << shift) % prime;
  const signed = value < 0 ? -size : size;
  return normalize(signed === -1n ? -2n : signed);
}

function hashText(text: string): Int {
  if (text === "") return 0;
  let code = 5381;
  for (let index = 0; index < text.length; index++) {
    code = (Math.imul(code, 33) ^ text.charCodeAt(index)) | 0;
  }
  return code === -1 ? -2 : code;
}

function hashObject(value: unknown): Int {
  if (value instanceof Float) {
    return hashFloat(value.valueOf());
  }
  if (Array.isArray(value)) {
    const own = value.constructor === Array ? undefined : specialMethod(value, "__hash__");
    if (own) return own() as Int;
    if (!Object.isFrozen(value)) throw unhashable(value);
    return hashTuple(value.map(hash));
  }
  if (value === null || value === undefined) return hashIdentity(null);
  const custom = isHashDisabled(value) ? undefined : specialMethod(value, "__hash__");
  if (custom) return custom() as Int;
  if (isRecord(value) || isHashDisabled(value)) throw unhashable(value);
  if (value instanceof Map || value instanceof Set) throw unhashable(value);
  return hashIdentity(value);
}

/** `object.__hash__(value)`. */
export function hashIdentity(value: unknown): number {
  return Math.floor(id(value) / 16);
}

/** A class that defines `__eq__` without `__hash__` makes its instances unhashable. */
export function isHashDisabled(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  for (
    let level: unknown = Object.getPrototypeOf(value);
    level !== null && level !== Object.prototype;
    level = Object.getPrototypeOf(level)
  ) {
    if (Object.hasOwn(level as object, "__hash__")) {
      return (level as { __hash__: unknown }).__hash__ === null;
    }
    if (Object.hasOwn(level as object, "__eq__")) return true;
  }
  return false;
}

function unhashable(value: unknown): TypeError {
  return new TypeError(`unhashable type: '${typeName(value)}'`);
}

const mask = (1n << 64n) - 1n;
const prime1 = 11400714785074694791n;
const prime2 = 14029467366897019727n;
const prime5 = 2870177450012600261n;

/** The hash of a tuple from its items' hashes: xxHash, as CPython's `tuplehash` simplifies it. */
export function hashTuple(hashes: readonly Int[]): Int {
  let code = prime5;
  for (const lane of hashes) {
    code = (code + BigInt.asUintN(64, BigInt(lane)) * prime2) & mask;
    code = ((code << 31n) | (code >> 33n)) & mask;
    code = (code * prime1) & mask;
  }
  code = (code + (BigInt(hashes.length) ^ prime5 ^ 3527539n)) & mask;
  return code === mask ? 1546275796 : normalize(BigInt.asIntN(64, code));
}

/** The hash of what is looked for in a set: a set is looked for as a frozenset would be. */
export const hashToFind = (value: unknown): Int =>
  value instanceof Set ? hashUnordered(Array.from(value, hash)) : hash(value);

/** The hash of a frozenset from its elements' hashes, whatever their order (`frozenset_hash`). */
export function hashUnordered(hashes: readonly Int[]): Int {
  let code = 0n;
  for (const lane of hashes) {
    const bits = BigInt.asUintN(64, BigInt(lane));
    code ^= ((bits ^ 89869747n ^ (bits << 16n)) * 3644798167n) & mask;
  }
  code ^= ((BigInt(hashes.length) + 1n) * 1927868237n) & mask;
  code ^= (code >> 11n) ^ (code >> 25n);
  code = (code * 69069n + 907133923n) & mask;
  return code === mask ? 590923713 : normalize(BigInt.asIntN(64, code));
}

/** Whether CPython gives the value the same hash in every run, so that sets of it have one order. */
export function hasFixedHash(value: unknown): boolean {
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "bigint") {
    return !Number.isNaN(value);
  }
  if (value instanceof Float) return !Number.isNaN(value.valueOf());
  // Only texts with something in them are salted.
  if (value === "") return true;
  if (Array.isArray(value)) return value.every(hasFixedHash);
  if (value instanceof Set)
    return specialMethod(value, "__hash__") !== undefined && [...value].every(hasFixedHash);
  return value !== null && typeof value === "object" && hasFixedCustomHash(value);
}

/** A class's own `__hash__` mostly hashes its fields: as fixed as they are. */
function hasFixedCustomHash(value: object): boolean {
  if (!specialMethod(value, "__hash__") || isHashDisabled(value)) return false;
  return Object.values(value).every((field) => hasFixedHash(field));
}
