/** Tables made of rows that keep their places, and sorting a copy. */

import { enumerate, getItem, print } from "./runtime/builtins.js";

function bubbleSort(items: number[]): number[] {
  items = items.slice();
  const n = items.length;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n - i - 1; j++) {
      if (items[j] > items[j + 1]) {
        [items[j], items[j + 1]] = [items[j + 1], items[j]];
      }
    }
  }
  return items;
}

function lcs(a: string, b: string): number {
  const dp = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      if (a[i - 1] === b[j - 1]) {
        dp[i][j] = dp[i - 1][j - 1] + 1;
      } else {
        dp[i][j] = Math.max(dp[i - 1][j], dp[i][j - 1]);
      }
    }
  }
  return dp[a.length][b.length];
}

function distance(s: string, t: string): number {
  const m = s.length;
  const n = t.length;
  const d = Array.from({ length: m + 1 }, () =>
    Array.from({ length: n + 1 }, () => 0),
  );
  for (let i = 0; i <= m; i++) {
    d[i][0] = i;
  }
  for (let j = 0; j <= n; j++) {
    d[0][j] = j;
  }
  for (const [i, x] of enumerate(s, 1)) {
    for (const [j, y] of enumerate(t, 1)) {
      const cost = x === y ? 0 : 1;
      d[i][j] = Math.min(
        d[i - 1][j] + 1,
        d[i][j - 1] + 1,
        d[i - 1][j - 1] + cost,
      );
    }
  }
  return d[m][n];
}

function rotate(grid: number[][]): number[][] {
  const n = grid.length;
  const result = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      result[j][n - 1 - i] = getItem(grid[i], j);
    }
  }
  return result;
}

print(
  lcs("abcbd", "acd"),
  distance("kitten", "sitting"),
  rotate([
    [1, 2],
    [3, 4],
  ]),
);
print(bubbleSort([3, 1, 2]));
