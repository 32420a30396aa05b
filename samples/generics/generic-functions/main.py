from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")
U = TypeVar("U")
K = TypeVar("K")


def first(xs: list[T]) -> T:
    return xs[0]


def first_or(xs: list[T], default: T) -> T:
    for x in xs:
        return x
    return default


def map_all(xs: Iterable[T], fn: Callable[[T], U]) -> list[U]:
    result = []
    for x in xs:
        result.append(fn(x))
    return result


def group_by(items: Iterable[T], key: Callable[[T], K]) -> dict[K, list[T]]:
    groups: dict[K, list[T]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


def chunks(items: list[T], size: int) -> list[list[T]]:
    return [items[i : i + size] for i in range(0, len(items), size)]


def unique(items: Iterable[T]) -> list[T]:
    seen: set[T] = set()
    out: list[T] = []
    for item in items:
        if item not in seen:
            seen.add(item)
            out.append(item)
    return out


print(first([3, 4]), first(["a"]), first([1.0, 2.5]))
print(first_or([], "none"), first_or([1.5], 0.0))
print(map_all([1, 2, 3], str), map_all(["a", "bb"], len))
print(group_by(["apple", "avocado", "bean"], lambda word: word[0]))
print(group_by([1, 2, 3, 4], lambda n: n % 2 == 0))
print(chunks([1, 2, 3, 4, 5], 2), chunks(["x"], 3))
print(unique([3, 1, 3, 2, 1]), unique("hello"))
