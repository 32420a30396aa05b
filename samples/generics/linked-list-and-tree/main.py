from __future__ import annotations

from typing import Callable, Generic, Iterator, Optional, TypeVar

T = TypeVar("T")
U = TypeVar("U")


class Node(Generic[T]):
    def __init__(self, value: T, next: Optional[Node[T]] = None) -> None:
        self.value = value
        self.next = next


class LinkedList(Generic[T]):
    def __init__(self) -> None:
        self.head: Optional[Node[T]] = None
        self.size = 0

    def push_front(self, value: T) -> None:
        self.head = Node(value, self.head)
        self.size += 1

    def __iter__(self) -> Iterator[T]:
        node = self.head
        while node is not None:
            yield node.value
            node = node.next

    def map(self, fn: Callable[[T], U]) -> LinkedList[U]:
        result: LinkedList[U] = LinkedList()
        values = []
        for value in self:
            values.append(fn(value))
        for value in reversed(values):
            result.push_front(value)
        return result

    def find(self, predicate: Callable[[T], bool]) -> Optional[T]:
        for value in self:
            if predicate(value):
                return value
        return None

    def reverse(self) -> None:
        previous: Optional[Node[T]] = None
        node = self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous


class TreeNode(Generic[T]):
    def __init__(self, value: T) -> None:
        self.value = value
        self.children: list[TreeNode[T]] = []

    def add(self, value: T) -> TreeNode[T]:
        child = TreeNode(value)
        self.children.append(child)
        return child

    def walk(self, depth: int = 0) -> Iterator[tuple[int, T]]:
        yield depth, self.value
        for child in self.children:
            yield from child.walk(depth + 1)


numbers: LinkedList[int] = LinkedList()
for n in (3, 2, 1):
    numbers.push_front(n)
print(list(numbers), numbers.size)
print(list(numbers.map(lambda n: f"<{n}>")))
print(numbers.find(lambda n: n > 1), numbers.find(lambda n: n > 5))
numbers.reverse()
print(list(numbers))

root = TreeNode("root")
left = root.add("left")
left.add("leaf")
root.add("right")
for depth, value in root.walk():
    print("  " * depth + value)
