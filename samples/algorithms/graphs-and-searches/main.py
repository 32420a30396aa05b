"""Graph algorithms: Dijkstra, BFS, topological sort, union find, DP, backtracking, bits."""
import heapq
from collections import defaultdict, deque
from functools import lru_cache, reduce
from itertools import combinations, permutations, product
from math import inf, gcd, isqrt
from typing import Iterable, Optional

Graph = dict[str, dict[str, float]]


def dijkstra(g: Graph, source: str) -> tuple[dict[str, float], dict[str, Optional[str]]]:
    dist = {v: inf for v in g}
    prev: dict[str, Optional[str]] = {v: None for v in g}
    dist[source] = 0
    heap = [(0, source)]
    while heap:
        d, u = heapq.heappop(heap)
        if d > dist[u]:
            continue
        for v, w in g[u].items():
            nd = d + w
            if nd < dist[v]:
                dist[v], prev[v] = nd, u
                heapq.heappush(heap, (nd, v))
    return dist, prev


def path(prev, target):
    out = []
    node = target
    while node is not None:
        out.append(node)
        node = prev[node]
    return out[::-1]


g: Graph = {"a": {"b": 7, "c": 3}, "b": {"d": 2}, "c": {"b": 1, "d": 8.5}, "d": {}, "e": {"a": 1}}
dist, prev = dijkstra(g, "a")
print(dist, path(prev, "d"), dist["e"] == inf)


class UnionFind:
    def __init__(self, items: Iterable):
        self.parent = {x: x for x in items}
        self.size = dict.fromkeys(self.parent, 1)

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b:
            return False
        if self.size[a] < self.size[b]:
            a, b = b, a
        self.parent[b] = a
        self.size[a] += self.size[b]
        return True


edges = sorted((w, u, v) for u in g for v, w in g[u].items())
uf = UnionFind(g)
mst = [(u, v, w) for w, u, v in edges if uf.union(u, v)]
print(mst, sum(w for *_, w in mst))
grid = ["S.#.", "..#E", "....", "#..."]
start = next((r, c) for r, row in enumerate(grid) for c, ch in enumerate(row) if ch == "S")
queue = deque([(start, 0)])
seen = {start}
answer = None
while queue:
    (r, c), steps = queue.popleft()
    if grid[r][c] == "E":
        answer = steps
        break
    for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
        nr, nc = r + dr, c + dc
        if 0 <= nr < len(grid) and 0 <= nc < len(grid[0]) and grid[nr][nc] != "#" and (nr, nc) not in seen:
            seen.add((nr, nc))
            queue.append(((nr, nc), steps + 1))
print(answer, len(seen))


@lru_cache(None)
def edit(a: str, b: str) -> int:
    if not a or not b:
        return len(a) + len(b)
    if a[0] == b[0]:
        return edit(a[1:], b[1:])
    return 1 + min(edit(a[1:], b), edit(a, b[1:]), edit(a[1:], b[1:]))


print(edit("kitten", "sitting"), edit.cache_info().misses > 10)


def knapsack(items, cap):
    best = [0] * (cap + 1)
    for value, weight in items:
        for w in range(cap, weight - 1, -1):
            best[w] = max(best[w], best[w - weight] + value)
    return best[-1]


print(knapsack([(60, 10), (100, 20), (120, 30)], 50))


def queens(n):
    def place(row, cols, d1, d2, board):
        if row == n:
            yield tuple(board)
            return
        for c in range(n):
            if c in cols or row + c in d1 or row - c in d2:
                continue
            yield from place(row + 1, cols | {c}, d1 | {row + c}, d2 | {row - c}, board + [c])
    return place(0, frozenset(), frozenset(), frozenset(), [])


print(sum(1 for _ in queens(6)), next(queens(8)))


def sieve(n):
    flags = bytearray([1]) * (n + 1)
    flags[:2] = b"\0\0"
    for i in range(2, isqrt(n) + 1):
        if flags[i]:
            flags[i * i::i] = bytes(len(range(i * i, n + 1, i)))
    return [i for i, f in enumerate(flags) if f]


print(sieve(50), len(sieve(1000)))
matrix = [[1, 2, 3], [4, 5, 6], [7, 8, 10]]
print([list(r) for r in zip(*matrix[::-1])], [sum(r) for r in matrix], [matrix[i][i] for i in range(3)])
dp = [[0] * 4 for _ in range(3)]
for i, j in product(range(3), range(4)):
    dp[i][j] = 1 if i == 0 or j == 0 else dp[i - 1][j] + dp[i][j - 1]
print(dp, reduce(gcd, [48, 36, 120]), [p for p in permutations("abc") if p[0] != "a"][:2], list(combinations([1, 2, 3], 2)))


def popcount(x): return bin(x).count("1")


print([popcount(i) for i in range(8)], 0b1011 ^ 0b0110, ~5 & 0xFF, 1 << 40 | 1, (-17) // 5, (-17) % 5, -17 >> 1, 7 .bit_length())
tri = [[1]]
for _ in range(5):
    row = tri[-1]
    tri.append([1, *(a + b for a, b in zip(row, row[1:])), 1])
print(tri[-1], max(tri, key=len)[2], sorted({x for r in tri for x in r}))


def binary_search(xs, t):
    lo, hi = 0, len(xs)
    while lo < hi:
        mid = (lo + hi) // 2
        if xs[mid] < t:
            lo = mid + 1
        else:
            hi = mid
    return lo if lo < len(xs) and xs[lo] == t else -1


print([binary_search([1, 3, 5, 7], t) for t in (1, 4, 7)])


def quicksort(xs):
    if len(xs) <= 1:
        return xs
    pivot, *rest = xs
    return quicksort([x for x in rest if x < pivot]) + [pivot] + quicksort([x for x in rest if x >= pivot])


def merge_sort(xs, key=lambda x: x):
    if len(xs) < 2:
        return list(xs)
    mid = len(xs) // 2
    left, right = merge_sort(xs[:mid], key), merge_sort(xs[mid:], key)
    out = []
    while left and right:
        out.append((left if key(left[0]) <= key(right[0]) else right).pop(0))
    return out + left + right


print(quicksort([3, 6, 1, 8, 2, 9, 2]), merge_sort(["bb", "a", "ccc"], key=len), merge_sort([2.5, -1, 2.25]))
indeg = defaultdict(int)
deps = {"shirt": ["tie"], "tie": ["jacket"], "pants": ["shoes", "belt"], "belt": ["jacket"], "jacket": [], "shoes": []}
for n, outs in deps.items():
    for o in outs:
        indeg[o] += 1
ready = sorted(n for n in deps if not indeg[n])
order = []
while ready:
    n = ready.pop(0)
    order.append(n)
    for o in deps[n]:
        indeg[o] -= 1
        if not indeg[o]:
            ready.append(o)
    ready.sort()
print(order)
hanoi_moves = []


def hanoi(n, a="A", b="B", c="C"):
    if n:
        hanoi(n - 1, a, c, b)
        hanoi_moves.append(f"{a}->{c}")
        hanoi(n - 1, b, a, c)


hanoi(3)
print(hanoi_moves, len(hanoi_moves))
