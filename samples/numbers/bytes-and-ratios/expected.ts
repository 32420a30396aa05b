/** What numbers are made of: their bytes, their bits, their exact fractions. */

import {
  OverflowError,
  Slice,
  ValueError,
  add,
  asIntegerRatio,
  bitCount,
  bitLength,
  bytes,
  bytesHex,
  call,
  equals,
  float,
  floatFromHex,
  floatHex,
  fromBytes,
  givesFloat,
  mod,
  pow,
  print,
  repeat,
  sliceIndices,
  toBytes,
  toFloat,
  tuple,
  typeName,
  typed,
} from "./runtime/builtins.js";
import * as methods from "./runtime/methods.js";

for (const value of [0, 1, 255, 256, -1, -128, 2 ** 40, add(pow(2, 70), 3)]) {
  const size = Math.max(1, Math.floor((bitLength(value) + 8) / 8));
  const big = toBytes(value, size, "big", true);
  const little = toBytes(value, size, "little", true);
  const again = fromBytes(big, "big", true);
  print(
    value,
    bytesHex(big),
    bytesHex(little, " "),
    again === value,
    bitCount(value),
  );
}

print(
  toBytes(65, 1, "big"),
  toBytes(1024, 4, "little"),
  toBytes(true, 2, "big"),
);
print(fromBytes(bytes("ÿ\0"), "big"), fromBytes(bytes("ÿ\0"), "little"));
print(
  fromBytes([1, 2, 3], "big"),
  fromBytes(bytes(""), "big"),
  fromBytes(repeat(bytes("ÿ"), 9), "big"),
);

for (const item of [
  0.5, 0.1, -2.75, 3.0, 1e-310, 1.7976931348623157e308, -0.0,
]) {
  let value: number | bigint;
  value = float(item);
  const text = methods.hex(value);
  const [above, below] = methods.as_integer_ratio(value);
  print(
    value,
    text,
    equals(floatFromHex(text), value),
    `${mod(above, 1000)}/${mod(below, 1000)}`,
  );
}

print(
  asIntegerRatio(0.75),
  tuple(10, 1),
  float(floatFromHex("0x1.8p3")),
  float(floatFromHex("-inf")),
);
print(
  floatHex(toFloat("inf")),
  float(floatFromHex(" 0xAp-2 ")),
  float(floatFromHex("1.8")),
  float(floatFromHex("0x.1p4")),
);
print(
  sliceIndices(new Slice(2, 9, 3), 7),
  sliceIndices(new Slice(null, null, -1), 3),
  sliceIndices(new Slice(-2, null), 10),
);

function check(action: any, ...args: (number | string)[]): void {
  try {
    print(typed(call(action, ...args), "bytes | float | tuple[int, int]"));
  } catch (error) {
    if (!(error instanceof OverflowError || error instanceof ValueError))
      throw error;
    print(typeName(error), "-", error);
  }
}

check(methods.to_bytes.bind(null, 300), 1, "big");
check(((target: number) => methods.to_bytes.bind(null, target))(-1), 1, "big");
check(methods.to_bytes.bind(null, 1), 1, "middle");
check(givesFloat(floatFromHex), "ghost");
check(givesFloat(floatFromHex), "0x1p5000");
check(
  (
    (target2: number) => () =>
      asIntegerRatio(target2)
  )(toFloat("nan")),
);
check(
  (
    (target3: number) => () =>
      asIntegerRatio(target3)
  )(toFloat("inf")),
);
