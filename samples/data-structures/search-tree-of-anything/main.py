"""Binary search tree, typed with generics and iterators."""
from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Callable, Generic, Iterable, Iterator, Optional, Protocol, TypeVar


class Comparable(Protocol):
    def __lt__(self, other: "Comparable") -> bool: ...


T = TypeVar("T", bound=Comparable)
R = TypeVar("R")


@dataclass
class Node(Generic[T]):
    value: T
    left: Optional[Node[T]] = None
    right: Optional[Node[T]] = None

    def height(self) -> int:
        return 1 + max(child.height() if child else 0 for child in (self.left, self.right))


class Tree(Generic[T]):
    def __init__(self, items: Iterable[T] = ()) -> None:
        self.root: Optional[Node[T]] = None
        self._size = 0
        for item in items:
            self.insert(item)

    def insert(self, value: T) -> bool:
        if self.root is None:
            self.root = Node(value)
            self._size = 1
            return True
        node = self.root
        while True:
            if value == node.value:
                return False
            side = "left" if value < node.value else "right"
            child = getattr(node, side)
            if child is None:
                setattr(node, side, Node(value))
                self._size += 1
                return True
            node = child

    def __len__(self) -> int:
        return self._size

    def __iter__(self) -> Iterator[T]:
        def walk(node: Optional[Node[T]]) -> Iterator[T]:
            if node:
                yield from walk(node.left)
                yield node.value
                yield from walk(node.right)

        return walk(self.root)

    def __contains__(self, value: object) -> bool:
        node = self.root
        while node:
            if value == node.value:
                return True
            node = node.left if value < node.value else node.right
        return False

    def levels(self) -> list[list[T]]:
        out: list[list[T]] = []
        queue = deque([(self.root, 0)] if self.root else [])
        while queue:
            node, depth = queue.popleft()
            if depth == len(out):
                out.append([])
            out[depth].append(node.value)
            for child in (node.left, node.right):
                if child is not None:
                    queue.append((child, depth + 1))
        return out

    def fold(self, fn: Callable[[R, T], R], start: R) -> R:
        acc = start
        for value in self:
            acc = fn(acc, value)
        return acc

    def remove(self, value: T) -> None:
        def go(node: Optional[Node[T]]) -> Optional[Node[T]]:
            if node is None:
                raise KeyError(value)
            if value < node.value:
                node.left = go(node.left)
            elif node.value < value:
                node.right = go(node.right)
            else:
                if node.left is None:
                    return node.right
                if node.right is None:
                    return node.left
                succ = node.right
                while succ.left:
                    succ = succ.left
                node.value, value_ = succ.value, succ.value
                node.right = drop(node.right, value_)
            return node

        def drop(node: Optional[Node[T]], v: T) -> Optional[Node[T]]:
            assert node is not None
            if v < node.value:
                node.left = drop(node.left, v)
                return node
            if node.value < v:
                node.right = drop(node.right, v)
                return node
            return node.left or node.right

        self.root = go(self.root)
        self._size -= 1


numbers = Tree([50, 30, 70, 20, 40, 60, 80, 30])
print(list(numbers), len(numbers), 60 in numbers, 65 in numbers)
print(numbers.levels(), numbers.root.height() if numbers.root else 0)
for victim in (20, 30, 50, 99):
    try:
        numbers.remove(victim)
    except KeyError as e:
        print("missing", e)
    print(victim, list(numbers), numbers.levels())
words = Tree("the quick brown fox jumps".split())
print(words.fold(lambda acc, w: acc + len(w), 0), words.fold(lambda acc, w: f"{acc}{w[0]}", ""))
print(max(words), sorted(words, key=len), [*zip(words, numbers)])
print(Tree().levels(), len(Tree()), list(Tree()))
print(Node(1, Node(0)))
