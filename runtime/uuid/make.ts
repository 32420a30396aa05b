import { createHash } from "node:crypto";
import { wallNanoseconds } from "../asyncio/clock.js";
import { encode } from "../builtins/bytes.js";
import { UUID } from "./uuid.js";

/* The name spaces of RFC 4122, appendix C. */
export const NAMESPACE_DNS = new UUID({ hex: "6ba7b810-9dad-11d1-80b4-00c04fd430c8" });
export const NAMESPACE_URL = new UUID({ hex: "6ba7b811-9dad-11d1-80b4-00c04fd430c8" });
export const NAMESPACE_OID = new UUID({ hex: "6ba7b812-9dad-11d1-80b4-00c04fd430c8" });
export const NAMESPACE_X500 = new UUID({ hex: "6ba7b814-9dad-11d1-80b4-00c04fd430c8" });

const random = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));
const bits = (bytes: Uint8Array): bigint =>
  bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);

const ownNode = Number(bits(random(6)) | (1n << 40n));
let lastTime = 0n;

/** This computer's number, here a random one with the bit that says so. */
export function getnode(): number {
  return ownNode;
}

/** A UUID of the time and this computer. https://docs.python.org/3/library/uuid.html#uuid.uuid1 */
export function uuid1(node: number | null = null, clockSeq: number | null = null): UUID {
  let time = wallNanoseconds() / 100n + 0x01b21dd213814000n;
  if (time <= lastTime) time = lastTime + 1n;
  lastTime = time;
  const sequence = clockSeq ?? Number(bits(random(2)) & 0x3fffn);
  const fields = [
    time & 0xffffffffn,
    (time >> 32n) & 0xffffn,
    (time >> 48n) & 0x0fffn,
    (sequence >> 8) & 0x3f,
    sequence & 0xff,
    node ?? getnode(),
  ];
  return new UUID({ fields, version: 1 });
}

function ofName(algorithm: string, version: number, space: UUID, name: string): UUID {
  const digest = createHash(algorithm).update(space.bytes).update(encode(name)).digest();
  return new UUID({ bytes: digest.subarray(0, 16), version });
}

/** The MD5 of a name in a name space. */
export function uuid3(space: UUID, name: string): UUID {
  return ofName("md5", 3, space, name);
}

/** A random UUID. */
export function uuid4(): UUID {
  return new UUID({ bytes: random(16), version: 4 });
}

/** The SHA-1 of a name in a name space. */
export function uuid5(space: UUID, name: string): UUID {
  return ofName("sha1", 5, space, name);
}
