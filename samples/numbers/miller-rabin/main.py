"""Is it prime? The test of Miller and Rabin, and a factorisation by Pollard."""

from math import gcd, isqrt

SMALL_PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37)


def is_prime(n: int) -> bool:
    """Certain for every n below 3.3 * 10**24."""
    if n < 2:
        return False
    for prime in SMALL_PRIMES:
        if n % prime == 0:
            return n == prime
    odd, twos = n - 1, 0
    while odd % 2 == 0:
        odd //= 2
        twos += 1
    return all(passes(base, odd, twos, n) for base in SMALL_PRIMES)


def passes(base: int, odd: int, twos: int, n: int) -> bool:
    x = pow(base, odd, n)
    if x in (1, n - 1):
        return True
    for _ in range(twos - 1):
        x = x * x % n
        if x == n - 1:
            return True
    return False


def divisor(n: int) -> int:
    """A divisor of a composite number: Pollard's rho."""
    for c in range(1, 20):
        slow = fast = 2
        g = 1
        while g == 1:
            slow = (slow * slow + c) % n
            fast = (fast * fast + c) % n
            fast = (fast * fast + c) % n
            g = gcd(abs(slow - fast), n)
        if g != n:
            return g
    return n


def factors(n: int) -> list[int]:
    if n == 1:
        return []
    if is_prime(n):
        return [n]
    d = 2 if n % 2 == 0 else divisor(n)
    return sorted(factors(d) + factors(n // d))


print([n for n in range(60) if is_prime(n)])
for n in (561, 1105, 2047, 3215031751, 2**31 - 1, 2**61 - 1, 2**61 + 1, 10**18 + 9):
    print(f"{n:>20} {'prime' if is_prime(n) else 'composite'}")

for n in (360, 1001, 600851475143, 2**32 + 1, 10**12 + 1, 999999000001):
    parts = factors(n)
    print(n, "=", " * ".join(map(str, parts)))

# Between two squares there is always a prime.
for k in (10, 10**5, 10**9):
    n = k * k + 1
    while not is_prime(n):
        n += 1
    print(k, n, isqrt(n) == k)
