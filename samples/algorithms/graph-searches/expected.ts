import {
  PySet,
  ValueError,
  entriesOf,
  float,
  getItem,
  guarded,
  guardedItems,
  int,
  len,
  list,
  listExtend,
  print,
  setUpdate,
  slice,
  sorted,
  toFloat,
} from "./runtime/builtins.js";
import { DefaultDict, Deque } from "./runtime/collections.js";
import * as heapq from "./runtime/heapq.js";

const graph = new Map<string, Map<string, number>>([
  [
    "A",
    new Map<string, number>([
      ["B", 5],
      ["C", 1],
    ]),
  ],
  [
    "B",
    new Map<string, number>([
      ["A", 5],
      ["C", 2],
      ["D", 1],
    ]),
  ],
  [
    "C",
    new Map<string, number>([
      ["A", 1],
      ["B", 2],
      ["D", 4],
      ["E", 8],
    ]),
  ],
  [
    "D",
    new Map<string, number>([
      ["B", 1],
      ["C", 4],
      ["E", 3],
      ["F", 6],
    ]),
  ],
  [
    "E",
    new Map<string, number>([
      ["C", 8],
      ["D", 3],
    ]),
  ],
  ["F", new Map<string, number>([["D", 6]])],
]);

function bfs(graph: Map<string, Map<string, number>>, start: string): string[] {
  const visited = new Set<string>();
  const queue = new Deque<string>([start]);
  const order: string[] = [];
  while (queue.length > 0) {
    const node = queue.popleft();
    if (visited.has(node)) {
      continue;
    }
    visited.add(node);
    order.push(node);
    queue.extend(
      (function* (source: Iterable<string>) {
        for (const n of source) {
          if (!visited.has(n)) {
            yield n;
          }
        }
      })(getItem(graph, node).keys()),
    );
  }
  return order;
}

function dfs(
  graph: Map<string, Map<string, number>>,
  node: string,
  visited: string[] | null = null,
): string[] {
  if (visited === null) {
    visited = [];
  }
  visited.push(node);
  for (const n of guarded(getItem(graph, node))) {
    if (!visited.includes(n)) {
      dfs(graph, n, visited);
    }
  }
  return visited;
}

const pathDefault: string[] = [];
function findAllPaths(
  graph: Map<string, Map<string, number>>,
  start: string,
  end: string,
  path: string[] = pathDefault,
): string[][] {
  path = [...path, start];
  if (start === end) {
    return [path];
  }
  let paths: string[][] = [];
  for (const node of guarded(getItem(graph, start))) {
    if (!path.includes(node)) {
      listExtend(paths, findAllPaths(graph, node, end, path));
    }
  }
  return paths;
}

function dijkstra(
  graph: Map<string, Map<string, number>>,
  start: string,
): [Map<string, number>, Map<string, string>] {
  const distances = new Map<string, number>(
    Array.from(graph.keys(), (node) => [node, float(toFloat("inf"))]),
  );
  distances.set(start, 0);
  const previous = new Map<string, string>();
  const pq: [number, string][] = [[0, start]];
  while (pq.length > 0) {
    const [d, node] = heapq.heappop(pq);
    if (d > getItem(distances, node)) {
      continue;
    }
    for (const [neighbor, weight] of guardedItems(getItem(graph, node))) {
      const nd = d + weight;
      if (nd < getItem(distances, neighbor)) {
        distances.set(neighbor, nd);
        previous.set(neighbor, node);
        heapq.heappush(pq, [nd, neighbor]);
      }
    }
  }
  return [distances, previous];
}

function pathTo(previous: Map<string, string>, target: string): string[] {
  const path = [target];
  while (previous.has(path.at(-1)!)) {
    path.push(getItem(previous, path.at(-1)!));
  }
  return slice(path, null, null, -1);
}

print(bfs(graph, "A"));
print(dfs(graph, "A"));
console.log(findAllPaths(graph, "A", "F").length);
for (const p of sorted(findAllPaths(graph, "A", "F"), { key: len }).slice(
  0,
  3,
)) {
  console.log(p.join(" -> "));
}
const [distances, previous] = dijkstra(graph, "A");
print(distances);
print(pathTo(previous, "F"));

function topoSort(
  edges: [string | number, string | number][],
): (string | number)[] {
  const indegree = new DefaultDict<string | number, number>(int);
  const adj = new DefaultDict<string | number, (string | number)[]>(list);
  const nodes = new PySet<string | number>();
  for (const [a, b] of edges) {
    adj.getOrCreate(a).push(b);
    indegree.set(b, (indegree.get(b) ?? 0) + 1);
    setUpdate(nodes, [a, b]);
  }
  const ready = sorted([...nodes].filter((n) => indegree.getOrCreate(n) === 0));
  const order: (string | number)[] = [];
  while (ready.length > 0) {
    const n = ready.shift()!;
    order.push(n);
    for (const m of adj.getOrCreate(n)) {
      indegree.set(m, (indegree.get(m) ?? 0) - 1);
      if (indegree.getOrCreate(m) === 0) {
        ready.push(m);
      }
    }
  }
  if (order.length !== nodes.size) {
    throw new ValueError("cycle detected");
  }
  return order;
}

print(
  topoSort([
    ["shirt", "tie"],
    ["tie", "jacket"],
    ["trousers", "shoes"],
    ["trousers", "belt"],
    ["belt", "jacket"],
    ["socks", "shoes"],
  ]),
);
try {
  topoSort([
    [1, 2],
    [2, 3],
    [3, 1],
  ]);
} catch (exc) {
  if (!(exc instanceof ValueError)) throw exc;
  print(exc);
}
const unreachable = new Map<string, Map<string, number>>([
  ...entriesOf(graph),
  ["G", new Map<string, number>()],
]);
print(getItem(dijkstra(unreachable, "A")[0], "G"));
