"""collections.namedtuple: fields by name, by position, with defaults, and with methods of a subclass."""

from collections import namedtuple

Point = namedtuple("Point", ["x", "y"])
Color = namedtuple("Color", "red green blue", defaults=(0, 0))


class Vector(namedtuple("Vector", "x y")):
    """A point that can calculate."""

    __slots__ = ()

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    @property
    def length(self):
        return (self.x**2 + self.y**2) ** 0.5


class Box(namedtuple("Box", ["corner", "width", "height"])):
    def contains(self, point):
        x, y = self.corner
        return x <= point.x < x + self.width and y <= point.y < y + self.height


origin = Point(0, 0)
corner = Point(x=3, y=4)
print(origin, corner.x + corner.y, corner[0], corner[-1], len(corner))
x, y = corner
print(x, y, list(corner), tuple(corner), corner._asdict())
print(corner == (3, 4), corner == Point(3, 4), isinstance(corner, tuple), origin < corner)
print(corner._replace(y=0), Point._make([7, 8]), Point._fields)
print(hash(corner) == hash((3, 4)), {corner: "here"}[(3, 4)], corner + (5,), corner[:1])

path = [Point(i, i * i) for i in range(4)]
print(path)
print([point.y for point in path], max(path), sum(point.x for point in path))
for index, (px, py) in enumerate(path):
    print(f"{index}: {px:>2} {py:>2}")

print(Color(255), Color(1, 2, 3), Color._field_defaults)

vector = Vector(3, 4) + Vector(0, 0) * 2
print(vector, vector.length, type(vector).__name__)
box = Box(origin, 10, 5)
print(box.contains(corner), box.contains(Point(10, 0)), box)

Row = namedtuple("Row", ["id", "class", "id"], rename=True)
print(Row(1, 2, 3), Row._fields)
for make in (lambda: Point(1), lambda: Point._make([1, 2, 3])):
    try:
        make()
    except TypeError as error:
        print("TypeError:", error)
try:
    corner.x = 5
except AttributeError as error:
    print("AttributeError:", error)
