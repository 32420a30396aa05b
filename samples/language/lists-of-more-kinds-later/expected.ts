/** Boards and tables that begin with one kind of value and get others. */

import {
  getItem,
  mul,
  print,
  range,
  repeat,
  setItem,
  sorted,
} from "./runtime/builtins.js";

function emptyBoard(size: number): (string | number | null)[][] {
  return Array.from({ length: size }, () =>
    new Array<string | number | null>(size).fill(null),
  );
}

function show(board: (string | number | null)[][]): void {
  for (const row of board) {
    console.log(
      row.map((cell) => (cell === null ? "." : String(cell))).join(" "),
    );
  }
  console.log("");
}

const board = emptyBoard(3);
setItem(getItem(board, 1), 1, "X");
setItem(board[0], 2, "O");
setItem(getItem(board, 2), 0, 7);
show(board);

const slots = new Array<number | string | null>(4).fill(null);
slots[1] = 2.5;
slots.push("late");
print(slots);

const tally: (number | string)[] = Array.from({ length: 3 }, () => 0);
tally[0] = "none";
print(tally);

const names: (string | null)[] = sorted(["b", "a"]);
names.push(null);
print(names);

const numbers: (number | string)[] = [...range(3)];
numbers.splice(1, 0, "one");
print(numbers);

function levels(depth: number): (number | number[])[] {
  const found = new Array<number | number[]>(depth).fill(0);
  for (let level = 0; level < depth; level++) {
    found[level] = repeat([level], level);
  }
  return found;
}

print(levels(3));
const powers: (number | bigint)[] = [1];
while (powers.length < 5) {
  powers.push(mul(powers.at(-1)!, 2 ** 20));
}
print(powers);
