"""Factorials and binomial coefficients: exact at any size."""

import math


def factorial(n: int) -> int:
    """The product of 1 to n, by recursion."""
    if n < 2:
        return 1
    return n * factorial(n - 1)


def factorial_by_loop(n: int) -> int:
    result = 1
    for factor in range(2, n + 1):
        result *= factor
    return result


def binomial(n: int, k: int) -> int:
    """How many ways there are to choose k of n things."""
    return factorial(n) // (factorial(k) * factorial(n - k))


# 18! still fits a double exactly, 19! does not.
for n in (0, 1, 5, 17, 18, 19, 20, 21, 25):
    print(f"{n:>2}! = {factorial(n):,}")

print(factorial(30) == factorial_by_loop(30) == math.factorial(30))
print("100! has", len(str(factorial(100))), "digits and ends in", factorial(100) % 10**30 // 10**24)

# Pascal's triangle, from the definition.
for row in range(6):
    print(" ".join(str(binomial(row, k)) for k in range(row + 1)).center(20).rstrip())
print("52 choose 5:", binomial(52, 5), "of", binomial(52, 13), "bridge hands")

# The quotient of neighbours is exact as well; a float's is not.
print(factorial(23) // factorial(22), factorial(23) / factorial(22))
print(factorial(25) - 1, float(factorial(25)))

# e as the sum of the reciprocals.
e = 0.0
for n in range(18):
    e += 1 / factorial(n)
print(e, abs(e - math.e) < 1e-15)
