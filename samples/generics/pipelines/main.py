from typing import Callable, Generic, NamedTuple, TypeVar, overload

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")
T = TypeVar("T")


class Pair(NamedTuple, Generic[A, B]):
    left: A
    right: B


def compose(f: Callable[[A], B], g: Callable[[B], C]) -> Callable[[A], C]:
    def composed(x: A) -> C:
        return g(f(x))

    return composed


class Pipeline(Generic[A, B]):
    def __init__(self, step: Callable[[A], B]) -> None:
        self._step = step

    def then(self, next_step: Callable[[B], C]) -> "Pipeline[A, C]":
        step = self._step
        return Pipeline(lambda value: next_step(step(value)))

    def run(self, value: A) -> B:
        return self._step(value)

    def __call__(self, value: A) -> B:
        return self.run(value)


def swap(pair: tuple[A, B]) -> tuple[B, A]:
    a, b = pair
    return b, a


def zip_with(xs: list[A], ys: list[B], fn: Callable[[A, B], C]) -> list[C]:
    return [fn(x, y) for x, y in zip(xs, ys)]


def identity(x: T) -> T:
    return x


def tap(fn: Callable[[T], None]) -> Callable[[T], T]:
    def inner(value: T) -> T:
        fn(value)
        return value

    return inner


length_text = compose(len, str)
print(length_text("hello") + "!")
pipeline = Pipeline(int).then(lambda n: n + 1).then(lambda n: n / 2)
print(pipeline.run("41"), pipeline("4"))
print(swap((1, "a")), swap(("x", 2.0)))
print(zip_with([1, 2], ["a", "b"], lambda n, s: s * n))
print(identity(3), identity("s"), identity(2.0), identity(None))
print(tap(print)("tapped"))
pair = Pair(1, "one")
print(pair, pair.left + 1, pair.right.upper(), Pair("k", 2.0))
