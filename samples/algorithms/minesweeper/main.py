"""Minesweeper solver-less: build a board, flood fill, print."""
import random
from enum import Enum, Flag, auto
from typing import Iterator, List, NamedTuple, Optional, Set, Tuple


class Cell(NamedTuple):
    row: int
    col: int

    def neighbours(self, height: int, width: int) -> Iterator["Cell"]:
        for dr in (-1, 0, 1):
            for dc in (-1, 0, 1):
                if (dr, dc) == (0, 0):
                    continue
                r, c = self.row + dr, self.col + dc
                if 0 <= r < height and 0 <= c < width:
                    yield Cell(r, c)

    @classmethod
    def parse(cls, text: str) -> "Cell":
        letter, number = text[0], text[1:]
        return cls(int(number) - 1, ord(letter.lower()) - ord("a"))

    def __str__(self) -> str:
        return f"{chr(self.col + ord('A'))}{self.row + 1}"


class Status(Enum):
    PLAYING = "playing"
    WON = "won"
    LOST = "lost"


class Mark(Flag):
    NONE = 0
    OPEN = auto()
    FLAG = auto()
    MINE = auto()


class Board:
    def __init__(self, height: int, width: int, mines: int, seed: Optional[int] = None) -> None:
        self.height, self.width = height, width
        rng = random.Random(seed)
        cells = [Cell(r, c) for r in range(height) for c in range(width)]
        self.mines: Set[Cell] = set(rng.sample(cells, mines))
        self.marks = {cell: Mark.MINE if cell in self.mines else Mark.NONE for cell in cells}
        self.status = Status.PLAYING

    def count(self, cell: Cell) -> int:
        return sum(n in self.mines for n in cell.neighbours(self.height, self.width))

    def open(self, cell: Cell) -> int:
        if self.status is not Status.PLAYING:
            raise RuntimeError(f"game is {self.status.value}")
        if Mark.FLAG in self.marks[cell]:
            return 0
        if cell in self.mines:
            self.status = Status.LOST
            return -1
        opened = 0
        stack: List[Cell] = [cell]
        while stack:
            current = stack.pop()
            if self.marks[current] & Mark.OPEN:
                continue
            self.marks[current] |= Mark.OPEN
            opened += 1
            if self.count(current) == 0:
                stack.extend(n for n in current.neighbours(self.height, self.width) if not self.marks[n] & Mark.OPEN)
        if all(m & (Mark.OPEN | Mark.MINE) for m in self.marks.values()):
            self.status = Status.WON
        return opened

    def flag(self, cell: Cell) -> None:
        self.marks[cell] ^= Mark.FLAG

    def symbol(self, cell: Cell) -> str:
        mark = self.marks[cell]
        if Mark.FLAG in mark:
            return "F"
        if self.status is Status.LOST and cell in self.mines:
            return "*"
        if mark & Mark.OPEN:
            return str(self.count(cell) or ".")
        return "#"

    def rows(self) -> Iterator[str]:
        yield "   " + " ".join(chr(ord("A") + c) for c in range(self.width))
        for r in range(self.height):
            yield f"{r + 1:>2} " + " ".join(self.symbol(Cell(r, c)) for c in range(self.width))

    def __str__(self) -> str:
        return "\n".join(self.rows())


board = Board(6, 8, 7, seed=11)
moves: List[Tuple[str, str]] = [("flag", "a1"), ("open", "A1"), ("open", "h6"), ("open", "d3"), ("flag", "a1"), ("open", "e1"), ("open", "c6")]
for action, where in moves:
    cell = Cell.parse(where)
    try:
        result = getattr(board, action)(cell)
    except RuntimeError as e:
        print(action, cell, "->", e)
        break
    print(action, cell, "->", result, board.status)
print(board)
print(sorted(map(str, board.mines)))
print(repr(Mark.OPEN | Mark.FLAG), Mark.MINE.value, list(Mark), Mark(5), ~Mark.OPEN)
print(Cell(1, 2), repr(Cell(1, 2)), Cell(1, 2) == (1, 2), Cell(0, 5) < Cell(1, 0), Cell.parse("B10")._asdict())
totals = {m: sum(1 for v in board.marks.values() if v == m) for m in set(board.marks.values())}
print(sorted(((m.value, n) for m, n in totals.items())))
