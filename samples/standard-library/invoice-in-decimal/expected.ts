/** An invoice: money in decimals, shares in fractions. */

import {
  TypeError,
  add,
  divmod,
  equals,
  float,
  floorDivide,
  format,
  int,
  lt,
  modulo,
  mul,
  pow,
  print,
  round,
  str,
  sum,
  toFloat,
  typeName,
  valuesView,
  withManager,
} from "./runtime/builtins.js";
import {
  Decimal,
  DivisionByZero,
  InvalidOperation,
  getcontext,
  localcontext,
} from "./runtime/decimal.js";
import { Fraction } from "./runtime/fractions.js";

const CENT = new Decimal("0.01");
const LINES: [string, number, Decimal][] = [
  ["tea", 3, new Decimal("3.35")],
  ["cake", 2, new Decimal("4.20")],
  ["discount", 1, new Decimal("-0.005")],
];

function money(amount: Decimal, rounding: string = "ROUND_HALF_UP"): Decimal {
  return amount.quantize(CENT, rounding);
}

let total = new Decimal(0);
for (const [name, count, price] of LINES) {
  const amount = mul(count, price);
  total = total.__add__(amount);
  console.log(
    `${format(name, "<10")}${format(count, ">3")} x ${format(price, ">7")} = ${format(amount, ">8.2f")}`,
  );
}
const tax = total.__mul__(new Decimal("0.19"));
print(
  total,
  tax,
  money(tax),
  money(total.__add__(tax)),
  format(money(total.__mul__(1000)), ","),
);
for (const rounding of ["ROUND_HALF_UP", "ROUND_HALF_EVEN", "ROUND_DOWN"]) {
  print(
    rounding,
    ["2.675", "2.665", "-2.675"].map((text) =>
      str(money(new Decimal(text), rounding)),
    ),
  );
}

print(
  new Decimal(1).__truediv__(new Decimal(7)),
  new Decimal(0.1),
  new Decimal("1e3").normalize(),
  new Decimal("0.10").__add__(new Decimal("0.2")),
);
print(
  new Decimal(2).sqrt(),
  divmod(new Decimal("7.5"), 2),
  floorDivide(-7, new Decimal(2)),
  modulo(-7, new Decimal(2)),
  new Decimal("2.50").asTuple(),
);
withManager(localcontext(), (context) => {
  context.prec = 5;
  print(new Decimal(1).__truediv__(new Decimal(3)), context.prec);
});
print(
  getcontext().prec,
  equals(new Decimal("0.1"), 0.1),
  equals(new Decimal("0.5"), 0.5),
  round(new Decimal("2.5")),
  int(new Decimal("-3.9")),
);

for (const wrong of [
  () => new Decimal("three"),
  () => new Decimal(1).__truediv__(0),
  () => add(new Decimal(1), 0.5),
]) {
  try {
    print(wrong());
  } catch (error) {
    if (
      !(
        error instanceof InvalidOperation ||
        error instanceof DivisionByZero ||
        error instanceof TypeError
      )
    )
      throw error;
    print(typeName(error), error);
  }
}

const shares = new Map<string, Fraction>([
  ["ann", new Fraction(1, 2)],
  ["bob", new Fraction(1, 3)],
  ["cleo", new Fraction("1/6")],
]);
print(
  sum(valuesView(shares)),
  new Map<string, Decimal>(
    Array.from(shares, ([name, share]) => [
      name,
      money(total.__mul__(share.numerator).__truediv__(share.denominator)),
    ]),
  ),
);
const part = new Fraction(3, 4);
print(
  part.__add__(new Fraction(1, 4)),
  part.__mul__(2),
  pow(part, -1),
  part.__floordiv__(new Fraction(1, 3)),
  part.__mod__(new Fraction(1, 3)),
  float(toFloat(part)),
  round(part),
);
print(
  new Fraction(0.125),
  new Fraction("1e-2"),
  new Fraction(355, 113).limitDenominator(10),
  new Fraction(new Decimal("1.1")),
  lt(part, 0.8),
);
