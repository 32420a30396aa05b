/** Graph algorithms: Dijkstra, BFS, topological sort, union find, DP, backtracking, bits. */

import {
  type FrozenSet,
  PySet,
  add,
  bigRange,
  bin,
  bitLength,
  bitOr,
  byteArray,
  bytes,
  bytesFrom,
  enumerate,
  equals,
  float,
  frozenSet,
  getItem,
  guardedItems,
  int,
  iterate,
  le,
  len,
  listPop,
  mapFromKeys,
  maxBy,
  mod,
  mul,
  named,
  next,
  print,
  range,
  repeat,
  setItem,
  setSlice,
  shiftLeft,
  slice,
  sort,
  sorted,
  strCount,
  sum,
  tuple,
  tupleOf,
  union as union_,
  unpackEach,
  unpackStarred,
  zip,
} from "./runtime/builtins.js";
import { DefaultDict, Deque } from "./runtime/collections.js";
import { lruCache, reduce } from "./runtime/functools.js";
import * as heapq from "./runtime/heapq.js";
import * as itertools from "./runtime/itertools.js";
import * as math from "./runtime/math.js";

function dijkstra(
  g: Map<string, Map<string, number>>,
  source: string,
): [Map<string, number>, Map<string, string | null>] {
  const dist = new Map<string, number>(
    Array.from(g.keys(), (v) => [v, float(Infinity)]),
  );
  const prev = new Map<string, string | null>(
    Array.from(g.keys(), (v) => [v, null]),
  );
  dist.set(source, 0);
  const heap: [number, string][] = [[0, source]];
  while (heap.length > 0) {
    const [d, u] = heapq.heappop(heap);
    if (d > getItem(dist, u)) {
      continue;
    }
    for (const [v, w] of guardedItems(getItem(g, u))) {
      const nd = add(d, w);
      if (nd < getItem(dist, v)) {
        dist.set(v, nd);
        prev.set(v, u);
        heapq.heappush(heap, [nd, v]);
      }
    }
  }
  return [dist, prev];
}

function path(prev: Map<string, string | null>, target: string): string[] {
  const out: string[] = [];
  let node: string | null = target;
  while (node !== null) {
    out.push(node);
    node = getItem(prev, node);
  }
  return slice(out, null, null, -1);
}

const g = new Map<string, Map<string, number>>([
  [
    "a",
    new Map<string, number>([
      ["b", 7],
      ["c", 3],
    ]),
  ],
  ["b", new Map<string, number>([["d", 2]])],
  [
    "c",
    new Map<string, number>([
      ["b", 1],
      ["d", 8.5],
    ]),
  ],
  ["d", new Map<string, number>()],
  ["e", new Map<string, number>([["a", 1]])],
]);
const [dist, prev] = dijkstra(g, "a");
print(dist, path(prev, "d"), equals(getItem(dist, "e"), Infinity));

class UnionFind {
  parent: Map<string, string>;
  size: Map<string, number | bigint>;

  constructor(items: Map<string, Map<string, number>>) {
    this.parent = new Map<string, string>(
      Array.from(items.keys(), (x) => [x, x]),
    );
    this.size = mapFromKeys(this.parent.keys(), 1);
  }

  find(x: string): string {
    while (getItem(this.parent, x) !== x) {
      this.parent.set(x, getItem(this.parent, this.parent.get(x)!));
      x = this.parent.get(x)!;
    }
    return x;
  }

  union(a: string, b: string): boolean {
    [a, b] = [this.find(a), this.find(b)];
    if (a === b) {
      return false;
    }
    if (getItem(this.size, a) < getItem(this.size, b)) {
      [a, b] = [b, a];
    }
    this.parent.set(b, a);
    this.size.set(a, add(getItem(this.size, a), getItem(this.size, b)));
    return true;
  }
}

