import {
  getItem,
  print,
  range,
  setDefault,
  setItem,
  sorted,
  valuesView,
} from "./runtime/builtins.js";

class UnionFind {
  parent: number[];
  rank: number[];
  count: number;

  constructor(n: number) {
    this.parent = [...range(n)];
    this.rank = new Array<number>(n).fill(0);
    this.count = n;
  }

  find(x: number): number {
    while (getItem(this.parent, x) !== x) {
      this.parent[x] = getItem(this.parent, this.parent[x]);
      x = this.parent[x];
    }
    return x;
  }

  union(a: number, b: number): boolean {
    let ra = this.find(a);
    let rb = this.find(b);
    if (ra === rb) {
      return false;
    }
    if (getItem(this.rank, ra) < getItem(this.rank, rb)) {
      [ra, rb] = [rb, ra];
    }
    setItem(this.parent, rb, ra);
    this.rank[ra] += Number(this.rank[ra] === this.rank[rb]);
    this.count--;
    return true;
  }
}

function kruskal(
  n: number,
  edges: [number, number, number][],
): [[number, number, number][], number] {
  const uf = new UnionFind(n);
  const tree: [number, number, number][] = [];
  let cost = 0;
  for (const [w, a, b] of sorted(edges)) {
    if (uf.union(a, b)) {
      tree.push([a, b, w]);
      cost += w;
    }
  }
  return [tree, cost];
}

const edges: [number, number, number][] = [
  [7, 0, 1],
  [5, 1, 2],
  [8, 0, 2],
  [9, 1, 3],
  [7, 2, 4],
  [5, 3, 4],
  [15, 3, 1],
];
const [tree, cost] = kruskal(5, edges);
for (const [a, b, w] of tree) {
  console.log(`${a} -- ${b}: ${w}`);
}
console.log("cost", cost);
const uf = new UnionFind(10);
for (const [a, b] of [
  [1, 2],
  [3, 4],
  [2, 3],
  [5, 6],
]) {
  uf.union(a, b);
}
print(uf.find(1) === uf.find(4), uf.find(1) === uf.find(5), uf.count);
const groups = new Map<number, number[]>();
for (let i = 0; i < 10; i++) {
  setDefault(groups, uf.find(i), []).push(i);
}
print(sorted(valuesView(groups)), groups.size);
