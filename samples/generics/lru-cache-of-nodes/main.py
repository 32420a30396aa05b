"""Interview exercise: an LRU cache from scratch, with a doubly linked list."""
from __future__ import annotations

from typing import Any, Generic, Hashable, Iterator, Optional, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Node(Generic[K, V]):
    __slots__ = ("key", "value", "prev", "next")

    def __init__(self, key: K, value: V) -> None:
        self.key = key
        self.value = value
        self.prev: Optional[Node[K, V]] = None
        self.next: Optional[Node[K, V]] = None

    def __repr__(self) -> str:
        return f"Node({self.key!r}, {self.value!r})"


class LRUCache(Generic[K, V]):
    def __init__(self, capacity: int) -> None:
        if capacity <= 0:
            raise ValueError(f"capacity must be positive, not {capacity}")
        self._capacity = capacity
        self._map: dict[K, Node[K, V]] = {}
        self._head: Optional[Node[K, V]] = None
        self._tail: Optional[Node[K, V]] = None
        self.hits = self.misses = 0

    def _unlink(self, node: Node[K, V]) -> None:
        if node.prev:
            node.prev.next = node.next
        else:
            self._head = node.next
        if node.next:
            node.next.prev = node.prev
        else:
            self._tail = node.prev
        node.prev = node.next = None

    def _push_front(self, node: Node[K, V]) -> None:
        node.next = self._head
        if self._head is not None:
            self._head.prev = node
        self._head = node
        if self._tail is None:
            self._tail = node

    def get(self, key: K, default: V | None = None) -> V | None:
        node = self._map.get(key)
        if node is None:
            self.misses += 1
            return default
        self.hits += 1
        self._unlink(node)
        self._push_front(node)
        return node.value

    def put(self, key: K, value: V) -> None:
        if (node := self._map.get(key)) is not None:
            node.value = value
            self._unlink(node)
            self._push_front(node)
            return
        if len(self._map) >= self._capacity:
            victim = self._tail
            assert victim is not None
            self._unlink(victim)
            del self._map[victim.key]
        fresh = Node(key, value)
        self._map[key] = fresh
        self._push_front(fresh)

    def __len__(self) -> int:
        return len(self._map)

    def __contains__(self, key: object) -> bool:
        return key in self._map

    def __iter__(self) -> Iterator[K]:
        current = self._head
        while current:
            yield current.key
            current = current.next

    def __getitem__(self, key: K) -> V:
        value = self.get(key)
        if value is None:
            raise KeyError(key)
        return value

    __setitem__ = put

    def __str__(self) -> str:
        inner = " -> ".join(f"{k}:{self._map[k].value}" for k in self)
        return f"<{inner or 'empty'}>"


def main() -> None:
    cache: LRUCache[str, int] = LRUCache(3)
    print(cache, len(cache))
    for i, word in enumerate("alpha beta gamma".split(), start=1):
        cache.put(word, i * 10)
    print(cache)
    print(cache.get("alpha"), cache)
    cache["delta"] = 40
    print(cache, "beta" in cache, "delta" in cache)
    print(cache.get("beta"), cache.get("beta", -1))
    try:
        cache["beta"]
    except KeyError as err:
        print("KeyError:", err, err.args)
    cache["gamma"] = 31
    print(list(cache), cache["gamma"])
    print(f"hits={cache.hits} misses={cache.misses} ratio={cache.hits / (cache.hits + cache.misses):.1%}")
    try:
        LRUCache(0)
    except ValueError as err:
        print(type(err).__name__, err)
    mixed: LRUCache[tuple[int, int], list[Any]] = LRUCache(2)
    mixed.put((0, 1), ["x"])
    mixed.put((1, 1), [1.0, None])
    mixed.put((2, 2), [])
    print(mixed, (0, 1) in mixed, repr(mixed._head))


if __name__ == "__main__":
    main()
