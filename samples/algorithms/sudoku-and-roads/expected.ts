import {
  AssertionError,
  Dict,
  PySet,
  ValueError,
  add as add_,
  all,
  contains,
  dict,
  dictGet,
  difference,
  equals,
  fitted,
  float,
  format,
  getItem,
  guarded,
  guardedItems,
  int,
  iterate,
  join,
  keysView,
  listExtend,
  listPop,
  min,
  orInPlace,
  print,
  printTo,
  range,
  setItem,
  slice,
  sorted,
  split,
  sub,
  toFloat,
  tuple,
  union,
  unpack,
  zip,
} from "./runtime/builtins.js";
import { DefaultDict, Deque } from "./runtime/collections.js";
import * as heapq from "./runtime/heapq.js";
import * as itertools from "./runtime/itertools.js";

// ---------- sudoku ----------
const puzzle = `
53..7....
6..195...
.98....6.
8...6...3
4..8.3..1
7...2...6
.6....28.
...419..5
....8..79
`;

function parse(text: string): number[][] {
  return split(text).map((row) =>
    Array.from(row, (c) => (c === "." ? 0 : int(c))),
  );
}

function candidates(g: number[][], r: number, c: number): number[] {
  let used = union(
    new PySet<number>(getItem(g, r)),
    new PySet<number>(
      Array.from({ length: 9 }, (_, i) => getItem(getItem(g, i), c)),
    ),
  );
  const br = Math.floor(r / 3) * 3;
  const bc = Math.floor(c / 3) * 3;
  used = orInPlace(
    used,
    new PySet<number>(
      [...range(br, br + 3)].flatMap((i) =>
        Array.from(range(bc, bc + 3), (j) => getItem(getItem(g, i), j)),
      ),
    ),
  );
  return [...range(1, 10)].filter((d) => !used.has(d));
}

function solve(g: number[][]): boolean {
  let best: [number, number, number[]] | null = null;
  let r: number;
  let c: number;
  let cs: number[];
  for (const item of itertools.product([range(9)], { repeat: 2 })) {
    [r, c] = unpack(item, 2);
    if (getItem(getItem(g, r), c) === 0) {
      cs = candidates(g, r, c);
      if (best === null || cs.length < best[2].length) {
        best = [r, c, cs];
        if (cs.length <= 1) {
          break;
        }
      }
    }
  }
  if (best === null) {
    return true;
  }
  [r, c, cs] = best;
  for (const d of cs) {
    setItem(getItem(g, r), c, d);
    if (solve(g)) {
      return true;
    }
    setItem(g[r], c, 0);
  }
  return false;
}

const grid = parse(puzzle);
if (!solve(grid)) {
  throw new AssertionError();
}
for (const [i, row] of grid.entries()) {
  if (i % 3 === 0 && i > 0) {
    console.log("------+-------+------");
  }
  console.log(
    row.map((d, j) => String(d) + ([2, 5].includes(j) ? " |" : "")).join(" "),
  );
}
print(
  all(
    (function* (source: Iterable<readonly number[]>) {
      for (const col of source) {
        yield equals(sorted(col), [...range(1, 10)]);
      }
    })(zip(...grid)),
  ),
);

// ---------- graphs ----------
class Graph {
  adj: DefaultDict<any, Dict<string | number, string | number>>;
  directed: boolean;

  constructor(
    edges: ([string, string, number] | [string, string])[] = [],
    directed = false,
  ) {
    this.adj = new DefaultDict<any, Dict<string | number, string | number>>(
      dict,
    );
    this.directed = directed;
    for (const e of edges) {
      this.add(
        ...fitted(this.add, "Graph.add", [...e], "(self)", "u", "v", "w="),
      );
    }
  }

  add(u: string | number, v: string | number, w: string | number = 1): void {
    this.adj.getOrCreate(u).set(v, w);
    if (this.directed) {
      this.adj.getOrCreate(v);
    } else {
      this.adj.getOrCreate(v).set(u, w);
    }
  }

  bfs(s: string): Dict<string | number, number> {
    const dist = new Dict<string | number, number>([[s, 0]]);
    const q = new Deque<string | number>([s]);
    while (q.length > 0) {
      const u = q.popleft();
      for (const v of guarded(this.adj.getOrCreate(u))) {
        if (!dist.has(v)) {
          dist.set(v, getItem(dist, u) + 1);
          q.append(v);
        }
      }
    }
    return dist;
  }

