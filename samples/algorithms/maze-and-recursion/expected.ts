import {
  Dict,
  add,
  contains,
  dictGet,
  enumerate,
  equals,
  float,
  getItem,
  print,
  setItem,
  slice,
  strIndex,
  strip,
  toFloat,
  tuple,
  tupleOf,
  unpack,
} from "./runtime/builtins.js";
import { Deque } from "./runtime/collections.js";
import * as heapq from "./runtime/heapq.js";

const MAZE = strip(`
##########
#S...#...#
#.##.#.#.#
#.#....#E#
#.####.###
#........#
##########
`).split("\n");

function find(ch: string): readonly [number, number] | null {
  for (const [r, row] of MAZE.entries()) {
    if (row.includes(ch)) {
      return tuple(r, strIndex(row, ch));
    }
  }
  return null;
}

const start = find("S");
const goal = find("E");

function* neighbors(
  pos: readonly [number, number] | null,
): Generator<readonly [number, number]> {
  const [r, c] = unpack(pos, 2);
  for (const [dr, dc] of [
    [-1, 0],
    [1, 0],
    [0, -1],
    [0, 1],
  ]) {
    if (getItem(getItem(MAZE, r + dr), c + dc) !== "#") {
      yield tuple(r + dr, c + dc);
    }
  }
}

function bfs(
  start: readonly [number, number] | null,
  goal: readonly [number, number] | null,
): (readonly [number, number])[] {
  const queue = new Deque<readonly [number, number] | null>([start]);
  const came = new Dict<
    readonly [number, number] | null,
    readonly [number, number] | null
  >([[start, null]]);
  while (queue.length > 0) {
    const cur = queue.popleft();
    if (equals(cur, goal)) {
      break;
    }
    for (const n of neighbors(cur)) {
      if (!came.has(n)) {
        came.set(n, cur);
        queue.append(n);
      }
    }
  }
  const path: (readonly [number, number])[] = [];
  let node = goal;
  while (node !== null) {
    path.push(node);
    node = getItem(came, node);
  }
  return slice(path, null, null, -1);
}

function astar(
  start: readonly [number, number] | null,
  goal: readonly [number, number] | null,
): readonly [number, number] | null {
  const h = (p: readonly [number, number] | null) =>
    Math.abs(getItem(p, 0) - getItem(goal, 0)) +
    Math.abs(getItem(p, 1) - getItem(goal, 1));
  const frontier: [
    number | bigint,
    number,
    readonly [number, number] | null,
  ][] = [[h(start), 0, start]];
  const best = new Dict<readonly [number, number] | null, number>([[start, 0]]);
  let expanded = 0;
  while (frontier.length > 0) {
    const [f, g, cur] = heapq.heappop(frontier);
    expanded++;
    if (equals(cur, goal)) {
      return tuple(g, expanded);
    }
    for (const n of neighbors(cur)) {
      if (g + 1 < dictGet(best, n, float(toFloat("inf")))) {
        best.set(n, g + 1);
        heapq.heappush(frontier, [add(g + 1, h(n)), g + 1, n]);
      }
    }
  }
  return null;
}

const path = bfs(start, goal);
print(start, goal, path.length - 1, path.slice(0, 3));
const cells = MAZE.map((row) => [...row]);
for (const [r, c] of path.slice(1, -1)) {
  setItem(getItem(cells, r), c, "*");
}
console.log(cells.map((row) => row.join("")).join("\n"));
print(astar(start, goal));

function flood(grid: number[][], r: number, c: number, new_: number): number {
  const old = getItem(grid[r], c);
  if (old === new_) {
    return 0;
  }
  let stack: [number, number][] = [[r, c]];
  let n = 0;
  while (stack.length > 0) {
    [r, c] = stack.pop()!;
    if (
      0 <= r &&
      r < grid.length &&
      0 <= c &&
      c < grid[0].length &&
      getItem(grid[r], c) === old
    ) {
      setItem(grid[r], c, new_);
      n++;
      stack.push([r + 1, c], [r - 1, c], [r, c + 1], [r, c - 1]);
    }
  }
  return n;
}

const img = [
  [1, 1, 0],
  [1, 0, 0],
  [1, 1, 1],
];
print(flood(img, 0, 0, 2), img);

function hanoi(n: number, a = "A", b = "B", c = "C"): number | bigint {
  if (n === 0) {
    return 0;
  }
  const moves = hanoi(n - 1, a, c, b);
  if (n === 3) {
    console.log(`move disk ${n} from ${a} to ${c}`);
  }
  return add(add(moves, 1), hanoi(n - 1, b, a, c));
}

print(hanoi(5));

function subsets(s: number[]): number[][] {
  if (s.length === 0) {
    return [[]];
  }
  const rest = subsets(s.slice(1));
  return [...rest, ...rest.map((r) => [s[0], ...r])];
}

print(subsets([1, 2, 3]));

function perms(s: string): string[] {
  return s.length <= 1
    ? [s]
    : [...enumerate(s)].flatMap(([i, c]) =>
        perms(s.slice(0, i) + s.slice(i + 1)).map((p) => c + p),
      );
}

print(perms("abc"));

const memoDefault: Dict<readonly [number, readonly number[]], number | bigint> =
  new Dict<readonly [number, readonly number[]], number | bigint>();
function coins(
  amount: number,
  kinds: number[],
  memo: Dict<
    readonly [number, readonly number[]],
    number | bigint
  > = memoDefault,
): number | bigint {
  const key = tuple(amount, tupleOf(kinds));
  if (amount === 0) {
    return 1;
  }
  if (amount < 0 || kinds.length === 0) {
    return 0;
  }
  if (!contains(memo, key)) {
    setItem(
      memo,
      key,
      add(coins(amount - kinds[0], kinds), coins(amount, kinds.slice(1))),
    );
  }
  return getItem(memo, key);
}

print(coins(100, [50, 25, 10, 5, 1]));

function ack(m: number, n: number): number {
  if (m === 0) {
    return n + 1;
  }
  if (n === 0) {
    return ack(m - 1, 1);
  }
  return ack(m - 1, ack(m, n - 1));
}

print(ack(2, 3));
