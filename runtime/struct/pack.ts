import { OverflowError } from "../builtins/exceptions-common.js";
import { indexValue } from "../builtins/index-value.js";
import type { Int } from "../builtins/numbers.js";
import { toFloat } from "../builtins/to-float.js";
import { truthy } from "../builtins/truthy.js";
import { StructError } from "./error.js";
import { halfBits } from "./half.js";
import type { Item, Layout } from "./layout.js";

/** Writes the values behind `start`. */
export function write(view: DataView, start: number, layout: Layout, values: readonly unknown[]) {
  for (const [index, item] of layout.items.entries()) {
    writeItem(view, start + item.at, item, values[index], layout);
  }
}

function writeItem(view: DataView, at: number, item: Item, value: unknown, layout: Layout): void {
  const { little } = layout;
  switch (item.code) {
    case "?":
      view.setUint8(at, truthy(value) ? 1 : 0);
      return;
    case "c":
      if (!(value instanceof Uint8Array) || value.length !== 1)
        throw new StructError("char format requires a bytes object of length 1");
      view.setUint8(at, value[0]);
      return;
    case "s":
    case "p":
      writeText(view, at, item, value);
      return;
    case "e":
      view.setUint16(at, halfBits(finite(value, "e", 65520)), little);
      return;
    case "f":
      // Halfway to the next power of two, which 32 bits no longer hold.
      view.setFloat32(at, finite(value, "f", 3.4028235677973366e38), little);
      return;
    case "d":
      view.setFloat64(at, floatOf(value), little);
      return;
    default: {
      const exact = BigInt.asUintN(8 * item.size, inRange(item, value, layout));
      for (let index = 0; index < item.size; index++) {
        const shift = BigInt(8 * (little ? index : item.size - 1 - index));
        view.setUint8(at + index, Number((exact >> shift) & 0xffn));
      }
    }
  }
}

function writeText(view: DataView, at: number, { code, size }: Item, value: unknown): void {
  if (!(value instanceof Uint8Array))
    throw new StructError(`argument for '${code}' must be a bytes object`);
  const start = code === "p" ? 1 : 0;
  const length = Math.max(0, Math.min(value.length, size - start));
  if (code === "p" && size > 0) view.setUint8(at, Math.min(length, 255));
  for (let index = 0; index < length; index++) view.setUint8(at + start + index, value[index]);
}

function floatOf(value: unknown): number {
  if (typeof value !== "string" && !(value instanceof Uint8Array)) {
    try {
      return toFloat(value);
    } catch {
      // Whatever is wrong with it, the message is the same.
    }
  }
  throw new StructError("required argument is not a float");
}

function finite(value: unknown, code: string, limit: number): number {
  const number = floatOf(value);
  if (Number.isFinite(number) && Math.abs(number) >= limit)
    throw new OverflowError(`float too large to pack with ${code} format`);
  return number;
}

const C_NAMES: Readonly<Record<string, string>> = {
  b: "byte",
  B: "ubyte",
  h: "short",
  H: "ushort",
};

/** The int, if it is in the range of the item; the messages are those of C's types. */
function inRange({ code, size }: Item, value: unknown, { native }: Layout): bigint {
  const exact = BigInt(intOf(value));
  const bits = 8 * size;
  const signed = code === code.toLowerCase();
  const fits = exact === (signed ? BigInt.asIntN(bits, exact) : BigInt.asUintN(bits, exact));
  if (fits) return exact;
  const ofC = C_NAMES[code] !== undefined && (native || size === 1);
  if (size === 8 && !native) throw new StructError("int too large to convert");
  const readsSigned = signed || ofC;
  const readable = readsSigned
    ? exact === BigInt.asIntN(64, exact)
    : exact === BigInt.asUintN(64, exact);
  if (!readable || size === 8) throw new StructError("argument out of range");
  const low = signed ? -(2 ** (bits - 1)) : 0;
  const high = 2 ** (signed ? bits - 1 : bits) - 1;
  const subject = ofC ? `${C_NAMES[code]} format` : `'${code}' format`;
  throw new StructError(`${subject} requires ${low} <= number <= ${high}`);
}

function intOf(value: unknown): Int {
  try {
    return indexValue(value);
  } catch {
    throw new StructError("required argument is not an integer");
  }
}
