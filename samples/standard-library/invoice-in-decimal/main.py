"""An invoice: money in decimals, shares in fractions."""

from decimal import (
    ROUND_DOWN,
    ROUND_HALF_EVEN,
    ROUND_HALF_UP,
    Decimal,
    DivisionByZero,
    InvalidOperation,
    getcontext,
    localcontext,
)
from fractions import Fraction

CENT = Decimal("0.01")
LINES = [
    ("tea", 3, Decimal("3.35")),
    ("cake", 2, Decimal("4.20")),
    ("discount", 1, Decimal("-0.005")),
]


def money(amount: Decimal, rounding: str = ROUND_HALF_UP) -> Decimal:
    return amount.quantize(CENT, rounding=rounding)


total = Decimal(0)
for name, count, price in LINES:
    amount = count * price
    total += amount
    print(f"{name:<10}{count:>3} x {price:>7} = {amount:>8.2f}")
tax = total * Decimal("0.19")
print(total, tax, money(tax), money(total + tax), f"{money(total * 1000):,}")
for rounding in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_DOWN):
    print(
        rounding,
        [str(money(Decimal(text), rounding)) for text in ("2.675", "2.665", "-2.675")],
    )

print(
    Decimal(1) / Decimal(7),
    Decimal(0.1),
    Decimal("1e3").normalize(),
    Decimal("0.10") + Decimal("0.2"),
)
print(
    Decimal(2).sqrt(),
    divmod(Decimal("7.5"), 2),
    -7 // Decimal(2),
    -7 % Decimal(2),
    Decimal("2.50").as_tuple(),
)
with localcontext() as context:
    context.prec = 5
    print(Decimal(1) / Decimal(3), context.prec)
print(
    getcontext().prec,
    Decimal("0.1") == 0.1,
    Decimal("0.5") == 0.5,
    round(Decimal("2.5")),
    int(Decimal("-3.9")),
)

for wrong in (lambda: Decimal("three"), lambda: Decimal(1) / 0, lambda: Decimal(1) + 0.5):
    try:
        print(wrong())
    except (InvalidOperation, DivisionByZero, TypeError) as error:
        print(type(error).__name__, error)

shares = {"ann": Fraction(1, 2), "bob": Fraction(1, 3), "cleo": Fraction("1/6")}
print(
    sum(shares.values()),
    {name: money(total * share.numerator / share.denominator) for name, share in shares.items()},
)
part = Fraction(3, 4)
print(
    part + Fraction(1, 4),
    part * 2,
    part**-1,
    part // Fraction(1, 3),
    part % Fraction(1, 3),
    float(part),
    round(part),
)
print(
    Fraction(0.125),
    Fraction("1e-2"),
    Fraction(355, 113).limit_denominator(10),
    Fraction(Decimal("1.1")),
    part < 0.8,
)
