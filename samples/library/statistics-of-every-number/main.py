"""Averages keep the class of their data: floats, decimals and fractions come out as they went in."""

import math
import statistics
from decimal import Decimal
from fractions import Fraction

temperatures = [19.5, 20.5, 23.0]
guests = [2, 4, 4, 6]
prices = [Decimal("1.10"), Decimal("2.20"), Decimal("3.35")]
shares = [Fraction(1, 6), Fraction(1, 2), Fraction(5, 3)]


def describe(name: str, values: list[float]) -> None:
    print(f"{name}: mean {statistics.mean(values)}, median {statistics.median(values)}")


# A whole mean of floats is still a float, one of ints an int.
describe("temperatures", temperatures)
print(statistics.mean(temperatures), statistics.mean(guests), statistics.mean([1, 2]))
print(statistics.variance([1.0, 3.0, 5.0]), statistics.variance([1, 3, 5]))
print(statistics.mean(degrees / 2 for degrees in [4.0, 8.0]))

# Money stays exact, and is rounded by the context of decimals alone.
print(statistics.mean(prices), statistics.median(prices[:2]), statistics.pvariance(prices))
print(statistics.stdev(prices))
print(statistics.quantiles(prices, n=4, method="inclusive"))
print(statistics.mean(shares), statistics.variance(shares), statistics.stdev(shares))

# A mean that is known already need not be found again.
known = statistics.mean(temperatures)
print(statistics.variance(temperatures, known), statistics.pstdev(guests, mu=4))

# The harmonic mean of one value is the value, and zero where a value is zero.
print(statistics.harmonic_mean([5]), statistics.harmonic_mean([40, 60]))
print(statistics.harmonic_mean([0, 2.5]), statistics.harmonic_mean(shares))

# Infinities and what is not a number pass through.
print(statistics.mean([math.inf, 1.0]), statistics.mean([math.nan, 1.0]))
print(statistics.variance([math.inf, 1.0]))
try:
    print(statistics.stdev([math.inf, 1.0]))
except AttributeError as error:
    print("no deviation:", error)

# Classes that do not go together are refused.
try:
    print(statistics.mean([1.5, Decimal("2")]))
except TypeError:
    print("floats and decimals do not mix")

for summarize in (statistics.mean, statistics.geometric_mean, statistics.fmean):
    print(summarize.__name__, f"{summarize([1.0, 4.0]):.2f}")

print(math.prod([1.5, 2.0]), math.prod([3, 4]), math.prod({"a": 2.0, "b": 4.0}.values()))
