"""Frozen dataclasses: as keys, in families, and replaced instead of changed."""

from dataclasses import FrozenInstanceError, dataclass, replace


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0

    def moved(self, dx: int = 0, dy: int = 0) -> "Point":
        return replace(self, x=self.x + dx, y=self.y + dy)


@dataclass(frozen=True)
class Pixel(Point):
    color: str = "black"


@dataclass(eq=False)
class Marker:
    label: str


@dataclass(unsafe_hash=True)
class Tag:
    group: int
    name: str


start = Point(1, 2)
print(start, start.moved(5), start.moved(dy=-2), start)
dot = Pixel(1, 2, "red")
print(dot.moved(1), replace(dot, color="blue"))
print(start == Point(1, 2), start == dot, Pixel(1, 2) == Pixel(1, 2), hash(start) == hash(Point(1, 2)))

seen = {start: "start", Point(0): "origin"}
print(seen[Point(1, 2)], Point(0, 0) in seen, len({Point(3), Point(3), Point(4)}))

for one in (start, dot):
    try:
        one.x = 9
    except FrozenInstanceError as error:
        print(type(one).__name__, "is frozen:", error)

print(Marker("a") == Marker("a"), len({Tag(1, "a"), Tag(1, "a"), Tag(2, "b")}))
try:
    replace(start, z=1)
except TypeError as error:
    print("TypeError:", error)

match dot:
    case Pixel(0, _, _):
        print("on the edge")
    case Pixel(x, y, color="red"):
        print("a red pixel at", x, y)
