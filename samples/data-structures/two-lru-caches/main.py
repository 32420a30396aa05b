from collections import OrderedDict


class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.cache = OrderedDict()
        self.hits = self.misses = 0

    def get(self, key, default=-1):
        if key not in self.cache:
            self.misses += 1
            return default
        self.hits += 1
        self.cache.move_to_end(key)
        return self.cache[key]

    def put(self, key, value):
        if key in self.cache:
            self.cache.move_to_end(key)
        self.cache[key] = value
        if len(self.cache) > self.capacity:
            oldest, _ = self.cache.popitem(last=False)
            print("evicting", oldest)

    def __repr__(self):
        return f"LRUCache({list(self.cache.items())})"


cache = LRUCache(2)
cache.put(1, "one")
cache.put(2, "two")
print(cache.get(1))
cache.put(3, "three")
print(cache.get(2))
cache.put(4, "four")
print(cache.get(1), cache.get(3), cache.get(4))
print(cache)
print(
    f"hits={cache.hits} misses={cache.misses} ratio={cache.hits / (cache.hits + cache.misses):.0%}"
)


class Node:
    __slots__ = ("key", "val", "prev", "next")

    def __init__(self, key=None, val=None):
        self.key, self.val = key, val
        self.prev = self.next = None


class LRU2:
    def __init__(self, cap):
        self.cap = cap
        self.map = {}
        self.head, self.tail = Node(), Node()
        self.head.next = self.tail
        self.tail.prev = self.head

    def _remove(self, node):
        node.prev.next = node.next
        node.next.prev = node.prev

    def _add(self, node):
        last = self.tail.prev
        last.next = node
        node.prev = last
        node.next = self.tail
        self.tail.prev = node

    def get(self, key):
        if key in self.map:
            node = self.map[key]
            self._remove(node)
            self._add(node)
            return node.val
        return -1

    def put(self, key, value):
        if key in self.map:
            self._remove(self.map[key])
        node = Node(key, value)
        self._add(node)
        self.map[key] = node
        if len(self.map) > self.cap:
            first = self.head.next
            self._remove(first)
            del self.map[first.key]


c = LRU2(2)
ops = [
    ("put", 1, 1),
    ("put", 2, 2),
    ("get", 1),
    ("put", 3, 3),
    ("get", 2),
    ("put", 4, 4),
    ("get", 1),
    ("get", 3),
    ("get", 4),
]
results = []
for op, *args in ops:
    results.append(getattr(c, op)(*args))
print(results)
