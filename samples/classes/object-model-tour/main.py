"""Interview prep: a tour of the object model."""
from abc import ABC, abstractmethod
from functools import cached_property, singledispatchmethod, partialmethod
from typing import Any, ClassVar


class Validated:
    def __set_name__(self, owner, name):
        self.private = "_" + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return getattr(obj, self.private)

    def __set__(self, obj, value):
        setattr(obj, self.private, self.validate(value))

    def validate(self, value):
        return value


class Positive(Validated):
    def validate(self, value):
        if value <= 0:
            raise ValueError(f"{self.private[1:]} must be > 0, got {value}")
        return value


class NonEmpty(Validated):
    def validate(self, value):
        if not value.strip():
            raise ValueError(f"{self.private[1:]} is empty")
        return value.strip()


class Product:
    name = NonEmpty()
    price = Positive()

    def __init__(self, name, price):
        self.name = name
        self.price = price

    def __repr__(self):
        return f"Product({self.name!r}, {self.price})"


class Shape(ABC):
    registry: ClassVar[dict[str, type]] = {}

    def __init_subclass__(cls, /, kind=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if kind:
            Shape.registry[kind] = cls

    @property
    @abstractmethod
    def area(self) -> float: ...

    @abstractmethod
    def scale(self, k: float) -> "Shape":
        """Return a scaled copy."""

    @classmethod
    def create(cls, kind: str, *args: Any) -> "Shape":
        try:
            return cls.registry[kind](*args)
        except KeyError:
            raise LookupError(f"unknown shape {kind}") from None

    def __lt__(self, other):
        return self.area < other.area

    def describe(self):
        return f"{type(self).__name__} with area {self.area:.2f}"


class Square(Shape, kind="square"):
    def __init__(self, side):
        self.side = side

    @property
    def area(self):
        return self.side**2

    def scale(self, k):
        return Square(self.side * k)


class Circle(Shape, kind="circle"):
    def __init__(self, r):
        self.r = r

    @cached_property
    def area(self):
        print("(computing)")
        return 3.14159 * self.r**2

    def scale(self, k):
        return type(self)(self.r * k)


class LoudCircle(Circle, kind="loud"):
    def describe(self):
        return super().describe().upper() + "!"


class Formatter:
    def __init__(self, width=10):
        self.width = width

    @singledispatchmethod
    def show(self, value):
        return f"?{value}?"

    @show.register
    def _(self, value: int):
        return f"{value:>{self.width}d}"

    @show.register
    def _(self, value: str):
        return f"{value:<{self.width}}|"

    @show.register(list)
    def _(self, value):
        return [self.show(v) for v in value]

    def line(self, char, n=1):
        return char * self.width * n

    dashes = partialmethod(line, "-")
    stars = partialmethod(line, "*", n=2)


class Meta:
    instances = 0

    def __new__(cls, *args, **kwargs):
        cls.instances += 1
        return super().__new__(cls)

    def __init__(self, tag):
        self.tag = tag

    def __getattr__(self, name):
        if name.startswith("get_"):
            return lambda: f"{name[4:]} of {self.tag}"
        raise AttributeError(f"no {name}")

    def __eq__(self, other):
        return isinstance(other, Meta) and self.tag == other.tag

    __hash__ = None


p = Product("  tea ", 3)
print(p, p.name, vars(p), Product.name.private)
for args in (("", 1), ("x", -2)):
    try:
        Product(*args)
    except ValueError as e:
        print("ValueError:", e)
shapes = [Shape.create("square", 2), Shape.create("circle", 1), Shape.create("loud", 0.5)]
print([s.describe() for s in sorted(shapes)])
print(shapes[1].area, shapes[1].scale(2).describe(), Shape.registry.keys())
for bad in (lambda: Shape(), lambda: Shape.create("hexagon")):
    try:
        bad()
    except (TypeError, LookupError) as e:
        print(type(e).__name__, e)
f = Formatter(6)
print(f.show(42), f.show("ab"), f.show([1, "x", 2.5]), f.show(None), f.dashes(), f.stars(), f.dashes(2))
a, b = Meta("a"), Meta("a")
print(a == b, Meta.instances, a.get_color(), hasattr(a, "nope"), hasattr(a, "get_x"))
try:
    hash(a)
except TypeError as e:
    print(e)
print(issubclass(LoudCircle, Shape), isinstance(shapes[0], (Circle, Square)))
print(Circle.__name__, Shape.scale.__doc__, callable(p), type(p) is Product)
setattr(p, "color", "red")
print(p.color, getattr(p, "size", "n/a"), p.__dict__ if False else sorted(vars(p)), delattr(p, "color"), hasattr(p, "color"))
