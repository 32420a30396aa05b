"""A stack for values of one type."""
from typing import Generic, TypeVar

T = TypeVar("T")


class Stack(Generic[T]):
    """Last in, first out."""

    def __init__(self) -> None:
        self._items: list[T] = []

    def push(self, item: T) -> None:
        self._items.append(item)

    def pop(self) -> T:
        if not self._items:
            raise IndexError("pop from an empty stack")
        return self._items.pop()

    def peek(self) -> T | None:
        return self._items[-1] if self._items else None

    def __len__(self) -> int:
        return len(self._items)

    def __contains__(self, item: T) -> bool:
        return item in self._items


class IntStack(Stack[int]):
    def total(self) -> int:
        return sum(self._items)


numbers = Stack[int]()
numbers.push(1)
numbers.push(2)
print(numbers.pop() + 10, len(numbers))

words: Stack[str] = Stack()
words.push("hello")
print(words.pop().upper(), words.peek())

prices = Stack[float]()
prices.push(1.0)
prices.push(2.5)
print(prices.peek(), prices.pop(), prices.pop())
print(1.0 in prices)

ints = IntStack()
for n in range(4):
    ints.push(n)
print(ints.total(), ints.pop())

try:
    words.pop()
except IndexError as error:
    print("error:", error)
