/** Large numbers as text: separators, bases, widths, and the way back. */

import {
  OverflowError,
  add,
  bin,
  divide,
  equals,
  float,
  floatRepr,
  floorDivide,
  format,
  getItem,
  hex,
  int,
  len,
  modulo,
  neg,
  oct,
  percentFormat,
  pow,
  print,
  repr,
  slice,
  str,
  strCount,
  sub,
  sum,
  toFloat,
  tuple,
} from "./runtime/builtins.js";

const GOOGOL = pow(10, 100);

/** Groups of three digits, by hand. */
function grouped(n: number | bigint): string {
  let [sign, digits] = n < 0 ? ["-", str(neg(n))] : ["", str(n)];
  const groups: string[] = [];
  while (digits) {
    let group: string;
    [digits, group] = [slice(digits, null, -3), slice(digits, -3)];
    groups.splice(0, 0, group);
  }
  return sign + groups.join(" ");
}

function toBase(n: number | bigint, base: number): string {
  if (n === 0) {
    return "0";
  }
  let digits = "";
  while (n > 0) {
    digits =
      getItem("0123456789abcdefghijklmnopqrstuvwxyz", modulo(n, base)) + digits;
    n = floorDivide(n, base);
  }
  return digits;
}

const n = pow(2, 64);
print(n, neg(n), format(n, ","), format(n, "_"), grouped(neg(n)));
console.log(
  `[${format(n, ">30")}] [${format(n, "<30,")}] [${format(n, "^30")}] [${format(n, "030")}] [${format(neg(n), "=+30")}]`,
);
console.log(
  `${format(n, "x")} ${format(n, "#X")} ${format(n, "b")} ${format(sub(n, 1), "o")} ${format(sub(n, 1), "#_x")}`,
);
print(
  percentFormat("%d %20d %x %e", tuple(n, 12345, sub(n, 1), n)),
  `${format(add(n, 1), ",")} ${format(repr(sub(n, 1)), ">25")}`,
);
console.log(
  `${format(n, "e")} ${format(n, ".3e")} ${format(n, "g")} ${format(n, ".2f")} ${format(Number(divide(n, 3)), ".4f")} ${format(n, "%")}`,
);

// There and back again.
for (const base of [2, 7, 16, 36]) {
  const text = toBase(pow(3, 40), base);
  print(base, text, int(text, base) === pow(3, 40));
}
print(
  int("0xffff_ffff_ffff_ffff", 16),
  int("-0b1" + "0".repeat(60), 2),
  int(" 9007199254740993 "),
);

console.log(
  strCount(str(GOOGOL), "0"),
  len(str(pow(2, 1000))),
  sum(Array.from(str(pow(2, 1000)), (digit) => int(digit))),
);
print(repr([n, neg(n), pow(2, 53), add(pow(2, 53), 1)]), { big: n }, tuple(n));
print(
  slice(str(n), null, null, -1),
  str(n) === str(n) && str(n) === repr(n),
  hex(n),
  oct(n),
  bin(add(pow(2, 60), 1)),
);

// A float keeps 53 bits of it.
for (const value of [
  pow(2, 53),
  add(pow(2, 53), 1),
  pow(10, 22),
  pow(10, 23),
]) {
  print(
    value,
    float(toFloat(value)),
    int(toFloat(value)),
    equals(toFloat(value), value),
  );
}
try {
  console.log(floatRepr(toFloat(pow(10, 400))));
} catch (error) {
  if (!(error instanceof OverflowError)) throw error;
  print("OverflowError:", error);
}
