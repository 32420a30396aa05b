import {
  bin,
  div,
  divide,
  divmod,
  float,
  floatPow,
  floatSum,
  floorDiv,
  format,
  hex,
  int,
  len,
  mod,
  mul,
  oct,
  pow,
  print,
  range,
  round,
  roundHalfEven,
  str,
  sub,
  sum,
  toFloat,
  tuple,
} from "./runtime/builtins.js";
import { Decimal } from "./runtime/decimal.js";
import { Fraction } from "./runtime/fractions.js";
import * as math from "./runtime/math.js";
import * as statistics from "./runtime/statistics.js";

const price = new Decimal("19.99");
const qty = 3;
const subtotal = price.__mul__(qty);
const tax = subtotal
  .__mul__(new Decimal("0.0825"))
  .quantize(new Decimal("0.01"), "ROUND_HALF_UP");
print(subtotal, tax, subtotal.__add__(tax));
print(
  float(0.1 + 0.2),
  new Decimal("0.1").__add__(new Decimal("0.2")),
  0.1 + 0.2 === 0.3,
  math.isclose(0.1 + 0.2, 0.3),
);
print(
  roundHalfEven(2.5),
  roundHalfEven(3.5),
  roundHalfEven(-2.5),
  float(roundHalfEven(2.675, 2)),
  float(roundHalfEven(1234.5678, -2)),
  round(15, -1),
);

const f = new Fraction(1, 3).__add__(new Fraction(1, 6));
print(
  f,
  float(toFloat(f)),
  new Fraction("0.125"),
  new Fraction(3, 4).__mul__(2),
  f.numerator,
  f.denominator,
);

const data = [2, 4, 4, 4, 5, 5, 7, 9];
print(
  statistics.meanOf(data),
  statistics.medianOf(data),
  statistics.mode(data),
  float(statistics.pstdev(data)),
);

function mean(xs: number[]): number {
  return div(sum(xs), xs.length);
}

function variance(xs: number[]): number {
  const m = mean(xs);
  return Number(divide(floatSum(xs.map((x) => (x - m) ** 2)), xs.length));
}

print(
  float(mean(data)),
  float(variance(data)),
  float(floatPow(variance(data), 0.5)),
);

function gcd(a: number, b: number): number {
  while (b > 0) {
    [a, b] = [b, a % b];
  }
  return a;
}

function lcm(a: number, b: number): number {
  return floorDiv(a * b, gcd(a, b));
}

print(
  gcd(48, 18),
  lcm(4, 6),
  math.gcd(17, 5),
  Array.from(range(1, 13), (i) => gcd(i, 12)),
);

function egcd(
  a: number,
  b: number,
): readonly [number, number | bigint, number | bigint] {
  if (a === 0) {
    return tuple(b, 0, 1);
  }
  const [g, y, x] = egcd(b % a, a);
  return tuple(g, sub(x, mul(Math.floor(b / a), y)), y);
}

print(egcd(35, 15), pow(3, -1, 11), pow(2, 100, 1000007));
print(
  pow(2, 100),
  math.factorial(25),
  len(str(pow(2, 1000))),
  sum(Array.from(str(pow(2, 1000)), (d) => int(d))),
);
print(
  Math.floor(7 / 2),
  Math.floor(-7 / 2),
  7 % 3,
  mod(-7, 3),
  divmod(-7, 3),
  float(7 / 2),
  float(6 / 2),
  pow(2, -1),
  int(-3.7),
  math.floor(-3.7),
  math.trunc(3.9),
);

function change(
  amount: number,
  coins: [number, number, number, number, number, number, number, number] = [
    200, 100, 50, 20, 10, 5, 2, 1,
  ],
): Map<number, number> {
  const result = new Map<number, number>();
  for (const coin of coins) {
    if (amount >= coin) {
      const [part, part2] = divmod(amount, coin);
      result.set(coin, part);
      amount = part2;
    }
  }
  return result;
}

print(change(388));

function compound(p: number, rate: number, years: number, n = 1): number {
  return p * floatPow(1 + rate / n, n * years);
}

for (const years of [1, 5, 10]) {
  console.log(
    `${format(years, ">2")} years: ${format(compound(1000, 0.05, years), ">10,.2f")} ${format(compound(1000, 0.05, years, 12), ">10,.2f")}`,
  );
}
console.log(
  `${format(1234567.891, ",.2f")} ${format(0.256, ".1%")} ${format(255, "x")} ${format(255, "#b")} ${format(1e10, "g")} ${format(12345.678, "e")} ${format(3, "03d")} ${format(-5, "+d")}`,
);
print(
  int("ff", 16),
  bin(10),
  hex(255),
  oct(8),
  int("0b101", 0),
  float(toFloat("1e3")),
  float(1e16),
  float(1e15),
  float(123456789.0 * 10),
);
