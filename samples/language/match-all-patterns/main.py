"""Every kind of pattern, in one match statement after the other."""
from dataclasses import dataclass
class Color:
    RED = 1
    BLUE = 2
@dataclass
class Point:
    x: int
    y: int
class Pair:
    __match_args__ = ("a", "b")
    def __init__(self, a, b):
        self.a = a
        self.b = b
def m(v):
    match v:
        case None: return "none"
        case True: return "true"
        case -1: return "minus one"
        case 0 | 1 as small: return f"small {small}"
        case 2.5: return "2.5"
        case "hi" | "hello": return "greeting"
        case Color.RED: return "red"
        case Point(0, 0): return "origin"
        case Point(x=0, y=height) if height > 10: return f"high {height}"
        case Point(x, y): return f"point {x},{y}"
        case Pair(a, Pair(b, c)): return f"nested {a} {b} {c}"
        case Pair(a=int(n)): return f"pair int {n}"
        case []: return "empty"
        case [x]: return f"one {x}"
        case [1, *rest]: return f"one then {rest}"
        case [x, y] | (x, y, _): return f"two {x} {y}"
        case [*_, last]: return f"last {last}"
        case {"type": "circle", "r": r}: return f"circle {r}"
        case {"type": t, **rest}: return f"{t} {rest}"
        case {}: return "mapping"
        case str() as s: return f"str {s}"
        case int(n) if n > 100: return f"big {n}"
        case int() | float(): return f"number {v}"
        case bytes(): return "bytes"
        case _: return "other"
for v in [None, True, -1, 0, 1, 2.5, "hi", Color.RED, Color.BLUE, Point(0, 0), Point(0, 20), Point(1, 2), Pair(1, Pair(2, 3)), Pair(3, 4), Pair("x", 1), [], [5], [1, 2, 3], (7, 8), [7, 8, 9], [9, 8, 7, 6], {"type": "circle", "r": 2}, {"type": "sq", "w": 1}, {"z": 1}, {}, "zzz", 500, 50, 1.5, b"x", {1}, set()]:
    print(m(v))
def cmd(line):
    match line.split():
        case ["go", ("north" | "south") as d]: return d
        case ["drop", *objs] if objs: return objs
        case ["quit"]: return "bye"
        case [first, *_]: return first
        case _: return None
for l in ["go north", "go up", "drop a b", "drop", "quit", ""]: print(cmd(l))
def ev(e):
    match e:
        case ("+", a, b): return ev(a) + ev(b)
        case ("*", a, b): return ev(a) * ev(b)
        case ("neg", a): return -ev(a)
        case int() | float(): return e
        case _: raise ValueError(f"bad {e!r}")
print(ev(("+", 1, ("*", 2, ("neg", 3)))))
try: ev("x")
except ValueError as e: print(e)
match {"a": {"b": [1, {"c": 5}]}}:
    case {"a": {"b": [_, {"c": c}]}}: print(c)
match (1, 2):
    case (a, b) if a > b: print("gt")
    case (a, b): print("le", a, b)