const edges = sorted(
  [...g.keys()].flatMap((u) =>
    Array.from(g.get(u)!, ([v, w]): [number, string, string] => [w, u, v]),
  ),
);
const uf = new UnionFind(g);
const mst: (readonly [string, string, number])[] = [];
for (const [w, u, v] of edges) {
  if (uf.union(u, v)) {
    mst.push(tuple(u, v, w));
  }
}
print(mst, sum(Array.from(unpackEach(mst, ["*", null]), ([, w]) => w)));
const grid = ["S.#.", "..#E", "....", "#..."];
const start = next(
  (function* (source2: Iterable<readonly [number, string]>) {
    for (const [r, row] of source2) {
      for (const [c, ch] of enumerate(row)) {
        if (ch === "S") {
          yield tuple(r, c);
        }
      }
    }
  })(enumerate(grid)),
);
const queue = new Deque<readonly [readonly [number, number], number]>([
  tuple(start, 0),
]);
const seen = new PySet<readonly [number, number]>([start]);
let answer: number | null = null;
while (queue.length > 0) {
  const [[r, c], steps] = queue.popleft();
  if (getItem(getItem(grid, r), c) === "E") {
    answer = steps;
    break;
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
      nr < grid.length &&
      0 <= nc &&
      nc < grid[0].length &&
      getItem(grid[nr], nc) !== "#" &&
      !seen.has(tuple(nr, nc))
    ) {
      seen.add(tuple(nr, nc));
      queue.append(tuple(tuple(nr, nc), steps + 1));
    }
  }
}
print(answer, seen.size);

const edit = lruCache(null)(
  named(function (a: string, b: string): number {
    if (!a || !b) {
      return a.length + b.length;
    }
    if (a[0] === b[0]) {
      return edit(a.slice(1), b.slice(1));
    }
    return (
      1 +
      Math.min(
        edit(a.slice(1), b),
        edit(a, b.slice(1)),
        edit(a.slice(1), b.slice(1)),
      )
    );
  }, "edit"),
);

print(edit("kitten", "sitting"), edit.cacheInfo().misses > 10);

function knapsack(items: [number, number][], cap: number): number {
  const best = new Array<number>(cap + 1).fill(0);
  for (const [value, weight] of items) {
    for (let w = cap; w >= weight; w--) {
      best[w] = Math.max(best[w], best[w - weight] + value);
    }
  }
  return best.at(-1)!;
}

console.log(
  knapsack(
    [
      [60, 10],
      [100, 20],
      [120, 30],
    ],
    50,
  ),
);

function queens(n: number): Generator<readonly number[]> {
  function* place(
    row: number,
    cols: FrozenSet<number>,
    d1: FrozenSet<number>,
    d2: FrozenSet<number>,
    board: number[],
  ): Generator<readonly number[]> {
    if (row === n) {
      yield tupleOf(board);
      return;
    }
    for (let c = 0; c < n; c++) {
      if (cols.has(c) || d1.has(row + c) || d2.has(row - c)) {
        continue;
      }
      yield* place(
        row + 1,
        union_(cols, new PySet<number>([c])),
        union_(d1, new PySet<number>([row + c])),
        union_(d2, new PySet<number>([row - c])),
        [...board, c],
      );
    }
  }
  return place(0, frozenSet(), frozenSet(), frozenSet(), []);
}

print(sum(Array.from(queens(6), (_) => 1)), next(queens(8)));

function sieve(n: number): number[] {
  const flags = repeat(byteArray([1]), n + 1);
  setSlice(flags, null, 2, null, bytes("\0\0"));
  for (let i = 2, end = math.isqrt(n); i <= end; i++) {
    if (getItem(flags, i) > 0) {
      setSlice(
        flags,
        mul(i, i),
        null,
        i,
        bytesFrom(len(bigRange(mul(i, i), n + 1, i))),
      );
    }
  }
  return [...enumerate(iterate(flags))]
    .filter(([i, f]) => f > 0)
    .map(([i, f]) => i);
}

print(sieve(50), sieve(1000).length);
const matrix = [
  [1, 2, 3],
  [4, 5, 6],
  [7, 8, 10],
];
print(
  Array.from(zip(...slice(matrix, null, null, -1)), (r) => [...r]),
  matrix.map((r) => sum(r)),
  Array.from({ length: 3 }, (_, i) => getItem(getItem(matrix, i), i)),
);
const dp = Array.from({ length: 3 }, () =>
  new Array<number | bigint>(4).fill(0),
);
for (const [i, j] of itertools.product([range(3), range(4)])) {
  setItem(
    getItem(dp, i),
    j,
    i === 0 || j === 0
      ? 1
      : add(getItem(getItem(dp, i - 1), j), getItem(getItem(dp, i), j - 1)),
  );
}
print(
  dp,
  reduce(math.gcd, [48, 36, 120]),
  [...itertools.permutations("abc")]
    .filter((p) => getItem(p, 0) !== "a")
    .slice(0, 2),
  [...itertools.combinations([1, 2, 3], 2)],
);

