"""LRU cache three ways"""
from collections import OrderedDict
from functools import lru_cache, wraps
import time

class LRU:
    def __init__(self, cap):
        self.cap = cap
        self.d = OrderedDict()
        self.hits = self.misses = 0
    def get(self, k, default=None):
        if k in self.d:
            self.d.move_to_end(k)
            self.hits += 1
            return self.d[k]
        self.misses += 1
        return default
    def put(self, k, v):
        if k in self.d: self.d.move_to_end(k)
        self.d[k] = v
        if len(self.d) > self.cap:
            old, _ = self.d.popitem(last=False)
            return old
    def __len__(self): return len(self.d)
    def __contains__(self, k): return k in self.d
    def __repr__(self): return f"<LRU {list(self.d.items())}>"

class Node:
    __slots__ = ('k', 'v', 'prev', 'next')
    def __init__(self, k=None, v=None):
        self.k = k; self.v = v
        self.prev = self.next = None

class LinkedLRU:
    def __init__(self, cap):
        self.cap, self.map = cap, {}
        self.head, self.tail = Node(), Node()
        self.head.next, self.tail.prev = self.tail, self.head
    def _remove(self, n):
        n.prev.next, n.next.prev = n.next, n.prev
    def _add(self, n):
        p = self.tail.prev
        p.next = n; n.prev = p
        n.next = self.tail; self.tail.prev = n
    def __getitem__(self, k):
        n = self.map[k]
        self._remove(n); self._add(n)
        return n.v
    def __setitem__(self, k, v):
        if k in self.map:
            self._remove(self.map[k])
        n = Node(k, v)
        self._add(n); self.map[k] = n
        if len(self.map) > self.cap:
            lru = self.head.next
            self._remove(lru); del self.map[lru.k]
    def __iter__(self):
        n = self.head.next
        while n is not self.tail:
            yield n.k, n.v
            n = n.next

c = LRU(2)
print(c.put("a", 1), c.put("b", 2), c.get("a"), c.put("c", 3), c.get("b", -1), c, len(c), "a" in c, c.hits, c.misses)
l = LinkedLRU(2)
l["x"] = 1; l["y"] = 2
_ = l["x"]
l["z"] = 3
print(list(l), dict(l))
try:
    l["y"]
except KeyError as e:
    print("missing", e)

def memo(ttl):
    def deco(f):
        store = {}
        @wraps(f)
        def inner(*a):
            now = time.monotonic()
            if a in store and now - store[a][1] < ttl:
                return store[a][0]
            v = f(*a)
            store[a] = v, now
            return v
        inner.cache = store
        return inner
    return deco

@memo(60)
def slow_add(x, y):
    print("adding", x, y)
    return x + y
print(slow_add(1, 2), slow_add(1, 2), slow_add(2.5, 1), list(slow_add.cache), slow_add.__name__)

@lru_cache(maxsize=3)
def sq(n):
    return n * n
for n in [1, 2, 3, 1, 4, 1, 2]: sq(n)
print(sq.cache_info())
sq.cache_clear(); print(sq.cache_info().currsize)
