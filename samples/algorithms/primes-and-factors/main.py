import math
from itertools import count, takewhile, islice


def is_prime(n):
    if n < 2:
        return False
    if n % 2 == 0:
        return n == 2
    for i in range(3, int(math.sqrt(n)) + 1, 2):
        if n % i == 0:
            return False
    return True


def sieve(limit):
    flags = [True] * (limit + 1)
    flags[0] = flags[1] = False
    for i in range(2, int(limit**0.5) + 1):
        if flags[i]:
            for j in range(i * i, limit + 1, i):
                flags[j] = False
    return [i for i, p in enumerate(flags) if p]


def sieve2(n):
    s = bytearray([1]) * (n + 1)
    s[0:2] = b"\0\0"
    for i in range(2, math.isqrt(n) + 1):
        if s[i]:
            s[i * i :: i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i in range(n + 1) if s[i]]


def prime_factors(n):
    factors = []
    d = 2
    while n > 1:
        while n % d == 0:
            factors.append(d)
            n //= d
        d += 1
        if d * d > n:
            if n > 1:
                factors.append(n)
            break
    return factors


def gen_primes():
    D = {}
    q = 2
    while True:
        if q not in D:
            yield q
            D[q * q] = [q]
        else:
            for p in D[q]:
                D.setdefault(p + q, []).append(p)
            del D[q]
        q += 1


print([n for n in range(50) if is_prime(n)])
print(sieve(50))
print(sieve2(60) == sieve(60))
print(list(islice(gen_primes(), 20)))
print(list(takewhile(lambda p: p < 60, gen_primes())))
for n in [12, 97, 360, 1001, 123456789, 2**31 - 1]:
    f = prime_factors(n)
    print(n, "=", " x ".join(map(str, f)), math.prod(f) == n)
twin = [(a, b) for a, b in zip(sieve(100), sieve(100)[1:]) if b - a == 2]
print(twin)


def perfect(n):
    return sum(d for d in range(1, n) if n % d == 0) == n


print([n for n in range(2, 500) if perfect(n)])


def collatz(n):
    steps = [n]
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps.append(n)
    return steps


print(collatz(27)[:10], len(collatz(27)), max(collatz(27)))
best = max(range(1, 1000), key=lambda n: len(collatz(n)))
print(best, len(collatz(best)))
