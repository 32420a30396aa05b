import {
  PySet,
  equals,
  getItem,
  mod,
  print,
  setOf,
  sorted,
  tuple,
} from "./runtime/builtins.js";
import { Counter } from "./runtime/collections.js";

function makeGrid(text: string): number[][] {
  return text
    .split("\n")
    .map((line) => Array.from(line, (c) => (c === "#" ? 1 : 0)));
}

function neighbours(grid: number[][], r: number, c: number): number {
  const rows = grid.length;
  const cols = getItem(grid, 0).length;
  let count = 0;
  for (const dr of [-1, 0, 1]) {
    for (const dc of [-1, 0, 1]) {
      if (dr === 0 && dc === 0) {
        continue;
      }
      count += getItem(getItem(grid, mod(r + dr, rows)), mod(c + dc, cols));
    }
  }
  return count;
}

function step(grid: number[][]): number[][] {
  const new_: number[][] = [];
  for (const [r, row] of grid.entries()) {
    const newRow: number[] = [];
    for (const [c, cell] of row.entries()) {
      const n = neighbours(grid, r, c);
      if (cell > 0 && [2, 3].includes(n)) {
        newRow.push(1);
      } else if (!(cell > 0) && n === 3) {
        newRow.push(1);
      } else {
        newRow.push(0);
      }
    }
    new_.push(newRow);
  }
  return new_;
}

function show(grid: number[][]): void {
  for (const row of grid) {
    console.log(row.map((cell) => (cell > 0 ? "#" : ".")).join(""));
  }
  console.log("");
}

const glider = `.#......
..#.....
###.....
........
........
........`;
let g = makeGrid(glider);
for (let generation = 0; generation < 4; generation++) {
  console.log("Generation", generation);
  show(g);
  g = step(g);
}

// with sets
function stepSet(
  cells: PySet<readonly [number, number]>,
): PySet<readonly [number, number]> {
  const counts = new Counter<readonly [number, number]>(
    [...cells].flatMap(([x, y]) =>
      [-1, 0, 1].flatMap((dx) =>
        [-1, 0, 1]
          .filter((dy) => !equals(tuple(dx, dy), tuple(0, 0)))
          .map((dy) => tuple(x + dx, y + dy)),
      ),
    ),
  );
  return new PySet<readonly [number, number]>(
    [...counts]
      .filter(([cell, n]) => n === 3 || (n === 2 && cells.has(cell)))
      .map(([cell, n]) => cell),
  );
}

let blinker = setOf<readonly [number, number]>(
  tuple(1, 0),
  tuple(1, 1),
  tuple(1, 2),
);
for (let _ = 0; _ < 3; _++) {
  print(sorted(blinker));
  blinker = stepSet(blinker);
}
