import math
from functools import total_ordering


@total_ordering
class Vector:
    def __init__(self, *components):
        self.components = list(components)

    def __add__(self, other):
        if len(self) != len(other):
            raise ValueError("dimensions differ")
        return Vector(*(a + b for a, b in zip(self, other)))

    def __sub__(self, other):
        return self + -other

    def __neg__(self):
        return Vector(*[-c for c in self])

    def __mul__(self, k):
        if isinstance(k, Vector):
            return sum(a * b for a, b in zip(self, k))
        return Vector(*[c * k for c in self])

    __rmul__ = __mul__

    def __truediv__(self, k):
        return Vector(*[c / k for c in self])

    def __abs__(self):
        return math.sqrt(sum(c * c for c in self))

    def __len__(self):
        return len(self.components)

    def __iter__(self):
        return iter(self.components)

    def __getitem__(self, i):
        return self.components[i]

    def __setitem__(self, i, value):
        self.components[i] = value

    def __eq__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return self.components == other.components

    def __lt__(self, other):
        return abs(self) < abs(other)

    def __hash__(self):
        return hash(tuple(self.components))

    def __bool__(self):
        return any(self.components)

    def __repr__(self):
        return f"Vector({', '.join(map(str, self))})"

    def __format__(self, spec):
        return "(" + ", ".join(format(c, spec) for c in self) + ")"


a = Vector(3, 4)
b = Vector(1, 2)
print(a + b, a - b, a * 2, 3 * a, a * b, a / 2)
print(abs(a), len(a), a[0], list(a), bool(Vector(0, 0)))
print(a == Vector(3, 4), a != b, a > b, a >= b, a == 5)
print(f"{a:.2f}", {a: "x"}[Vector(3, 4)])
x, y = a
print(x, y, max([b, a]), sorted([a, b]))
a[0] = 10
print(a)
try:
    a + Vector(1, 2, 3)
except ValueError as e:
    print(e)
a += b
print(a, sum([Vector(1, 1), Vector(2, 2)], Vector(0, 0)))
