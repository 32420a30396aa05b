import time


def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)


start = time.perf_counter()
result = fib(27)
assert result == 196_418
print(time.perf_counter() - start)
