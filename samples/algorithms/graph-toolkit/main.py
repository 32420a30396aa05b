import heapq
from collections import defaultdict, deque
from itertools import count
import math

class Graph:
    def __init__(self, directed=False):
        self.adj = defaultdict(dict)
        self.directed = directed
    def add(self, u, v, w=1):
        self.adj[u][v] = w
        if not self.directed:
            self.adj[v][u] = w
        else:
            self.adj.setdefault(v, {})
        return self
    def dijkstra(self, src):
        dist = {n: math.inf for n in self.adj}
        prev = dict.fromkeys(self.adj)
        dist[src] = 0
        tie = count()
        heap = [(0, next(tie), src)]
        while heap:
            d, _, u = heapq.heappop(heap)
            if d > dist[u]:
                continue
            for v, w in self.adj[u].items():
                nd = d + w
                if nd < dist[v]:
                    dist[v], prev[v] = nd, u
                    heapq.heappush(heap, (nd, next(tie), v))
        return dist, prev
    def path(self, a, b):
        dist, prev = self.dijkstra(a)
        out = []
        node = b
        while node is not None:
            out.append(node)
            node = prev[node]
        return out[::-1], dist[b]
    def bfs(self, start):
        seen, q = {start}, deque([start])
        while q:
            u = q.popleft()
            yield u
            for v in sorted(self.adj[u]):
                if v not in seen:
                    seen.add(v)
                    q.append(v)
    def components(self):
        left = set(self.adj)
        while left:
            comp = set(self.bfs(min(left)))
            left -= comp
            yield sorted(comp)
    def topo(self):
        indeg = {u: 0 for u in self.adj}
        for u in self.adj:
            for v in self.adj[u]:
                indeg[v] += 1
        ready = sorted(u for u, d in indeg.items() if not d)
        order = []
        while ready:
            u = ready.pop(0)
            order.append(u)
            for v in self.adj[u]:
                indeg[v] -= 1
                if indeg[v] == 0:
                    ready.append(v)
        if len(order) != len(indeg):
            raise ValueError("cycle!")
        return order

g = Graph()
for u, v, w in [("A", "B", 4), ("A", "C", 1), ("C", "B", 2), ("B", "D", 5), ("C", "D", 8.5), ("X", "Y", 1)]:
    g.add(u, v, w)
print(g.dijkstra("A")[0])
print(g.path("A", "D"))
print(list(g.bfs("A")), list(g.components()))
dag = Graph(directed=True).add("shirt", "tie").add("tie", "jacket").add("trousers", "shoes").add("trousers", "belt").add("belt", "jacket")
print(" -> ".join(dag.topo()))
dag.add("jacket", "shirt")
try:
    dag.topo()
except ValueError as e:
    print("error:", e)
grid = ["S.#.", "..#.", ".#.E", "...."]
def solve(grid):
    h, w = len(grid), len(grid[0])
    start = next((r, c) for r, row in enumerate(grid) for c, ch in enumerate(row) if ch == "S")
    q = deque([(start, 0)])
    seen = {start}
    while q:
        (r, c), d = q.popleft()
        if grid[r][c] == "E":
            return d
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            nr, nc = r + dr, c + dc
            if 0 <= nr < h and 0 <= nc < w and grid[nr][nc] != "#" and (nr, nc) not in seen:
                seen.add((nr, nc))
                q.append(((nr, nc), d + 1))
    return -1
print(solve(grid))
