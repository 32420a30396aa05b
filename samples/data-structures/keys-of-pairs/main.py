# A maze, a cache and paths on a grid: dicts and sets whose keys are pairs, and an OrderedDict.
from collections import OrderedDict, deque


def walk(grid: list[str]) -> int:
    start = (0, 0)
    seen = {start}
    distance = {start: 0}
    queue = deque([start])
    while queue:
        r, c = queue.popleft()
        for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            nr, nc = r + dr, c + dc
            if 0 <= nr < len(grid) and 0 <= nc < len(grid[0]) and grid[nr][nc] != "#":
                if (nr, nc) not in seen:
                    seen.add((nr, nc))
                    distance[nr, nc] = distance[r, c] + 1
                    queue.append((nr, nc))
    return max(distance.values())


class LRU:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.cache: OrderedDict[str, int] = OrderedDict()

    def get(self, key: str) -> int:
        if key not in self.cache:
            return -1
        self.cache.move_to_end(key)
        return self.cache[key]

    def put(self, key: str, value: int) -> None:
        if key in self.cache:
            self.cache.move_to_end(key)
        self.cache[key] = value
        if len(self.cache) > self.capacity:
            self.cache.popitem(last=False)


print(walk(["..#", "#..", "..."]))
lru = LRU(2)
lru.put("a", 1)
lru.put("b", 2)
print(lru.get("a"))
lru.put("c", 3)
print(lru.get("b"), lru.cache)
memo: dict[tuple[int, int], int] = {}


def paths(r: int, c: int) -> int:
    if r == 0 or c == 0:
        return 1
    if (r, c) in memo:
        return memo[r, c]
    key = (r, c)
    memo[key] = paths(r - 1, c) + paths(r, c - 1)
    return memo[key]


print(paths(12, 12))


cache: OrderedDict[int, str] = OrderedDict((n, str(n)) for n in range(5))
cache.move_to_end(3, last=False)
cache.move_to_end(0)
print(list(cache), cache.popitem(), cache.popitem(last=False), len(cache))
for call in (lambda: cache.move_to_end(9), lambda: OrderedDict().popitem(last=False)):
    try:
        call()
    except KeyError as error:
        print(repr(error))
mixed: OrderedDict[float, str] = OrderedDict([(1, "int"), (2.5, "float")])
mixed.move_to_end(1.0)
print(mixed, 1.0 in mixed, mixed[1.0])
