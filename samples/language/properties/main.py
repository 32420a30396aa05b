# Properties with setters and deleters, cached ones, abstract ones, inherited ones.
from functools import cached_property
from abc import ABC, abstractmethod, ABCMeta


class Temp:
    def __init__(self, c=0.0):
        self._c = c

    @property
    def celsius(self):
        """Temperature."""
        return self._c

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError("too cold")
        self._c = value

    @celsius.deleter
    def celsius(self):
        print("deleting")
        self._c = 0.0

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32


t = Temp(25.0)
t.celsius = 30.0
print(t.celsius, t.fahrenheit)
try:
    t.celsius = -300.0
except ValueError as e:
    print(e)
try:
    t.fahrenheit = 1.0
except AttributeError as e:
    print(e)
del t.celsius
print(t.celsius)
try:
    del t.fahrenheit
except AttributeError as e:
    print(e)


class Circle:
    def __init__(self, r):
        self.r = r

    @cached_property
    def area(self):
        print("computing")
        return 3 * self.r ** 2


c = Circle(2)
print(c.area, c.area)
c.r = 5
print(c.area)
del c.area
print(c.area)


class Shape(ABC):
    @property
    @abstractmethod
    def area(self): ...

    @abstractmethod
    def name(self):
        raise NotImplementedError

    def show(self):
        return f"{self.name()} {self.area}"


class Sq(Shape):
    def __init__(self, s):
        self.s = s

    @property
    def area(self):
        return self.s ** 2

    def name(self):
        return "sq"


print(Sq(3).show())
try:
    Shape()
except TypeError as e:
    print(e)


class Half(Shape):
    def name(self):
        return "half"


try:
    Half()
except TypeError as e:
    print(e)


class M(metaclass=ABCMeta):
    @abstractmethod
    def go(self): ...


class N(M):
    def go(self):
        return "gone"


print(N().go())


class Base:
    @property
    def label(self):
        return "base"


class Derived(Base):
    @property
    def label(self):
        return "derived+" + super().label


print(Derived().label)


class P:
    def get_x(self):
        return self._x

    def set_x(self, v):
        self._x = v

    x = property(get_x, set_x)


pp = P()
pp.x = 4
print(pp.x)
