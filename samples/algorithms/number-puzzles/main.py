# Number puzzles in the style of the well-known problem collections
from math import gcd, isqrt, prod, comb, factorial
from functools import lru_cache, reduce
from itertools import count, takewhile, permutations, combinations, accumulate
import operator


def primes():
    composites = {}
    for n in count(2):
        if n not in composites:
            yield n
            composites[n * n] = [n]
        else:
            for p in composites.pop(n):
                composites.setdefault(p + n, []).append(p)


def divisors(n):
    small = [d for d in range(1, isqrt(n) + 1) if n % d == 0]
    return small + [n // d for d in reversed(small) if d * d != n]


@lru_cache(maxsize=None)
def collatz(n):
    return 1 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)


def digits(n, base=10):
    while n:
        n, d = divmod(n, base)
        yield d


def is_palindrome(n):
    return str(n) == str(n)[::-1]


def continued_fraction_sqrt(n):
    a0 = isqrt(n)
    if a0 * a0 == n:
        return [a0], []
    m, d, a = 0, 1, a0
    period = []
    while a != 2 * a0:
        m = d * a - m
        d = (n - m * m) // d
        a = (a0 + m) // d
        period.append(a)
    return [a0], period


def egyptian(n, d):
    out = []
    while n:
        k = -(-d // n)
        out.append(k)
        n, d = n * k - d, d * k
    return out


def pell(D):
    (a0,), period = continued_fraction_sqrt(D)
    h, h1, k, k1 = a0, 1, 1, 0
    i = 0
    while h * h - D * k * k != 1:
        a = period[i % len(period)]
        h, h1 = a * h + h1, h
        k, k1 = a * k + k1, k
        i += 1
    return h, k


ways = [1] + [0] * 200
for coin in (1, 2, 5, 10, 20, 50, 100, 200):
    for total in range(coin, 201):
        ways[total] += ways[total - coin]

print(sum(n for n in range(1000) if n % 3 == 0 or n % 5 == 0))
a, b, even = 1, 2, 0
while a < 4_000_000:
    if not a & 1:
        even += a
    a, b = b, a + b
print(even)
print(max(x * y for x in range(900, 1000) for y in range(x, 1000) if is_palindrome(x * y)))
print(reduce(lambda a, b: a * b // gcd(a, b), range(1, 21)))
print(sum(range(1, 101)) ** 2 - sum(n * n for n in range(1, 101)))
print(sum(takewhile(lambda p: p < 2000, primes())))
print(next(t for t in accumulate(count(1)) if len(divisors(t)) > 100))
print(max(range(1, 3000), key=collatz), collatz.cache_info().currsize)
print(sum(digits(2**1000)), sum(digits(factorial(100))), comb(40, 20))
print("".join(next(p for i, p in enumerate(permutations("0123456")) if i == 999)))
print(ways[200], prod(divisors(36)), divisors(36))
print([n for n in range(2, 10000) if n == sum(d**4 for d in digits(n))])
print([n for n in range(1, 3000) if (s := sum(divisors(n)) - n) != n and sum(divisors(s)) - s == n and s > 0])
print({d: continued_fraction_sqrt(d)[1] for d in (2, 7, 13, 23)})
print(egyptian(4, 13), egyptian(7, 15), pell(61))
best = max(((d, len(continued_fraction_sqrt(d)[1])) for d in range(2, 100)), key=operator.itemgetter(1))
print("longest period", best)
print([a + b + c for a, b, c in combinations(range(1, 60), 3) if a * a + b * b == c * c][:5])
print(pow(7, 10**18, 10**9 + 7), pow(3, -1, 11), (2**127 - 1) % 1_000_003)
print(hex(sum(1 << i for i in range(0, 64, 3))), bin(37)[2:].count("1"), f"{2**70:,}", int("zz", 36), oct(8))
print(0.1 + 0.2, 1e16 + 1, 7 // -2, -7 % 3, divmod(-7, 2), 2**-1, round(2.5), round(-0.5), int(-3.7))
