import {
  PySet,
  ValueError,
  contains,
  delItem,
  dictGet,
  differenceUpdate,
  equals,
  float,
  floatRepr,
  getItem,
  hash,
  itemsView,
  list,
  orInPlace,
  print,
  repr,
  setDefault,
  sorted,
  str,
  toFloat,
  tuple,
} from "./runtime/builtins.js";
import { DefaultDict, Deque } from "./runtime/collections.js";
import { freezeDataclass } from "./runtime/dataclasses.js";
import * as heapq from "./runtime/heapq.js";

class Edge {
  to: string;
  weight: number;

  constructor(to: string, weight: number) {
    this.to = to;
    this.weight = weight;
    freezeDataclass(this);
  }

  __repr__(): string {
    return `Edge(to=${repr(this.to)}, weight=${repr(this.weight)})`;
  }

  __eq__(other: unknown): boolean {
    return (
      other instanceof Edge &&
      this.to === other.to &&
      equals(this.weight, other.weight)
    );
  }

  __hash__() {
    return hash(tuple(this.to, this.weight));
  }
}

class Graph {
  edges: DefaultDict<string, Edge[]>;
  directed: boolean;

  constructor(
    edges: DefaultDict<string, Edge[]> = new DefaultDict<string, Edge[]>(list),
    directed: boolean = false,
  ) {
    this.edges = edges;
    this.directed = directed;
  }

  connect(a: string, b: string, weight = float(1.0)): Graph {
    this.edges.getOrCreate(a).push(new Edge(b, weight));
    if (!this.directed) {
      this.edges.getOrCreate(b).push(new Edge(a, weight));
    }
    return this;
  }

  dijkstra(source: string): Map<string, number> {
    const best = new Map<string, number>([[source, 0.0]]);
    const heap: [number, string][] = [[0.0, source]];
    while (heap.length > 0) {
      const [distance, node] = heapq.heappop(heap);
      if (distance > getItem(best, node)) {
        continue;
      }
      for (const edge of this.edges.getOrCreate(node)) {
        const candidate = distance + edge.weight;
        if (candidate < dictGet(best, edge.to, toFloat("inf"))) {
          best.set(edge.to, candidate);
          heapq.heappush(heap, [candidate, edge.to]);
        }
      }
    }
    return best;
  }

  components(): Set<string>[] {
    let seen = new Set<string>();
    const found: Set<string>[] = [];
    for (const start of sorted(this.edges.keys())) {
      if (seen.has(start)) {
        continue;
      }
      const component = new Set<string>();
      const queue = new Deque<string>([start]);
      while (queue.length > 0) {
        const node = queue.popleft();
        if (component.has(node)) {
          continue;
        }
        component.add(node);
        queue.extend(
          (function* (source: Iterable<Edge>) {
            for (const edge of source) {
              yield edge.to;
            }
          })(this.edges.getOrCreate(node)),
        );
      }
      seen = orInPlace(seen, component);
      found.push(component);
    }
    return found;
  }
}

function topological(deps: Map<string, Set<string>>): string[] {
  const remaining = new Map<string, Set<string>>(
    Array.from(deps, ([node, needs]) => [node, new PySet<string>(needs)]),
  );
  for (const needs of deps.values()) {
    for (const need of needs) {
      setDefault(remaining, need, new Set<string>());
    }
  }
  const order: string[] = [];
  while (remaining.size > 0) {
    const ready = sorted(
      [...remaining]
        .filter(([node, needs]) => needs.size === 0)
        .map(([node, needs]) => node),
    );
    if (ready.length === 0) {
      throw new ValueError(`cycle among ${str(sorted(remaining.keys()))}`);
    }
    for (const node of ready) {
      delItem(remaining, node);
      order.push(node);
    }
    for (const needs of remaining.values()) {
      differenceUpdate(needs, ready);
    }
  }
  return order;
}

const graph = new Graph();
graph
  .connect("a", "b", 7)
  .connect("a", "c", 3)
  .connect("c", "b", 1.5)
  .connect("b", "d", 2);
graph.connect("x", "y");
for (const [node, distance] of sorted(itemsView(graph.dijkstra("a")))) {
  console.log(`${node}: ${floatRepr(distance)}`);
}
print(graph.components().map((component) => sorted(component)));
print(
  topological(
    new Map<string, Set<string>>([
      ["app", new Set<string>(["db", "web"])],
      ["web", new Set<string>(["log"])],
      ["db", new Set<string>(["log"])],
    ]),
  ),
);
try {
  topological(
    new Map<string, Set<string>>([
      ["a", new Set<string>(["b"])],
      ["b", new Set<string>(["a"])],
    ]),
  );
} catch (error) {
  if (!(error instanceof ValueError)) throw error;
  print(error);
}
print(
  graph.edges.getOrCreate("x"),
  contains(graph.edges.getOrCreate("x"), new Edge("q", 2)),
  new PySet<Edge>([new Edge("a", 1), new Edge("a", float(1.0))]).size,
);
