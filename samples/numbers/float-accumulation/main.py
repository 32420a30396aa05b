"""Adding up floats: where the last digits go, and what `fsum` does about it."""

import math
import statistics


def kahan(values: list[float]) -> float:
    """Keeps what each addition loses."""
    total = 0.0
    lost = 0.0
    for value in values:
        corrected = value - lost
        bigger = total + corrected
        lost = (bigger - total) - corrected
        total = bigger
    return total


def running(values):
    total = 0
    for value in values:
        total += value
        yield total


tenths = [0.1] * 10
print(sum(tenths), math.fsum(tenths), kahan(tenths), 0.1 * 10)
print(list(running(tenths))[:4], 0.1 + 0.2 == 0.3, math.isclose(0.1 + 0.2, 0.3))

amounts = [1e16, 1.0, -1e16, 1.0]
print(sum(amounts), math.fsum(amounts), kahan(amounts), sum(reversed(amounts)))

# Cents as ints do not drift.
price = 0.0
cents = 0
for _ in range(100):
    price += 0.01
    cents += 1
print(price, cents / 100, price == 1.0, round(price, 2), cents == 100)

# The harmonic series, from both ends.
forward = sum(1 / n for n in range(1, 10_001))
backward = sum(1 / n for n in range(10_000, 0, -1))
print(forward, backward, forward == backward)

# A balance with interest, printed and kept.
balance = 1000
for year in range(1, 4):
    balance += balance * 0.05
    print(f"year {year}: {balance} {balance:.2f} {round(balance, 1)}")

samples = [2, 4, 4.0, 4.5, 5, 9.5]
print(statistics.mean(samples), statistics.median(samples), statistics.pstdev(samples))
print(sum([1, 2, 3]), sum([1, 2, 3.0]), sum([]), sum([], 0.0), sum(x * 0.5 for x in range(4)))
print(float("inf") - 1, float("inf") - float("inf"), 1e308 * 10, -1e308 * 10, 5e-324 / 2)
