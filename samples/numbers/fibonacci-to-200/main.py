"""Fibonacci numbers up to the 200th: past 2**53 each digit still counts."""

from functools import lru_cache


def fibonacci(limit):
    """Yields the first numbers of the sequence."""
    a, b = 0, 1
    for _ in range(limit):
        yield a
        a, b = b, a + b


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def fast(n: int) -> tuple[int, int]:
    """F(n) and F(n + 1), by doubling."""
    if n == 0:
        return 0, 1
    a, b = fast(n // 2)
    c = a * (2 * b - a)
    d = a * a + b * b
    return (d, c + d) if n % 2 else (c, d)


numbers = list(fibonacci(201))
print(numbers[:12])
for n in (77, 78, 79, 80, 90, 93, 94, 150, 199, 200):
    print(f"F({n}) = {numbers[n]}")

print("all three agree:", all(fib(n) == numbers[n] == fast(n)[0] for n in range(201)))

# F(78) is the last one below 2**53.
print("first beyond 2**53:", [n for n, value in enumerate(numbers) if value > 2**53][0])
print("sum of the first 100:", sum(numbers[:100]), "=", numbers[101] - 1)
print("even ones below a million:", sum(n for n in numbers if n % 2 == 0 and n < 1_000_000))

# The ratio of neighbours settles down quickly.
for n in (5, 10, 20, 40, 80):
    print(n, numbers[n + 1] / numbers[n])
print("digits of F(200):", sorted(set(str(numbers[200]))), numbers[200].bit_length(), "bits")
