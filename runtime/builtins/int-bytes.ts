import { Bytes, bytesOf } from "./bytes.js";
import { OverflowError, TypeError } from "./exceptions-common.js";
import { ValueError } from "./exceptions-core.js";
import { type Int, intOf, normalize } from "./numbers.js";
import { typeName } from "./type-name.js";

/**
 * `value.to_bytes(length, byteorder, signed=…)`.
 * @throws OverflowError where the bytes cannot hold it
 * @see https://docs.python.org/3/library/stdtypes.html#int.to_bytes
 */
export function toBytes(
  value: Int | boolean,
  length: number = 1,
  order: string = "big",
  signed: boolean = false,
): Bytes {
  const little = isLittle(order);
  if (length < 0) throw new ValueError("length argument must be non-negative");
  const exact = BigInt(value);
  if (exact < 0n && !signed) throw new OverflowError("can't convert negative int to unsigned");
  const bits = 8 * length;
  const wrapped = signed ? BigInt.asIntN(bits, exact) : BigInt.asUintN(bits, exact);
  if (wrapped !== exact) throw new OverflowError("int too big to convert");
  const digits = BigInt.asUintN(bits, exact)
    .toString(16)
    .padStart(2 * length, "0");
  const all = Array.from({ length }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
  return new Bytes(little ? all.toReversed() : all);
}

/**
 * `int.from_bytes(bytes, byteorder, signed=…)`.
 * @see https://docs.python.org/3/library/stdtypes.html#int.from_bytes
 */
export function fromBytes(source: unknown, order: string = "big", signed: boolean = false): Int {
  const little = isLittle(order);
  if (typeof source === "string" || intOf(source) !== undefined) {
    throw new TypeError(`cannot convert '${typeName(source)}' object to bytes`);
  }
  const all = bytesOf(source, undefined, "strict");
  const digits = (little ? all.toReversed() : all).map((byte) =>
    byte.toString(16).padStart(2, "0"),
  );
  const value = BigInt(`0x${digits.join("") || "0"}`);
  return normalize(signed ? BigInt.asIntN(8 * all.length, value) : value);
}

function isLittle(order: string): boolean {
  if (order !== "little" && order !== "big") {
    throw new ValueError("byteorder must be either 'little' or 'big'");
  }
  return order === "little";
}
