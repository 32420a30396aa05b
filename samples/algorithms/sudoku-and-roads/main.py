from collections import defaultdict, deque
from heapq import heappush, heappop
import itertools as it

# ---------- sudoku ----------
puzzle = """
53..7....
6..195...
.98....6.
8...6...3
4..8.3..1
7...2...6
.6....28.
...419..5
....8..79
"""

def parse(text):
    return [[0 if c == '.' else int(c) for c in row] for row in text.split()]

def candidates(g, r, c):
    used = set(g[r]) | {g[i][c] for i in range(9)}
    br, bc = r // 3 * 3, c // 3 * 3
    used |= {g[i][j] for i in range(br, br + 3) for j in range(bc, bc + 3)}
    return [d for d in range(1, 10) if d not in used]

def solve(g):
    best = None
    for r, c in it.product(range(9), repeat=2):
        if g[r][c] == 0:
            cs = candidates(g, r, c)
            if best is None or len(cs) < len(best[2]):
                best = (r, c, cs)
                if len(cs) <= 1:
                    break
    if best is None:
        return True
    r, c, cs = best
    for d in cs:
        g[r][c] = d
        if solve(g):
            return True
        g[r][c] = 0
    return False

grid = parse(puzzle)
assert solve(grid)
for i, row in enumerate(grid):
    if i % 3 == 0 and i:
        print('------+-------+------')
    print(' '.join(str(d) + (' |' if j in (2, 5) else '') for j, d in enumerate(row)))
print(all(sorted(col) == list(range(1, 10)) for col in zip(*grid)))

# ---------- graphs ----------
class Graph:
    def __init__(self, edges=(), directed=False):
        self.adj = defaultdict(dict)
        self.directed = directed
        for e in edges:
            self.add(*e)

    def add(self, u, v, w=1):
        self.adj[u][v] = w
        if self.directed:
            self.adj[v]
        else:
            self.adj[v][u] = w

    def bfs(self, s):
        dist = {s: 0}
        q = deque([s])
        while q:
            u = q.popleft()
            for v in self.adj[u]:
                if v not in dist:
                    dist[v] = dist[u] + 1
                    q.append(v)
        return dist

    def dijkstra(self, s):
        dist, prev, heap = {s: 0}, {}, [(0, s)]
        while heap:
            d, u = heappop(heap)
            if d > dist[u]: continue
            for v, w in self.adj[u].items():
                nd = d + w
                if nd < dist.get(v, float('inf')):
                    dist[v], prev[v] = nd, u
                    heappush(heap, (nd, v))
        return dist, prev

    def path(self, s, t):
        dist, prev = self.dijkstra(s)
        if t not in dist:
            return None
        out = [t]
        while out[-1] != s:
            out.append(prev[out[-1]])
        return dist[t], out[::-1]

    def toposort(self):
        indeg = {u: 0 for u in self.adj}
        for u in self.adj:
            for v in self.adj[u]:
                indeg[v] += 1
        ready = sorted(u for u, d in indeg.items() if not d)
        order = []
        while ready:
            u = ready.pop(0)
            order.append(u)
            for v in sorted(self.adj[u]):
                indeg[v] -= 1
                if indeg[v] == 0:
                    ready.append(v)
        if len(order) < len(self.adj):
            raise ValueError('cycle: ' + ', '.join(sorted(set(self.adj) - set(order))))
        return order

    def components(self):
        seen = set()
        for u in self.adj:
            if u in seen: continue
            comp, stack = set(), [u]
            while stack:
                x = stack.pop()
                if x in comp: continue
                comp.add(x)
                stack.extend(self.adj[x].keys() - comp)
            seen |= comp
            yield sorted(comp)

roads = Graph([('A', 'B', 7), ('A', 'C', 3), ('C', 'B', 1), ('B', 'D', 2), ('C', 'D', 8), ('X', 'Y')])
print(roads.bfs('A'), roads.path('A', 'D'), roads.path('A', 'X'))
print(list(roads.components()))
tasks = Graph([('shop', 'cook'), ('cook', 'eat'), ('invite', 'eat'), ('eat', 'wash')], directed=True)
print(tasks.toposort())
tasks.add('wash', 'cook')
try:
    tasks.toposort()
except ValueError as e:
    print(e)

# ---------- floyd-warshall, terse ----------
INF = float('inf')
n = 4
d = [[0 if i == j else INF for j in range(n)] for i in range(n)]
for i, j, w in [(0, 1, 5), (1, 2, 2.5), (2, 3, 1), (0, 3, 10)]: d[i][j] = w
for k, i, j in it.product(range(n), repeat=3): d[i][j] = min(d[i][j], d[i][k] + d[k][j])
print(*d, sep='\n')
print([[('-' if x == INF else f'{x:g}') for x in row] for row in d])
