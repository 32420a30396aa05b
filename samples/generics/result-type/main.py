from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Generic, TypeVar, Union

T = TypeVar("T")
U = TypeVar("U")
E = TypeVar("E")


@dataclass(frozen=True)
class Ok(Generic[T]):
    value: T

    def map(self, fn: Callable[[T], U]) -> Ok[U]:
        return Ok(fn(self.value))

    def unwrap_or(self, default: T) -> T:
        return self.value


@dataclass(frozen=True)
class Err(Generic[E]):
    error: E

    def map(self, fn: Callable[[T], U]) -> Err[E]:
        return self

    def unwrap_or(self, default: T) -> T:
        return default


Result = Union[Ok[T], Err[E]]


def parse(text: str) -> Result[int, str]:
    try:
        return Ok(int(text))
    except ValueError:
        return Err(f"not a number: {text!r}")


def divide(a: float, b: float) -> Result[float, ZeroDivisionError]:
    if b == 0:
        return Err(ZeroDivisionError("division by zero"))
    return Ok(a / b)


for text in ["42", "x"]:
    result = parse(text)
    match result:
        case Ok(value):
            print("ok", value)
        case Err(error):
            print("err", error)
    print(result.map(lambda n: n * 2), result.unwrap_or(0))

print(divide(1.0, 2.0), divide(4.0, 2.0))
outcome = divide(1, 0)
if isinstance(outcome, Err):
    print("failed:", outcome.error)
print(Ok(1.0), Ok("a") == Ok("a"))
