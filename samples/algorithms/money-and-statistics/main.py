from decimal import Decimal, ROUND_HALF_UP, getcontext
from fractions import Fraction
import math, statistics

price = Decimal("19.99")
qty = 3
subtotal = price * qty
tax = (subtotal * Decimal("0.0825")).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
print(subtotal, tax, subtotal + tax)
print(
    0.1 + 0.2,
    Decimal("0.1") + Decimal("0.2"),
    0.1 + 0.2 == 0.3,
    math.isclose(0.1 + 0.2, 0.3),
)
print(
    round(2.5),
    round(3.5),
    round(-2.5),
    round(2.675, 2),
    round(1234.5678, -2),
    round(15, -1),
)

f = Fraction(1, 3) + Fraction(1, 6)
print(f, float(f), Fraction("0.125"), Fraction(3, 4) * 2, f.numerator, f.denominator)

data = [2, 4, 4, 4, 5, 5, 7, 9]
print(
    statistics.mean(data),
    statistics.median(data),
    statistics.mode(data),
    statistics.pstdev(data),
)


def mean(xs):
    return sum(xs) / len(xs)


def variance(xs):
    m = mean(xs)
    return sum((x - m) ** 2 for x in xs) / len(xs)


print(mean(data), variance(data), variance(data) ** 0.5)


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def lcm(a, b):
    return a * b // gcd(a, b)


print(gcd(48, 18), lcm(4, 6), math.gcd(17, 5), [gcd(i, 12) for i in range(1, 13)])


def egcd(a, b):
    if a == 0:
        return b, 0, 1
    g, y, x = egcd(b % a, a)
    return g, x - (b // a) * y, y


print(egcd(35, 15), pow(3, -1, 11), pow(2, 100, 1000007))
print(2**100, math.factorial(25), len(str(2**1000)), sum(int(d) for d in str(2**1000)))
print(
    7 // 2,
    -7 // 2,
    7 % 3,
    -7 % 3,
    divmod(-7, 3),
    7 / 2,
    6 / 2,
    2**-1,
    int(-3.7),
    math.floor(-3.7),
    math.trunc(3.9),
)


def change(amount, coins=(200, 100, 50, 20, 10, 5, 2, 1)):
    result = {}
    for coin in coins:
        if amount >= coin:
            result[coin], amount = divmod(amount, coin)
    return result


print(change(388))


def compound(p, rate, years, n=1):
    return p * (1 + rate / n) ** (n * years)


for years in (1, 5, 10):
    print(
        f"{years:>2} years: {compound(1000, 0.05, years):>10,.2f} {compound(1000, 0.05, years, 12):>10,.2f}"
    )
print(
    f"{1234567.891:,.2f} {0.256:.1%} {255:x} {255:#b} {1e10:g} {12345.678:e} {3:03d} {-5:+d}"
)
print(
    int("ff", 16),
    bin(10),
    hex(255),
    oct(8),
    int("0b101", 0),
    float("1e3"),
    1e16,
    1e15,
    123456789.0 * 10,
)
