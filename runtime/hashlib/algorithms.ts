import { createHash } from "node:crypto";
import { TypeError } from "../builtins/exceptions-common.js";
import { ValueError } from "../builtins/exceptions-core.js";
import { blake2b, blake2s } from "./blake2.js";
import { Hash } from "./hash.js";

type Constructor = (data?: Uint8Array) => Hash;

function algorithm(name: string, node: string, digestSize: number, blockSize: number): Constructor {
  const compute = (data: Uint8Array): Uint8Array => createHash(node).update(data).digest();
  return (data) => new Hash({ name, digestSize, blockSize, compute }, data);
}

/** A digest as long as it is asked to be. */
function extendable(name: string, node: string, blockSize: number): Constructor {
  const compute = (data: Uint8Array, length?: number): Uint8Array => {
    if (length === undefined)
      throw new TypeError("digest() missing required argument 'length' (pos 1)");
    return createHash(node, { outputLength: length }).update(data).digest();
  };
  return (data) => new Hash({ name, digestSize: 0, blockSize, compute }, data);
}

/*
 * The algorithms that every Python has, computed by Node.
 * See https://docs.python.org/3/library/hashlib.html#hash-algorithms
 */
export const md5: Constructor = algorithm("md5", "md5", 16, 64);
export const sha1: Constructor = algorithm("sha1", "sha1", 20, 64);
export const sha224: Constructor = algorithm("sha224", "sha224", 28, 64);
export const sha256: Constructor = algorithm("sha256", "sha256", 32, 64);
export const sha384: Constructor = algorithm("sha384", "sha384", 48, 128);
export const sha512: Constructor = algorithm("sha512", "sha512", 64, 128);
export const sha3224: Constructor = algorithm("sha3_224", "sha3-224", 28, 144);
export const sha3256: Constructor = algorithm("sha3_256", "sha3-256", 32, 136);
export const sha3384: Constructor = algorithm("sha3_384", "sha3-384", 48, 104);
export const sha3512: Constructor = algorithm("sha3_512", "sha3-512", 64, 72);
export const shake128: Constructor = extendable("shake_128", "shake128", 168);
export const shake256: Constructor = extendable("shake_256", "shake256", 136);

const byName: Readonly<Record<string, Constructor>> = {
  md5,
  sha1,
  sha224,
  sha256,
  sha384,
  sha512,
  sha3_224: sha3224,
  sha3_256: sha3256,
  sha3_384: sha3384,
  sha3_512: sha3512,
  shake_128: shake128,
  shake_256: shake256,
  blake2b,
  blake2s,
};

/** The algorithm of a name; capital letters and a hyphen are accepted. @throws ValueError otherwise */
export function newHash(name: string, data?: Uint8Array): Hash {
  const known = name
    .toLowerCase()
    .replace("-", "_")
    .replace(/^sha_(\d)/, "sha$1");
  if (!Object.hasOwn(byName, known)) throw new ValueError(`unsupported hash type ${name}`);
  return byName[known](data);
}

/** The names of the algorithms that are always there. */
export const algorithmsGuaranteed: ReadonlySet<string> = new Set(Object.keys(byName));
