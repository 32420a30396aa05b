"""Inside a decorated function its name means the decorated one."""

from functools import lru_cache


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def logged(func):
    def wrapper(n):
        print("call", func.__name__, n)
        return func(n)

    return wrapper


@logged
def countdown(n):
    return countdown(n - 1) if n > 0 else "done"


def fetch(page):
    return f"page {page}"


print(fib(30), fib.cache_info().hits)
print(countdown(2))
# The name is kept although JavaScript has a function of the same name.
print(fetch(1), fetch.__name__, [f.__name__ for f in (fetch, fib)])
