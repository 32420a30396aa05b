from __future__ import annotations

import heapq
from collections import defaultdict, deque
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Edge:
    to: str
    weight: float


@dataclass
class Graph:
    edges: dict[str, list[Edge]] = field(default_factory=lambda: defaultdict(list))
    directed: bool = False

    def connect(self, a: str, b: str, weight: float = 1.0) -> Graph:
        self.edges[a].append(Edge(b, weight))
        if not self.directed:
            self.edges[b].append(Edge(a, weight))
        return self

    def dijkstra(self, source: str) -> dict[str, float]:
        best = {source: 0.0}
        heap = [(0.0, source)]
        while heap:
            distance, node = heapq.heappop(heap)
            if distance > best[node]:
                continue
            for edge in self.edges[node]:
                candidate = distance + edge.weight
                if candidate < best.get(edge.to, float("inf")):
                    best[edge.to] = candidate
                    heapq.heappush(heap, (candidate, edge.to))
        return best

    def components(self) -> list[set[str]]:
        seen: set[str] = set()
        found = []
        for start in sorted(self.edges):
            if start in seen:
                continue
            component = set()
            queue = deque([start])
            while queue:
                node = queue.popleft()
                if node in component:
                    continue
                component.add(node)
                queue.extend(edge.to for edge in self.edges[node])
            seen |= component
            found.append(component)
        return found


def topological(deps: dict[str, set[str]]) -> list[str]:
    remaining = {node: set(needs) for node, needs in deps.items()}
    for needs in deps.values():
        for need in needs:
            remaining.setdefault(need, set())
    order: list[str] = []
    while remaining:
        ready = sorted(node for node, needs in remaining.items() if not needs)
        if not ready:
            raise ValueError(f"cycle among {sorted(remaining)}")
        for node in ready:
            del remaining[node]
            order.append(node)
        for needs in remaining.values():
            needs.difference_update(ready)
    return order


graph = Graph()
graph.connect("a", "b", 7).connect("a", "c", 3).connect("c", "b", 1.5).connect("b", "d", 2)
graph.connect("x", "y")
for node, distance in sorted(graph.dijkstra("a").items()):
    print(f"{node}: {distance}")
print([sorted(component) for component in graph.components()])
print(topological({"app": {"db", "web"}, "web": {"log"}, "db": {"log"}}))
try:
    topological({"a": {"b"}, "b": {"a"}})
except ValueError as error:
    print(error)
print(graph.edges["x"], Edge("q", 2) in graph.edges["x"], len({Edge("a", 1), Edge("a", 1.0)}))
