import heapq
from collections import deque, defaultdict

graph = {
    "A": {"B": 5, "C": 1},
    "B": {"A": 5, "C": 2, "D": 1},
    "C": {"A": 1, "B": 2, "D": 4, "E": 8},
    "D": {"B": 1, "C": 4, "E": 3, "F": 6},
    "E": {"C": 8, "D": 3},
    "F": {"D": 6},
}


def bfs(graph, start):
    visited = set()
    queue = deque([start])
    order = []
    while queue:
        node = queue.popleft()
        if node in visited:
            continue
        visited.add(node)
        order.append(node)
        queue.extend(n for n in graph[node] if n not in visited)
    return order


def dfs(graph, node, visited=None):
    if visited is None:
        visited = []
    visited.append(node)
    for n in graph[node]:
        if n not in visited:
            dfs(graph, n, visited)
    return visited


def find_all_paths(graph, start, end, path=[]):
    path = path + [start]
    if start == end:
        return [path]
    paths = []
    for node in graph[start]:
        if node not in path:
            paths += find_all_paths(graph, node, end, path)
    return paths


def dijkstra(graph, start):
    distances = {node: float("inf") for node in graph}
    distances[start] = 0
    previous = {}
    pq = [(0, start)]
    while pq:
        d, node = heapq.heappop(pq)
        if d > distances[node]:
            continue
        for neighbor, weight in graph[node].items():
            nd = d + weight
            if nd < distances[neighbor]:
                distances[neighbor] = nd
                previous[neighbor] = node
                heapq.heappush(pq, (nd, neighbor))
    return distances, previous


def path_to(previous, target):
    path = [target]
    while path[-1] in previous:
        path.append(previous[path[-1]])
    return path[::-1]


print(bfs(graph, "A"))
print(dfs(graph, "A"))
print(len(find_all_paths(graph, "A", "F")))
for p in sorted(find_all_paths(graph, "A", "F"), key=len)[:3]:
    print(" -> ".join(p))
distances, previous = dijkstra(graph, "A")
print(distances)
print(path_to(previous, "F"))


def topo_sort(edges):
    indegree = defaultdict(int)
    adj = defaultdict(list)
    nodes = set()
    for a, b in edges:
        adj[a].append(b)
        indegree[b] += 1
        nodes.update((a, b))
    ready = sorted(n for n in nodes if indegree[n] == 0)
    order = []
    while ready:
        n = ready.pop(0)
        order.append(n)
        for m in adj[n]:
            indegree[m] -= 1
            if indegree[m] == 0:
                ready.append(m)
    if len(order) != len(nodes):
        raise ValueError("cycle detected")
    return order


print(
    topo_sort(
        [
            ("shirt", "tie"),
            ("tie", "jacket"),
            ("trousers", "shoes"),
            ("trousers", "belt"),
            ("belt", "jacket"),
            ("socks", "shoes"),
        ]
    )
)
try:
    topo_sort([(1, 2), (2, 3), (3, 1)])
except ValueError as exc:
    print(exc)
unreachable = dict(graph, G={})
print(dijkstra(unreachable, "A")[0]["G"])
