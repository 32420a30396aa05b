"""functools: functions that are made from other functions."""

import json
from functools import cache, cmp_to_key, lru_cache, partial, reduce, wraps


def power(base: int, exponent: int = 2, *, scale: int = 1) -> int:
    return scale * base**exponent


square = partial(power, exponent=2)
powers_of_two = partial(power, 2)
print(square(5), powers_of_two(10), powers_of_two(3, scale=100))
print(square.func.__name__, square.args, square.keywords, powers_of_two.args)


@lru_cache(maxsize=2)
def slow_square(number: int) -> int:
    print("computing", number)
    return number * number


print([slow_square(n) for n in (1, 2, 1, 3, 2)])
print(slow_square.cache_info(), slow_square.cache_parameters())
slow_square.cache_clear()
print(slow_square.cache_info().hits, slow_square.__wrapped__(4))


@cache
def stairs(steps: int) -> int:
    """In how many ways one climbs them, one or two at a time."""
    return 1 if steps < 2 else stairs(steps - 1) + stairs(steps - 2)


print(stairs(90), stairs.cache_info())


def logged(function):
    @wraps(function)
    def wrapper(*args):
        print("->", function.__name__, args)
        return function(*args)

    return wrapper


@logged
def add(a: int, b: int) -> int:
    """Adds."""
    return a + b


print(add(1, 2), add.__name__, add.__doc__)
print(reduce(lambda total, item: total * item, [1, 2, 3, 4]), reduce(add, [], 7))


def by_length_then_text(a: str, b: str) -> int:
    return len(a) - len(b) or (a > b) - (a < b)


print(sorted(["pear", "fig", "apple", "date"], key=cmp_to_key(by_length_then_text)))
try:
    reduce(add, [])
except TypeError as error:
    print(error)
print(json.dumps({"stairs": stairs(5)}))
