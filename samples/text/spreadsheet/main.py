#!/usr/bin/env python3
"""A text spreadsheet: formulas, ranges, cycles."""
import re
from dataclasses import dataclass, field
from typing import Dict, List, Set, Union

Value = Union[float, str, None]
CELL = re.compile(r"^([A-Z]+)(\d+)$")
TOKEN = re.compile(r"\s*(?:(?P<num>\d+(?:\.\d*)?)|(?P<range>[A-Z]+\d+:[A-Z]+\d+)|(?P<cell>[A-Z]+\d+)|(?P<name>[A-Z]+)|(?P<op>[-+*/^(),]))")


class SheetError(Exception):
    code = "#ERR!"


class CycleError(SheetError):
    code = "#CYCLE!"


class DivError(SheetError):
    code = "#DIV/0!"


def col_to_index(col: str) -> int:
    n = 0
    for ch in col:
        n = n * 26 + ord(ch) - ord("A") + 1
    return n - 1


def index_to_col(i: int) -> str:
    s = ""
    i += 1
    while i:
        i, r = divmod(i - 1, 26)
        s = chr(ord("A") + r) + s
    return s


def expand(ref: str) -> List[str]:
    a, b = ref.split(":")
    ca, ra = CELL.match(a).groups()
    cb, rb = CELL.match(b).groups()
    return [f"{index_to_col(c)}{r}"
            for r in range(int(ra), int(rb) + 1)
            for c in range(col_to_index(ca), col_to_index(cb) + 1)]


FUNCS = {
    "SUM": lambda xs: sum(xs),
    "AVG": lambda xs: sum(xs) / len(xs),
    "MAX": max,
    "MIN": min,
    "COUNT": len,
}


@dataclass
class Parser:
    sheet: "Sheet"
    text: str
    tokens: list = field(init=False)
    pos: int = 0

    def __post_init__(self):
        self.tokens = []
        i = 0
        while i < len(self.text):
            m = TOKEN.match(self.text, i)
            if not m:
                raise SheetError(f"bad character {self.text[i]!r} at {i}")
            self.tokens.append((m.lastgroup, m.group(m.lastgroup)))
            i = m.end()

    def peek(self):
        return self.tokens[self.pos] if self.pos < len(self.tokens) else (None, None)

    def next(self):
        tok = self.peek()
        self.pos += 1
        return tok

    def accept(self, *ops):
        kind, value = self.peek()
        if kind == "op" and value in ops:
            self.pos += 1
            return value
        return None

    def expr(self) -> float:
        left = self.term()
        while op := self.accept("+", "-"):
            right = self.term()
            left = left + right if op == "+" else left - right
        return left

    def term(self) -> float:
        left = self.power()
        while op := self.accept("*", "/"):
            right = self.power()
            if op == "/":
                if right == 0:
                    raise DivError
                left /= right
            else:
                left *= right
        return left

    def power(self) -> float:
        base = self.atom()
        if self.accept("^"):
            return base ** self.power()
        return base

    def atom(self) -> float:
        if self.accept("-"):
            return -self.atom()
        if self.accept("("):
            value = self.expr()
            if not self.accept(")"):
                raise SheetError("missing )")
            return value
        kind, text = self.next()
        if kind == "num":
            return float(text)
        if kind == "cell":
            return self.sheet.number(text)
        if kind == "name":
            return self.call(text)
        raise SheetError(f"unexpected {text}")

    def call(self, name: str) -> float:
        if name not in FUNCS:
            raise SheetError(f"no function {name}")
        self.accept("(")
        args: List[float] = []
        while not self.accept(")"):
            kind, text = self.peek()
            if kind == "range":
                self.next()
                args.extend(self.sheet.number(c) for c in expand(text))
            else:
                args.append(self.expr())
            self.accept(",")
        return float(FUNCS[name](args))


class Sheet:
    def __init__(self):
        self.raw: Dict[str, str] = {}
        self.cache: Dict[str, Value] = {}
        self.active: Set[str] = set()

    def __setitem__(self, ref: str, text: str):
        if not CELL.match(ref):
            raise KeyError(ref)
        self.raw[ref] = text
        self.cache.clear()

    def __getitem__(self, ref: str) -> Value:
        if ref in self.cache:
            return self.cache[ref]
        if ref in self.active:
            raise CycleError(ref)
        text = self.raw.get(ref)
        if text is None:
            return None
        self.active.add(ref)
        try:
            if text.startswith("="):
                value = Parser(self, text[1:]).expr()
            else:
                try:
                    value = float(text)
                except ValueError:
                    value = text
        finally:
            self.active.discard(ref)
        self.cache[ref] = value
        return value

    def number(self, ref: str) -> float:
        value = self[ref]
        return value if isinstance(value, float) else 0.0

    def show(self, ref: str) -> str:
        try:
            v = self[ref]
        except SheetError as e:
            return e.code
        if v is None:
            return ""
        return f"{v:g}" if isinstance(v, float) else v

    def render(self) -> str:
        cells = [CELL.match(r).groups() for r in self.raw]
        width = max(col_to_index(c) for c, _ in cells) + 1
        height = max(int(r) for _, r in cells)
        lines = ["    " + "".join(f"{index_to_col(c):>10}" for c in range(width))]
        for r in range(1, height + 1):
            lines.append(f"{r:>3} " + "".join(f"{self.show(f'{index_to_col(c)}{r}'):>10}" for c in range(width)))
        return "\n".join(lines)


if __name__ == "__main__":
    s = Sheet()
    rows = """item,price,qty,total
apple,0.5,10,=B2*C2
pear,0.75,4,=B3*C3
melon,2.25,3,=B4*C4
sum,,=SUM(C2:C4),=SUM(D2:D4)
avg,=AVG(B2:B4),=MAX(C2:C4)^2-1,=D5/C6/(1-1)
loop,=B8,=MIN(B2, 3, -4)*2,=NOPE(1)"""
    for r, line in enumerate(rows.splitlines(), 1):
        for c, text in enumerate(line.split(",", 3 if r > 6 else -1)):
            if text:
                s[f"{index_to_col(c)}{r}"] = text
    s["B8"] = "=B7+1"
    print(s.render())
    s["B2"] = "1"
    print(s["D2"], s["D5"], s["Z9"])
    print([index_to_col(i) for i in (0, 25, 26, 51, 701, 702)], col_to_index("AAA"))
    for ref in ("B7", "D7", "D6"):
        try:
            s[ref]
        except SheetError as e:
            print(ref, type(e).__name__, repr(e))
    try:
        s["7B"] = "1"
    except KeyError as e:
        print("KeyError", e)
