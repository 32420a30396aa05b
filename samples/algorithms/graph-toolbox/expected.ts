import {
  Dict,
  PySet,
  TypeError,
  ValueError,
  add,
  dictGet,
  difference,
  float,
  format,
  getItem,
  guarded,
  guardedItems,
  join,
  list,
  min,
  print,
  setItem,
  slice,
  sort,
  sorted,
  tuple,
  zip,
} from "./runtime/builtins.js";
import { Deque } from "./runtime/collections.js";
import * as heapq from "./runtime/heapq.js";

const GRAPH = new Map<string, Map<string, number>>([
  [
    "A",
    new Map<string, number>([
      ["B", 7],
      ["D", 5],
    ]),
  ],
  [
    "B",
    new Map<string, number>([
      ["A", 7],
      ["C", 8],
      ["D", 9],
      ["E", 7],
    ]),
  ],
  [
    "C",
    new Map<string, number>([
      ["B", 8],
      ["E", 5],
    ]),
  ],
  [
    "D",
    new Map<string, number>([
      ["A", 5],
      ["B", 9],
      ["E", 15],
      ["F", 6],
    ]),
  ],
  [
    "E",
    new Map<string, number>([
      ["B", 7],
      ["C", 5],
      ["D", 15],
      ["F", 8],
      ["G", 9],
    ]),
  ],
  [
    "F",
    new Map<string, number>([
      ["D", 6],
      ["E", 8],
      ["G", 11],
    ]),
  ],
  [
    "G",
    new Map<string, number>([
      ["E", 9],
      ["F", 11],
    ]),
  ],
  ["H", new Map<string, number>()],
]);

function dijkstra(
  graph: Map<string, Map<string, number>>,
  start: string,
): [Map<string, number>, Map<string, string>] {
  const dist = new Map<string, number>(
    Array.from(graph.keys(), (n) => [n, float(Infinity)]),
  );
  const prev = new Map<string, string>();
  dist.set(start, 0);
  const pq: [number, string][] = [[0, start]];
  while (pq.length > 0) {
    const [d, u] = heapq.heappop(pq);
    if (d > getItem(dist, u)) {
      continue;
    }
    for (const [v, w] of guardedItems(getItem(graph, u))) {
      const alt = d + w;
      if (alt < getItem(dist, v)) {
        dist.set(v, alt);
        prev.set(v, u);
        heapq.heappush(pq, [alt, v]);
      }
    }
  }
  return [dist, prev];
}

function path(prev: Map<string, string>, target: string): string[] {
  const out = [target];
  while (prev.has(out.at(-1)!)) {
    out.push(getItem(prev, out.at(-1)!));
  }
  return slice(out, null, null, -1);
}

function bfs(g: Map<string, Map<string, number>>, s: string): string[] {
  const seen = new Set<string>([s]);
  const q = new Deque<string>([s]);
  const order: string[] = [];
  while (q.length > 0) {
    const n = q.popleft();
    order.push(n);
    for (const m of sorted(getItem(g, n).keys())) {
      if (!seen.has(m)) {
        seen.add(m);
        q.append(m);
      }
    }
  }
  return order;
}

function dfs(
  g: Map<string, Map<string, number>>,
  n: string,
  seen: string[] | null = null,
): string[] {
  if (seen === null) {
    seen = [];
  }
  seen.push(n);
  for (const m of guarded(getItem(g, n))) {
    if (!seen.includes(m)) {
      dfs(g, m, seen);
    }
  }
  return seen;
}

function kruskal(
  g: Map<string, Map<string, number>>,
): readonly [string[], number] {
  const parent = new Map<string, string>(Array.from(g.keys(), (n) => [n, n]));

  function find(x: string): string {
    while (getItem(parent, x) !== x) {
      parent.set(x, getItem(parent, parent.get(x)!));
      x = parent.get(x)!;
    }
    return x;
  }

  const edges = sorted(
    [...g.keys()].flatMap((u) =>
      [...g.get(u)!]
        .filter(([v, w]) => u < v)
        .map(([v, w]): [number, string, string] => [w, u, v]),
    ),
  );
  const tree: string[] = [];
  let total = 0;
  for (const [w, u, v] of edges) {
    const ru = find(u);
    const rv = find(v);
    if (ru !== rv) {
      parent.set(ru, rv);
      tree.push(u + v);
      total += w;
    }
  }
  return tuple(tree, total);
}

function topo(
  deps: Dict<number | string, (number | string)[]>,
): (number | string)[] {
  const indeg = new Dict<number | string, number>(
    Array.from(deps.keys(), (k) => [k, 0]),
  );
  for (const [k, vs] of deps) {
    for (const v of vs) {
      indeg.set(v, (indeg.get(v) ?? 0) + 1);
    }
  }
  const ready = sorted(
    (function* (source: Iterable<readonly [number | string, number]>) {
      for (const [k, n] of source) {
        if (n === 0) {
          yield k;
        }
      }
    })(indeg),
  );
  const result: (number | string)[] = [];
  while (ready.length > 0) {
    const n = ready.shift()!;
    result.push(n);
    for (const v of dictGet(deps, n, [])) {
      indeg.set(v, getItem(indeg, v) - 1);
      if (indeg.get(v)! === 0) {
        ready.push(v);
      }
    }
    sort(ready);
  }
  if (result.length !== indeg.size) {
    throw new ValueError(
      "cycle among " +
        join(
          ", ",
          sorted(
            difference(
              new PySet<number | string>(indeg),
              new PySet<number | string>(result),
            ),
          ),
        ),
    );
  }
  return result;
}

function floyd(
  g: Map<string, Map<string, number>>,
): [string[], (number | bigint)[][]] {
  const nodes = list(g.keys());
  const d = nodes.map((i) =>
    nodes.map((j) =>
      i === j ? 0 : dictGet(getItem(g, i), j, float(Infinity)),
    ),
  );
  const n = nodes.length;
  for (let k = 0; k < n; k++) {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        setItem(
          getItem(d, i),
          j,
          min(
            getItem(getItem(d, i), j),
            add(getItem(getItem(d, i), k), getItem(getItem(d, k), j)),
          ),
        );
      }
    }
  }
  return [nodes, d];
}

const [dist, prev] = dijkstra(GRAPH, "A");
for (const [node, d] of dist) {
  print(node, d, d < Infinity ? path(prev, node).join("->") : "unreachable");
}
print(dist);
print(bfs(GRAPH, "A"), dfs(GRAPH, "A"));
print(kruskal(GRAPH));
print(
  topo(
    new Dict<number | string, (number | string)[]>([
      ["shirt", ["tie", "belt"]],
      ["tie", ["jacket"]],
      ["trousers", ["shoes", "belt"]],
      ["belt", ["jacket"]],
      ["socks", ["shoes"]],
    ]),
  ),
);
try {
  topo(
    new Dict<number | string, (number | string)[]>([
      [1, [2]],
      [2, [3]],
      [3, [2]],
    ]),
  );
} catch (e) {
  if (e instanceof TypeError) {
    print("TypeError", e);
  } else if (e instanceof ValueError) {
    print(e);
  } else {
    throw e;
  }
}
const [nodes, matrix] = floyd(GRAPH);
console.log("   " + nodes.map((n) => format(n, ">4")).join(""));
for (const [n, row] of zip(nodes, matrix)) {
  print(
    n,
    ":",
    ...(function* () {
      for (const x of row) {
        yield format(x, ">3");
      }
    })(),
  );
}
