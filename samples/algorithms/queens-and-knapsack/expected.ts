import {
  Dict,
  PySet,
  enumerate,
  getItem,
  len,
  maxBy,
  print,
  range,
  repeat,
  setItem,
  setRemove,
  tuple,
} from "./runtime/builtins.js";
import * as itertools from "./runtime/itertools.js";

function solve(n: number): number[][] {
  const solutions: number[][] = [];
  const cols = new PySet<number>();
  const d1 = new PySet<number>();
  const d2 = new PySet<number>();
  const board = repeat([-1], n);

  function place(row: number): void {
    if (row === n) {
      solutions.push(board.slice());
      return;
    }
    for (let c = 0; c < n; c++) {
      if (cols.has(c) || d1.has(row + c) || d2.has(row - c)) {
        continue;
      }
      cols.add(c);
      d1.add(row + c);
      d2.add(row - c);
      setItem(board, row, c);
      place(row + 1);
      setRemove(cols, c);
      d1.delete(row + c);
      d2.delete(row - c);
    }
  }

  place(0);
  return solutions;
}

for (let n = 1; n < 8; n++) {
  console.log(n, solve(n).length);
}
const first = getItem(solve(6), 0);
for (const c of first) {
  console.log(repeat(". ", c) + "Q " + repeat(". ", first.length - c - 1));
}
const quick = [...itertools.permutations(range(8))].filter((p) =>
  ((left: number, middle: number) => left === middle && middle === 8)(
    new PySet<number>(Array.from(enumerate(p), ([i, c]) => i + c)).size,
    new PySet<number>(Array.from(enumerate(p), ([i, c]) => i - c)).size,
  ),
);
print(quick.length, getItem(quick, 0));

function knapsack(
  items: [string, number, number][],
  capacity: number,
): [number, string[]] {
  const table = Array.from({ length: items.length + 1 }, () =>
    new Array<number>(capacity + 1).fill(0),
  );
  let name: string;
  let weight: number;
  let value: number;
  let w: number;
  for (const item of enumerate(items, 1)) {
    let i: number;
    [i, [name, weight, value]] = item;
    for (w of range(capacity + 1)) {
      table[i][w] = table[i - 1][w];
      if (weight <= w) {
        table[i][w] = Math.max(
          table[i][w],
          getItem(table[i - 1], w - weight) + value,
        );
      }
    }
  }
  const chosen: string[] = [];
  w = capacity;
  for (let i = items.length; i > 0; i--) {
    if (getItem(table[i], w) !== getItem(table[i - 1], w)) {
      [name, weight, value] = items[i - 1];
      chosen.push(name);
      w -= weight;
    }
  }
  return [getItem(table.at(-1)!, -1), chosen];
}

const items: [string, number, number][] = [
  ["map", 9, 150],
  ["compass", 13, 35],
  ["water", 153, 200],
  ["sandwich", 50, 160],
  ["glucose", 15, 60],
  ["tin", 68, 45],
];
const [value, chosen] = knapsack(items, 200);
print(value, chosen);

function lcs(a: string, b: string): string {
  const memo = new Dict<readonly [number, number], string>();

  function go(i: number, j: number): string {
    if (i === a.length || j === b.length) {
      return "";
    }
    if (!memo.has(tuple(i, j))) {
      if (getItem(a, i) === getItem(b, j)) {
        memo.set(tuple(i, j), a[i] + go(i + 1, j + 1));
      } else {
        memo.set(
          tuple(i, j),
          maxBy([go(i + 1, j), go(i, j + 1)], { key: len }),
        );
      }
    }
    return memo.get(tuple(i, j))!;
  }

  return go(0, 0);
}

console.log(lcs("AGGTAB", "GXTXAYB"));

function levenshtein(s: string, t: string): number {
  let prev = [...range(t.length + 1)];
  for (const [i, a] of enumerate(s, 1)) {
    const cur = [i];
    for (const [j, b] of enumerate(t, 1)) {
      cur.push(
        Math.min(
          getItem(prev, j) + 1,
          getItem(cur, j - 1) + 1,
          getItem(prev, j - 1) + Number(a !== b),
        ),
      );
    }
    prev = cur;
  }
  return getItem(prev, -1);
}

console.log(levenshtein("kitten", "sitting"), levenshtein("", "abc"));
