"""Rounding in all its forms: half to even, to tens, down, up, and in text."""

import math

HALVES = [0.5, 1.5, 2.5, 3.5, -0.5, -1.5, -2.5]


def round_half_up(value: float) -> int:
    """The rounding of school."""
    return math.floor(value + 0.5)


def to_quarter(value: float) -> float:
    return round(value * 4) / 4


print([round(value) for value in HALVES])
print([round_half_up(value) for value in HALVES])
print([round(value, 0) for value in HALVES])
print([int(value) for value in HALVES], [math.trunc(value) for value in HALVES])
print([math.floor(value) for value in HALVES], [math.ceil(value) for value in HALVES])

# Not every decimal that ends in 5 is a half: 2.675 is a little less.
for value in (2.675, 1.005, 0.125, 0.375, 1e15 + 0.3, 5.015):
    print(value, round(value, 2), f"{value:.2f}", "%.2f" % value, round(value, 1))

# With negative digits, tens and hundreds.
print([round(value, -1) for value in (5, 15, 25, 1234, -15)])
print(round(1234.5, -2), round(15.0, -1), round(2**70, -5), round(149, -2), round(150, -2))

# With one argument a float gives an int, with two it gives a float.
print(round(3.0), round(3.0, 1), round(3), round(3, 1), round(1e20), round(-0.4), round(-0.4, 0))
print(type(round(2.6)).__name__, type(round(2.6, 0)).__name__, type(round(2, 2)).__name__)

print([to_quarter(value) for value in (0.1, 0.13, 1, 2.88)])
print([f"{value:.0f}" for value in HALVES], f"{0.045:.1%} {0.5:.0%} {1.5:.0%} {2.5:.0%}")
print(f"{1234567.891:,.1f} {0.000012345:.3g} {99999.5:.5g} {99.95:.1f} {1e21:.0f}")

prices = {"tea": 2.5, "cake": 3.755, "milk": 1}
for name, price in prices.items():
    print(f"{name:<5} {price:>6.2f} {price * 1.2:>8.3f} {round(price * 1.2, 1)}")
print(sum(round(price, 1) for price in prices.values()), round(sum(prices.values()), 1))

for bad in (float("inf"), float("nan")):
    try:
        print(round(bad))
    except (OverflowError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
    print(round(bad, 2))
