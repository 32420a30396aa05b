from typing import Any, Callable, Protocol, TypeVar, TypedDict


class Comparable(Protocol):
    def __lt__(self, other: Any) -> bool: ...


C = TypeVar("C", bound=Comparable)
T_co = TypeVar("T_co", covariant=True)


class Source(Protocol[T_co]):
    def read(self) -> T_co: ...


class Sized2(Protocol):
    name: str

    def area(self) -> float: ...


S = TypeVar("S", bound=Sized2)
N = TypeVar("N", int, float)


class Square:
    def __init__(self, name: str, side: float) -> None:
        self.name = name
        self.side = side

    def area(self) -> float:
        return self.side**2


class Numbers:
    def __init__(self) -> None:
        self.n = 0

    def read(self) -> int:
        self.n += 1
        return self.n


class Words:
    def read(self) -> str:
        return "word"


def drain(source: Source[T_co], count: int) -> list[T_co]:
    return [source.read() for _ in range(count)]


def largest(xs: list[C]) -> C:
    best = xs[0]
    for x in xs[1:]:
        if best < x:
            best = x
    return best


def biggest(shapes: list[S]) -> S:
    return max(shapes, key=lambda shape: shape.area())


def double(n: N) -> N:
    return n * 2


class Row(TypedDict):
    title: str
    stars: int


def pick(rows: list[Row], key: Callable[[Row], C]) -> Row:
    best = rows[0]
    for row in rows:
        if key(best) < key(row):
            best = row
    return best


print(drain(Numbers(), 3), drain(Words(), 2))
print(largest([3, 9, 2]), largest(["b", "c", "a"]))
print(biggest([Square("a", 1.0), Square("b", 3.0)]).name)
print(double(2), double(1.5), double(2.0))
print(pick([{"title": "x", "stars": 1}, {"title": "y", "stars": 5}], lambda row: row["stars"]))
