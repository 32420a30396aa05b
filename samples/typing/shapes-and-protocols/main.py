"""Abstract classes, protocols, generics and typed dicts: what typing leaves to do at run time."""

from abc import ABC, abstractmethod
from typing import (
    Final,
    Generic,
    Iterator,
    Literal,
    NewType,
    Protocol,
    Self,
    TypedDict,
    TypeVar,
    assert_never,
    overload,
    runtime_checkable,
)

T = TypeVar("T")
UserId = NewType("UserId", int)
Unit = Literal["cm", "m"]
FACTOR: Final = 100


class Shape(ABC):
    @property
    @abstractmethod
    def name(self) -> str: ...

    @abstractmethod
    def area(self) -> float: ...

    def describe(self) -> str:
        return f"a {self.name} of {self.area():.2f}"


class Square(Shape):
    def __init__(self, side: float) -> None:
        self.side = side

    @property
    def name(self) -> str:
        return "square"

    def area(self) -> float:
        return self.side**2


@runtime_checkable
class Drawable(Protocol):
    def draw(self) -> str: ...


class Sprite:
    def draw(self) -> str:
        return "<sprite>"


class Stack(Generic[T]):
    def __init__(self) -> None:
        self._items: list[T] = []

    def push(self, item: T) -> Self:
        self._items.append(item)
        return self

    def pop(self) -> T:
        if not self._items:
            raise IndexError("the stack is empty")
        return self._items.pop()

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[T]:
        return iter(self._items)


class Movie(TypedDict, total=False):
    title: str
    year: int


def convert(length: int, unit: Unit) -> int:
    if unit == "cm":
        return length
    elif unit == "m":
        return length * FACTOR
    else:
        assert_never(unit)


@overload
def double(value: int) -> int: ...
@overload
def double(value: str) -> str: ...
def double(value):
    return value * 2


print(Square(1.5).describe())
try:
    Shape()
except TypeError as error:
    print("TypeError:", error)

for thing in (Sprite(), Square(2)):
    print(type(thing).__name__, "can be drawn:", isinstance(thing, Drawable))

stack = Stack[int]()
stack.push(1).push(2).push(3)
print(len(stack), stack.pop(), list(stack))
try:
    Stack[str]().pop()
except IndexError as error:
    print("IndexError:", error)

movie: Movie = {"title": "Alien", "year": 1979}
remake = Movie(title="Alien again")
print(movie, movie["title"], remake.get("year", "unknown"))
print(UserId(7) + 1, convert(3, "m"), double(4), double("ab"))
