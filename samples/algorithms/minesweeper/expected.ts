/** Minesweeper solver-less: build a board, flood fill, print. */

import {
  Dict,
  PySet,
  RuntimeError,
  callWith,
  chr,
  contains,
  equals,
  format,
  getItem,
  getattr,
  int,
  join,
  list,
  listExtend,
  listPop,
  lt,
  map,
  ord,
  print,
  range,
  repr,
  setItem,
  sorted,
  str,
  sum,
  truthy,
  tuple,
  valuesView,
  withParameters,
} from "./runtime/builtins.js";
import { Enum, Flag } from "./runtime/enum.js";
import * as random from "./runtime/random.js";
import { NamedTuple } from "./runtime/typing.js";

class Cell extends NamedTuple<readonly [number, number]> {
  static override readonly _fields: readonly string[] = tuple("row", "col");
  declare readonly row: number;
  declare readonly col: number;

  constructor(row: number, col: number) {
    super({ row, col });
  }

  *neighbours(height: number, width: number): Generator<Cell> {
    for (const dr of [-1, 0, 1]) {
      for (const dc of [-1, 0, 1]) {
        if (equals(tuple(dr, dc), tuple(0, 0))) {
          continue;
        }
        const r = this.row + dr;
        const c = this.col + dc;
        if (0 <= r && r < height && 0 <= c && c < width) {
          yield new Cell(r, c);
        }
      }
    }
  }

  static parse(text: string): Cell {
    const letter = getItem(text, 0);
    const number = text.slice(1);
    return new this(int(number) - 1, ord(letter.toLowerCase()) - ord("a"));
  }

  __str__(): string {
    return `${chr(this.col + ord("A"))}${this.row + 1}`;
  }
}

class Status extends Enum<string> {
  static readonly PLAYING = new Status("PLAYING", "playing");
  static readonly WON = new Status("WON", "won");
  static readonly LOST = new Status("LOST", "lost");
}

class Mark extends Flag {
  static readonly NONE = new Mark("NONE", 0);
  static readonly OPEN = new Mark("OPEN", 1);
  static readonly FLAG = new Mark("FLAG", 2);
  static readonly MINE = new Mark("MINE", 4);
}

class Board {
  declare height: number;
  declare width: number;
  declare mines: PySet<Cell>;
  declare marks: Dict<Cell, Mark>;
  declare status: Status;

  constructor(
    height: number,
    width: number,
    mines: number,
    seed: number | null = null,
  ) {
    [this.height, this.width] = [height, width];
    const rng = new random.Random(seed);
    const cells = [...range(height)].flatMap((r) =>
      Array.from({ length: width }, (_, c) => new Cell(r, c)),
    );
    this.mines = new PySet<Cell>(rng.sample(cells, mines));
    this.marks = new Dict<Cell, Mark>(
      cells.map((cell) => [
        cell,
        contains(this.mines, cell) ? Mark.MINE : Mark.NONE,
      ]),
    );
    this.status = Status.PLAYING;
  }

  count(cell: Cell): number {
    return sum(
      Array.from(cell.neighbours(this.height, this.width), (n) =>
        contains(this.mines, n),
      ),
    );
  }

  open(cell: Cell): number {
    if (this.status !== Status.PLAYING) {
      throw new RuntimeError(`game is ${this.status.value}`);
    }
    if (contains(getItem(this.marks, cell), Mark.FLAG)) {
      return 0;
    }
    if (contains(this.mines, cell)) {
      this.status = Status.LOST;
      return -1;
    }
    let opened = 0;
    const stack: Cell[] = [cell];
    while (stack.length > 0) {
      const current = listPop(stack);
      if (truthy(getItem(this.marks, current).__and__(Mark.OPEN))) {
        continue;
      }
      setItem(
        this.marks,
        current,
        getItem(this.marks, current).__or__(Mark.OPEN),
      );
      opened++;
      if (this.count(current) === 0) {
        listExtend(
          stack,
          [...current.neighbours(this.height, this.width)].filter(
            (n) => !truthy(getItem(this.marks, n).__and__(Mark.OPEN)),
          ),
        );
      }
    }
    if (
      [...this.marks.values()].every((m) =>
        truthy(m.__and__(Mark.OPEN.__or__(Mark.MINE))),
      )
    ) {
      this.status = Status.WON;
    }
    return opened;
  }

  flag(cell: Cell): void {
    setItem(this.marks, cell, getItem(this.marks, cell).__xor__(Mark.FLAG));
  }

  symbol(cell: Cell): string {
    const mark = getItem(this.marks, cell);
    if (contains(mark, Mark.FLAG)) {
      return "F";
    }
    if (this.status === Status.LOST && contains(this.mines, cell)) {
      return "*";
    }
    if (truthy(mark.__and__(Mark.OPEN))) {
      return String(this.count(cell) || ".");
    }
    return "#";
  }

  *rows(): Generator<string> {
    yield "   " +
      Array.from({ length: this.width }, (_, c) => chr(ord("A") + c)).join(" ");
    for (let r = 0; r < this.height; r++) {
      yield `${format(r + 1, ">2")} ` +
        Array.from({ length: this.width }, (_, c) =>
          this.symbol(new Cell(r, c)),
        ).join(" ");
    }
  }

  __str__(): string {
    return join("\n", this.rows());
  }
}
withParameters(Board.prototype.count, "cell");
withParameters(Board.prototype.open, "cell");
withParameters(Board.prototype.flag, "cell");
withParameters(Board.prototype.symbol, "cell");
withParameters(Board.prototype.rows);

const board = new Board(6, 8, 7, 11);
const moves: [string, string][] = [
  ["flag", "a1"],
  ["open", "A1"],
  ["open", "h6"],
  ["open", "d3"],
  ["flag", "a1"],
  ["open", "e1"],
  ["open", "c6"],
];
for (const [action, where] of moves) {
  const cell = Cell.parse(where);
  let result: any;
  try {
    result = callWith(getattr(board, action), [cell]);
  } catch (e) {
    if (!(e instanceof RuntimeError)) throw e;
    print(action, cell, "->", e);
    break;
  }
  print(action, cell, "->", result, board.status);
}
print(board);
print(sorted(map(str, board.mines)));
print(
  repr(Mark.OPEN.__or__(Mark.FLAG)),
  Mark.MINE.value,
  list(Mark.members()),
  Mark.of(5),
  Mark.OPEN.__invert__(),
);
print(
  new Cell(1, 2),
  repr(new Cell(1, 2)),
  equals(new Cell(1, 2), tuple(1, 2)),
  lt(new Cell(0, 5), new Cell(1, 0)),
  Cell.parse("B10")._asdict(),
);
const totals = new Map<Mark, number>(
  Array.from(new PySet<Mark>(valuesView(board.marks)), (m) => [
    m,
    sum([...board.marks.values()].filter((v) => v === m).map((v) => 1)),
  ]),
);
print(sorted(Array.from(totals, ([m, n]) => tuple(m.value, n))));