  dijkstra(
    s: string,
  ): [Dict<string | number, number>, Dict<string | number, string | number>] {
    const dist = new Dict<string | number, number>([[s, 0]]);
    const prev = new Dict<string | number, string | number>();
    const heap: [number, string | number][] = [[0, s]];
    while (heap.length > 0) {
      const [d, u] = heapq.heappop(heap);
      if (d > getItem(dist, u)) {
        continue;
      }
      for (const [v, w] of guardedItems(this.adj.getOrCreate(u))) {
        const nd = add_(d, w);
        if (nd < dictGet(dist, v, float(toFloat("inf")))) {
          dist.set(v, nd);
          prev.set(v, u);
          heapq.heappush(heap, [nd, v]);
        }
      }
    }
    return [dist, prev];
  }

  path(s: string, t: string): readonly [number, (string | number)[]] | null {
    const [dist, prev] = this.dijkstra(s);
    if (!dist.has(t)) {
      return null;
    }
    const out: (string | number)[] = [t];
    while (out.at(-1) !== s) {
      out.push(getItem(prev, out.at(-1)!));
    }
    return tuple(dist.get(t)!, slice(out, null, null, -1));
  }

  toposort(): any[] {
    const indeg = new Dict<any, number>(
      Array.from(this.adj.keys(), (u) => [u, 0]),
    );
    let u: any;
    for (u of guarded(this.adj)) {
      for (const v of guarded(this.adj.getOrCreate(u))) {
        setItem(indeg, v, getItem(indeg, v) + 1);
      }
    }
    const ready = sorted(
      [...indeg].filter(([u, d]) => d === 0).map(([u, d]) => u),
    );
    const order: any[] = [];
    while (ready.length > 0) {
      u = listPop(ready, 0);
      order.push(u);
      for (const v of sorted(this.adj.getOrCreate(u).keys())) {
        setItem(indeg, v, getItem(indeg, v) - 1);
        if (getItem(indeg, v) === 0) {
          ready.push(v);
        }
      }
    }
    if (order.length < this.adj.size) {
      throw new ValueError(
        "cycle: " +
          join(
            ", ",
            sorted(
              difference(
                new PySet<any>(this.adj.keys()),
                new PySet<any>(order),
              ),
            ),
          ),
      );
    }
    return order;
  }

  *components(): Generator<any[]> {
    let seen = new PySet<any>();
    for (const u of guarded(this.adj)) {
      if (contains(seen, u)) {
        continue;
      }
      const comp = new PySet<any>();
      const stack: any[] = [u];
      while (stack.length > 0) {
        const x = listPop(stack);
        if (contains(comp, x)) {
          continue;
        }
        comp.add(x);
        listExtend(
          stack,
          iterate(sub(keysView(this.adj.getOrCreate(x)), comp)),
        );
      }
      seen = orInPlace(seen, comp);
      yield sorted(comp);
    }
  }
}

const roads = new Graph([
  ["A", "B", 7],
  ["A", "C", 3],
  ["C", "B", 1],
  ["B", "D", 2],
  ["C", "D", 8],
  ["X", "Y"],
]);
print(roads.bfs("A"), roads.path("A", "D"), roads.path("A", "X"));
print([...roads.components()]);
const tasks = new Graph(
  [
    ["shop", "cook"],
    ["cook", "eat"],
    ["invite", "eat"],
    ["eat", "wash"],
  ],
  true,
);
print(tasks.toposort());
tasks.add("wash", "cook");
try {
  tasks.toposort();
} catch (e) {
  if (!(e instanceof ValueError)) throw e;
  print(e);
}

// ---------- floyd-warshall, terse ----------
const INF = toFloat("inf");
const n = 4;
const d = Array.from(range(n), (i) =>
  Array.from({ length: n }, (_, j) => (i === j ? 0 : float(INF))),
);
for (const [i, j, w] of [
  [0, 1, 5],
  [1, 2, 2.5],
  [2, 3, 1],
  [0, 3, 10],
] satisfies [number, number, number][]) {
  setItem(d[i], j, w);
}
for (const item of itertools.product([range(n)], { repeat: 3 })) {
  const [k, i, j] = unpack(item, 3);
  setItem(
    getItem(d, i),
    j,
    min(
      getItem(getItem(d, i), j),
      add_(getItem(getItem(d, i), k), getItem(getItem(d, k), j)),
    ),
  );
}
printTo({ sep: "\n" }, ...d);
print(d.map((row) => row.map((x) => (equals(x, INF) ? "-" : format(x, "g")))));
