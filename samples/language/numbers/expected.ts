import {
  bin,
  divmod,
  equals,
  float,
  floatFloorDiv,
  floatPow,
  floorDiv,
  floorDivide,
  hex,
  int,
  max,
  min,
  mod,
  modulo,
  mul,
  oct,
  pow,
  print,
  round,
  roundHalfEven,
  shiftLeft,
  sum,
  toFloat,
} from "./runtime/builtins.js";

print(
  Math.floor(7 / 2),
  Math.floor(-7 / 2),
  floorDiv(7, -2),
  mod(-7, 3),
  mod(7, -3),
  divmod(-7, 3),
);
print(float(7 / 2), float(6 / 2), 2 ** 10, pow(2, -1), pow(2, 100));
print(
  float(0.1 + 0.2),
  float(1.0),
  float(1e16),
  float(1e-5),
  123456789.123,
  float(toFloat("inf")),
  float(-0.0),
);
print(
  roundHalfEven(2.5),
  roundHalfEven(3.5),
  float(roundHalfEven(2.675, 2)),
  round(1234, -2),
  float(Math.abs(-3.0)),
);
print(Number(true) + 1, equals(true, 1.0), sum([true, false, true]));
print(
  int("ff", 16),
  int(3.99),
  int(-3.99),
  float(toFloat("2.50")),
  int(" 42 "),
);
print(
  mul(1_000_000 * 1_000_000, 1_000_000),
  floorDivide(pow(10, 20), 3),
  modulo(pow(10, 20), 7),
);
print(
  shiftLeft(1, 40),
  0xff & ~0x0f,
  5 ^ 3,
  6 | 9,
  -1 >> 1,
  bin(10),
  hex(255),
  oct(8),
);
print(max(3, 7.5, 2), min("pear", "apple"), pow(3, 4, 5));

let factorial: number | bigint = 1;
for (let n = 1; n < 26; n++) {
  factorial = mul(factorial, n);
}
print("25! =", factorial);
print(
  float((10 / 4) * 2),
  float(floatPow(9, 0.5)),
  float(3 * 1.0),
  float(floatFloorDiv(5, 2.0)),
);