function popcount(x: number): number {
  return strCount(bin(x), "1");
}

print(
  Array.from({ length: 8 }, (_, i) => popcount(i)),
  0b1011 ^ 0b0110,
  ~5 & 0xff,
  bitOr(shiftLeft(1, 40), 1),
  Math.floor(-17 / 5),
  mod(-17, 5),
  -17 >> 1,
  bitLength(7),
);
const tri: (number | bigint)[][] = [[1]];
for (let _ = 0; _ < 5; _++) {
  const row = tri.at(-1)!;
  tri.push([
    1,
    ...(function* (
      source3: Iterable<readonly [number | bigint, number | bigint]>,
    ) {
      for (const [a, b] of source3) {
        yield add(a, b);
      }
    })(zip(row, row.slice(1))),
    1,
  ]);
}
print(
  tri.at(-1)!,
  getItem(maxBy(tri, { key: len }), 2),
  sorted(new PySet<number | bigint>(tri.flatMap((r) => [...r]))),
);

function binarySearch(xs: number[], t: number): number {
  let lo = 0;
  let hi = xs.length;
  while (lo < hi) {
    const mid = Math.floor((lo + hi) / 2);
    if (xs[mid] < t) {
      lo = mid + 1;
    } else {
      hi = mid;
    }
  }
  return lo < xs.length && xs[lo] === t ? lo : -1;
}

print([1, 4, 7].map((t) => binarySearch([1, 3, 5, 7], t)));

function quicksort(xs: number[]): number[] {
  if (xs.length <= 1) {
    return xs;
  }
  const [pivot, rest] = unpackStarred(xs, 1, 0);
  return [
    ...quicksort(rest.filter((x) => x < pivot)),
    pivot,
    ...quicksort(rest.filter((x) => x >= pivot)),
  ];
}

function mergeSort(
  xs: (string | number)[],
  key: any = (x: string | number) => x,
): (string | number)[] {
  if (xs.length < 2) {
    return [...xs];
  }
  const mid = Math.floor(xs.length / 2);
  const left = mergeSort(xs.slice(0, mid), key);
  const right = mergeSort(xs.slice(mid), key);
  const out: (string | number)[] = [];
  while (left.length > 0 && right.length > 0) {
    out.push(
      listPop(le(key(left[0]), key(getItem(right, 0))) ? left : right, 0),
    );
  }
  return [...out, ...left, ...right];
}

print(
  quicksort([3, 6, 1, 8, 2, 9, 2]),
  mergeSort(["bb", "a", "ccc"], len),
  mergeSort([2.5, -1, 2.25]),
);
const indeg = new DefaultDict<string, number>(int);
const deps = new Map<string, string[]>([
  ["shirt", ["tie"]],
  ["tie", ["jacket"]],
  ["pants", ["shoes", "belt"]],
  ["belt", ["jacket"]],
  ["jacket", []],
  ["shoes", []],
]);
let n: string;
for (const item of deps) {
  let outs: string[];
  [n, outs] = item;
  for (const o of outs) {
    indeg.set(o, (indeg.get(o) ?? 0) + 1);
  }
}
const ready = sorted(
  [...deps.keys()].filter((n) => indeg.getOrCreate(n) === 0),
);
const order: string[] = [];
while (ready.length > 0) {
  n = ready.shift()!;
  order.push(n);
  for (const o of getItem(deps, n)) {
    indeg.set(o, (indeg.get(o) ?? 0) - 1);
    if (indeg.getOrCreate(o) === 0) {
      ready.push(o);
    }
  }
  sort(ready);
}
print(order);
const hanoiMoves: string[] = [];

function hanoi(n: number, a = "A", b = "B", c = "C"): void {
  if (n !== 0) {
    hanoi(n - 1, a, c, b);
    hanoiMoves.push(`${a}->${c}`);
    hanoi(n - 1, b, a, c);
  }
}

hanoi(3);
print(hanoiMoves, hanoiMoves.length);
