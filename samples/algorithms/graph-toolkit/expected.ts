import {
  PySet,
  ValueError,
  add as add_,
  dict,
  enumerate,
  float,
  getItem,
  guarded,
  guardedItems,
  mapFromKeys,
  min,
  next,
  print,
  setDefault,
  slice,
  sorted,
  subInPlace,
  tuple,
} from "./runtime/builtins.js";
import { DefaultDict, Deque } from "./runtime/collections.js";
import * as heapq from "./runtime/heapq.js";
import * as itertools from "./runtime/itertools.js";

class Graph {
  adj: DefaultDict<string, Map<string, number>>;
  directed: boolean;

  constructor(directed = false) {
    this.adj = new DefaultDict<string, Map<string, number>>(dict);
    this.directed = directed;
  }

  add(u: string, v: string, w = 1): Graph {
    this.adj.getOrCreate(u).set(v, w);
    if (!this.directed) {
      this.adj.getOrCreate(v).set(u, w);
    } else {
      setDefault(this.adj, v, new Map<string, number>());
    }
    return this;
  }

  dijkstra(src: string): [Map<string, number>, Map<string, string | null>] {
    const dist = new Map<string, number>(
      Array.from(this.adj.keys(), (n) => [n, float(Infinity)]),
    );
    const prev: Map<string, string | null> = mapFromKeys(this.adj.keys());
    dist.set(src, 0);
    const tie = itertools.count();
    const heap: [number, number, string][] = [[0, next(tie), src]];
    while (heap.length > 0) {
      const [d, , u] = heapq.heappop(heap);
      if (d > getItem(dist, u)) {
        continue;
      }
      for (const [v, w] of guardedItems(this.adj.getOrCreate(u))) {
        const nd = add_(d, w);
        if (nd < getItem(dist, v)) {
          dist.set(v, nd);
          prev.set(v, u);
          heapq.heappush(heap, [nd, next(tie), v]);
        }
      }
    }
    return [dist, prev];
  }

  path(a: string, b: string): readonly [string[], number] {
    const [dist, prev] = this.dijkstra(a);
    const out: string[] = [];
    let node: string | null = b;
    while (node !== null) {
      out.push(node);
      node = getItem(prev, node);
    }
    return tuple(slice(out, null, null, -1), getItem(dist, b));
  }

  *bfs(start: string): Generator<string> {
    const seen = new Set<string>([start]);
    const q = new Deque<string>([start]);
    while (q.length > 0) {
      const u = q.popleft();
      yield u;
      for (const v of sorted(this.adj.getOrCreate(u).keys())) {
        if (!seen.has(v)) {
          seen.add(v);
          q.append(v);
        }
      }
    }
  }

  *components(): Generator<string[]> {
    let left = new PySet<string>(this.adj.keys());
    while (left.size > 0) {
      const comp = new PySet<string>(this.bfs(min(left)));
      left = subInPlace(left, comp);
      yield sorted(comp);
    }
  }

  topo(): string[] {
    const indeg = new Map<string, number>(
      Array.from(this.adj.keys(), (u) => [u, 0]),
    );
    let u: string;
    for (u of guarded(this.adj)) {
      for (const v of guarded(this.adj.getOrCreate(u))) {
        indeg.set(v, getItem(indeg, v) + 1);
      }
    }
    const ready = sorted(
      [...indeg].filter(([u, d]) => d === 0).map(([u, d]) => u),
    );
    const order: string[] = [];
    while (ready.length > 0) {
      u = ready.shift()!;
      order.push(u);
      for (const v of guarded(this.adj.getOrCreate(u))) {
        indeg.set(v, getItem(indeg, v) - 1);
        if (indeg.get(v) === 0) {
          ready.push(v);
        }
      }
    }
    if (order.length !== indeg.size) {
      throw new ValueError("cycle!");
    }
    return order;
  }
}

const g = new Graph();
for (const [u, v, w] of [
  ["A", "B", 4],
  ["A", "C", 1],
  ["C", "B", 2],
  ["B", "D", 5],
  ["C", "D", 8.5],
  ["X", "Y", 1],
] satisfies [string, string, number][]) {
  g.add(u, v, w);
}
print(g.dijkstra("A")[0]);
print(g.path("A", "D"));
print([...g.bfs("A")], [...g.components()]);
const dag = new Graph(true)
  .add("shirt", "tie")
  .add("tie", "jacket")
  .add("trousers", "shoes")
  .add("trousers", "belt")
  .add("belt", "jacket");
console.log(dag.topo().join(" -> "));
dag.add("jacket", "shirt");
try {
  dag.topo();
} catch (e) {
  if (!(e instanceof ValueError)) throw e;
  print("error:", e);
}
const grid = ["S.#.", "..#.", ".#.E", "...."];
function solve(grid: string[]): number {
  const h = grid.length;
  const w = grid[0].length;
  const start = next(
    (function* (source: Iterable<readonly [number, string]>) {
      for (const [r, row] of source) {
        for (const [c, ch] of enumerate(row)) {
          if (ch === "S") {
            yield tuple(r, c);
          }
        }
      }
    })(enumerate(grid)),
  );
  const q = new Deque<readonly [readonly [number, number], number]>([
    tuple(start, 0),
  ]);
  const seen = new PySet<readonly [number, number]>([start]);
  while (q.length > 0) {
    const [[r, c], d] = q.popleft();
    if (getItem(getItem(grid, r), c) === "E") {
      return d;
    }
    for (const [dr, dc] of [
      [0, 1],
      [1, 0],
      [0, -1],
      [-1, 0],
    ]) {
      const nr = r + dr;
      const nc = c + dc;
      if (
        0 <= nr &&
        nr < h &&
        0 <= nc &&
        nc < w &&
        getItem(grid[nr], nc) !== "#" &&
        !seen.has(tuple(nr, nc))
      ) {
        seen.add(tuple(nr, nc));
        q.append(tuple(tuple(nr, nc), d + 1));
      }
    }
  }
  return -1;
}
print(solve(grid));
