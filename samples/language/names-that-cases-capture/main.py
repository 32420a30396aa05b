from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


@dataclass
class Circle:
    center: Point
    radius: float


class Temp:
    __match_args__ = ("celsius",)

    def __init__(self, celsius):
        self._c = celsius

    @property
    def celsius(self):
        print("read")
        return self._c


def show(shape):
    match shape:
        case Point(x=0, y=0):
            return "origin"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point(x, y):
            return f"point {x},{y}"
        case Circle(Point(x, y) as center, radius) if radius > 1.5:
            return f"big {center} {x + y} {radius}"
        case Circle(radius=r):
            return f"circle {r}"
        case Temp(c) if c > 10:
            return f"warm {c}"
        case [first, *rest] if len(rest) > 1:
            rest.append(first)
            return f"list {first} {rest}"
        case [only]:
            return f"one {only}"
        case (a, b):
            return f"pair {b} {a}"
        case {"name": str(name), **others}:
            return f"{name}: {others}"
        case int(n) | float(n):
            return f"number {n}"
        case str() as text if text.isupper():
            return text.lower()
        case None:
            return "none"
        case other:
            return f"other {other!r}"


for shape in [Point(0, 0), Point(2, 2), Point(1, 2), Circle(Point(1, 1), 2.0), Circle(Point(0, 0), 1.0), Temp(20), Temp(5), [1, 2, 3], [7], (4, 5), {"name": "ada", "age": 36}, 5, 2.5, "LOUD", "quiet", None]:
    print(show(shape) if not isinstance(shape, Temp) else show(shape)[:8])


def run(command: str) -> str:
    match command.split():
        case ["go", direction]:
            return f"going {direction}"
        case ["take", *things] if things:
            return "taking " + ", ".join(things)
        case ["look" | "examine" as verb, target]:
            return f"{verb}ing at {target}"
        case []:
            return "nothing"
        case [unknown, *_]:
            return f"what is {unknown}?"


for command in ("go north", "take a b", "take", "look door", "examine key", "", "dance now"):
    print(run(command))
items = [Point(1, 2), Point(3, 4)]
callbacks = []
for item in items:
    match item:
        case Point(px, py):
            callbacks.append(lambda: px + py)
print([call() for call in callbacks])
match items:
    case [Point(x=left), Point(x=right)]:
        print(left, right)
print(left)


def total(tree):
    match tree:
        case (left, right):
            match left:
                case (left, _):
                    print("inner", left)
            return left, right
        case leaf:
            return leaf


print(total(((1, 2), 3)), total((4, 5)), total(6))
