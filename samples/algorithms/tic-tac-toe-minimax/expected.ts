import {
  enumerate,
  iter,
  next,
  print,
  range,
  setItem,
  str,
  unpack,
} from "./runtime/builtins.js";

class Board {
  cells: string[];
  static LINES: [number, number, number][] = [
    [0, 1, 2],
    [3, 4, 5],
    [6, 7, 8],
    [0, 3, 6],
    [1, 4, 7],
    [2, 5, 8],
    [0, 4, 8],
    [2, 4, 6],
  ];

  constructor() {
    this.cells = new Array<string>(9).fill(" ");
  }

  __str__(): string {
    const rows = Array.from(range(0, 9, 3), (i) =>
      this.cells.slice(i, i + 3).join(" | "),
    );
    return rows.join("\n--+---+--\n");
  }

  free(): number[] {
    return [...enumerate(this.cells)]
      .filter(([i, c]) => c === " ")
      .map(([i, c]) => i);
  }

  winner(): string | null {
    for (const [a, b, c] of Board.LINES) {
      if (
        this.cells[a] === this.cells[b] &&
        this.cells[b] === this.cells[c] &&
        this.cells[c] !== " "
      ) {
        return this.cells[a];
      }
    }
    return null;
  }

  full(): boolean {
    return !this.cells.includes(" ");
  }
}

function minimax(
  board: Board,
  player: string,
  me: string,
): [number, number | null] | null {
  const w = board.winner();
  if (w) {
    return [w === me ? 1 : -1, null];
  }
  if (board.full()) {
    return [0, null];
  }
  let best: [number, number | null] | null = null;
  for (const move of board.free()) {
    setItem(board.cells, move, player);
    const [score] = unpack(minimax(board, player === "X" ? "O" : "X", me), 2);
    board.cells[move] = " ";
    if (best === null || (player === me ? score > best[0] : score < best[0])) {
      best = [score, move];
    }
  }
  return best;
}

const board = new Board();
const moves = iter([0, 8]);
let player = "X";
let turn = 0;
while (!board.winner() && !board.full()) {
  turn++;
  let move: number | null;
  if (player === "X" && turn <= 3) {
    move = next(moves);
  } else {
    [, move] = unpack(minimax(board, player, player), 2);
  }
  setItem(board.cells, move, player);
  console.log(`Turn ${turn}: ${player} plays ${str(move)}`);
  player = player === "X" ? "O" : "X";
}
print(board);
console.log("Winner:", board.winner() || "draw");
