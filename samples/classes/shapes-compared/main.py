# Chapter 11 - inheritance and polymorphism
import math
from abc import ABC, abstractmethod
from functools import total_ordering, singledispatch

@total_ordering
class Shape(ABC):
    """Base of all shapes."""
    count = 0

    def __init__(self, name):
        self.name = name
        Shape.count += 1
        self.serial = Shape.count

    @abstractmethod
    def area(self):
        """The area."""

    @abstractmethod
    def perimeter(self): ...

    def __eq__(self, other):
        if not isinstance(other, Shape):
            return NotImplemented
        return math.isclose(self.area(), other.area())

    def __lt__(self, other):
        if not isinstance(other, Shape):
            return NotImplemented
        return self.area() < other.area()

    def __hash__(self):
        return hash(self.name)

    def __repr__(self):
        params = ', '.join(f'{k}={v}' for k, v in vars(self).items() if k not in ('name', 'serial'))
        return f'{self.__class__.__name__}({params})'

    def scale(self, factor):
        return type(self)(*(value * factor for key, value in vars(self).items() if key not in ('name', 'serial')))

class Circle(Shape):
    def __init__(self, radius):
        super().__init__('circle')
        self.radius = radius

    def area(self):
        return math.pi * self.radius ** 2

    def perimeter(self):
        return 2 * math.pi * self.radius

class Rectangle(Shape):
    def __init__(self, width, height, name='rectangle'):
        super().__init__(name)
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height

    def perimeter(self):
        return 2 * (self.width + self.height)

    @classmethod
    def from_string(cls, text):
        return cls(*map(float, text.split('x')))

class Square(Rectangle):
    def __init__(self, side, *_):
        super().__init__(side, side, 'square')

    @property
    def side(self):
        return self.width

    @side.setter
    def side(self, value):
        if value < 0:
            raise ValueError('side must not be negative')
        self.width = self.height = value

class Group(Shape):
    def __init__(self, *shapes):
        super().__init__('group')
        self.shapes = list(shapes)

    def area(self):
        return sum(s.area() for s in self.shapes)

    def perimeter(self):
        return sum(s.perimeter() for s in self.shapes)

    def __iter__(self):
        return iter(self.shapes)

    def __len__(self):
        return len(self.shapes)

    def __add__(self, other):
        if isinstance(other, Group):
            return Group(*self, *other)
        if isinstance(other, Shape):
            return Group(*self, other)
        return NotImplemented

    __radd__ = __add__

@singledispatch
def describe(shape):
    return f'something: {shape!r}'

@describe.register
def _(shape: Circle):
    return f'round, r={shape.radius:.1f}'

@describe.register(Rectangle)
def _(shape):
    return f'{shape.width} by {shape.height}'

@describe.register
def _(shape: list):
    return ' and '.join(map(describe, shape))

shapes = [Circle(1), Rectangle(3, 4), Square(2), Rectangle.from_string('1.5x2'), Circle(0.5)]
for s in sorted(shapes):
    print(f'{s!r:32} {s.area():8.3f} {s.perimeter():8.3f} #{s.serial}')
print(max(shapes), min(shapes), Square(2) == Rectangle(1, 4), Circle(1) != Square(1))
print(Circle(2) >= Circle(1), Square(3) <= Square(2))
sq = Square(5)
sq.side = 1.5
print(sq, sq.area(), sq.scale(2))
try:
    sq.side = -1
except ValueError as e:
    print('error:', e)
g = Group(*shapes[:2]) + Square(1)
print(len(g), round(g.area(), 2), [s.name for s in g], len(g + g))
for thing in (shapes[0], shapes[1], shapes[:2], 42):
    print(describe(thing))
try:
    Shape('blob')
except TypeError as e:
    print(str(e).split(' with')[0])
try:
    print(Circle(1) < 3)
except TypeError as e:
    print(e)
try:
    g + 'x'
except TypeError as e:
    print(e)
print(Shape.count, len({Circle(1), Circle(1.0)}), {s.name: s.serial for s in shapes})
print(isinstance(sq, Rectangle), issubclass(Group, Shape), Shape.area.__doc__, Shape.__doc__)
