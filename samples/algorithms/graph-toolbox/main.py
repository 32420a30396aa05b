import heapq
from collections import deque
from math import inf

GRAPH = {
    'A': {'B': 7, 'D': 5},
    'B': {'A': 7, 'C': 8, 'D': 9, 'E': 7},
    'C': {'B': 8, 'E': 5},
    'D': {'A': 5, 'B': 9, 'E': 15, 'F': 6},
    'E': {'B': 7, 'C': 5, 'D': 15, 'F': 8, 'G': 9},
    'F': {'D': 6, 'E': 8, 'G': 11},
    'G': {'E': 9, 'F': 11},
    'H': {},
}


def dijkstra(graph, start):
    dist = {n: inf for n in graph}
    prev = {}
    dist[start] = 0
    pq = [(0, start)]
    while pq:
        d, u = heapq.heappop(pq)
        if d > dist[u]:
            continue
        for v, w in graph[u].items():
            alt = d + w
            if alt < dist[v]:
                dist[v] = alt
                prev[v] = u
                heapq.heappush(pq, (alt, v))
    return dist, prev


def path(prev, target):
    out = [target]
    while out[-1] in prev:
        out.append(prev[out[-1]])
    return out[::-1]


def bfs(g, s):
    seen, q, order = {s}, deque([s]), []
    while q:
        n = q.popleft()
        order.append(n)
        for m in sorted(g[n]):
            if m not in seen:
                seen.add(m)
                q.append(m)
    return order


def dfs(g, n, seen=None):
    if seen is None:
        seen = []
    seen.append(n)
    for m in g[n]:
        if m not in seen:
            dfs(g, m, seen)
    return seen


def kruskal(g):
    parent = {n: n for n in g}

    def find(x):
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x

    edges = sorted((w, u, v) for u in g for v, w in g[u].items() if u < v)
    tree, total = [], 0
    for w, u, v in edges:
        ru, rv = find(u), find(v)
        if ru != rv:
            parent[ru] = rv
            tree.append(u + v)
            total += w
    return tree, total


def topo(deps):
    indeg = {k: 0 for k in deps}
    for k, vs in deps.items():
        for v in vs:
            indeg[v] = indeg.get(v, 0) + 1
    ready = sorted(k for k, n in indeg.items() if n == 0)
    result = []
    while ready:
        n = ready.pop(0)
        result.append(n)
        for v in deps.get(n, ()):
            indeg[v] -= 1
            if not indeg[v]:
                ready.append(v)
        ready.sort()
    if len(result) != len(indeg):
        raise ValueError('cycle among ' + ', '.join(sorted(set(indeg) - set(result))))
    return result


def floyd(g):
    nodes = list(g)
    d = [[0 if i == j else g[i].get(j, inf) for j in nodes] for i in nodes]
    n = len(nodes)
    for k in range(n):
        for i in range(n):
            for j in range(n):
                d[i][j] = min(d[i][j], d[i][k] + d[k][j])
    return nodes, d


dist, prev = dijkstra(GRAPH, 'A')
for node, d in dist.items():
    print(node, d, '->'.join(path(prev, node)) if d < inf else 'unreachable')
print(dist)
print(bfs(GRAPH, 'A'), dfs(GRAPH, 'A'))
print(kruskal(GRAPH))
print(topo({'shirt': ['tie', 'belt'], 'tie': ['jacket'], 'trousers': ['shoes', 'belt'], 'belt': ['jacket'], 'socks': ['shoes']}))
try:
    topo({1: [2], 2: [3], 3: [2]})
except TypeError as e:
    print('TypeError', e)
except ValueError as e:
    print(e)
nodes, matrix = floyd(GRAPH)
print('   ' + ''.join(f'{n:>4}' for n in nodes))
for n, row in zip(nodes, matrix):
    print(n, ':', *(f'{x:>3}' for x in row))
