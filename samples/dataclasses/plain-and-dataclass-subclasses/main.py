from dataclasses import dataclass, field, InitVar, FrozenInstanceError, KW_ONLY, fields, asdict, replace
from enum import Enum


@dataclass
class Shape:
    name: str
    area: float = field(init=False, default=0.0)

    def __post_init__(self):
        self.label = self.name.upper()
        print("post", type(self).__name__)


@dataclass
class Circle(Shape):
    r: float = 1.0

    def __post_init__(self):
        super().__post_init__()
        self.area = self.r * self.r * 3


class Loud(Shape):
    def shout(self):
        return self.label + "!"


@dataclass
class Square(Shape):
    side: float = 2.0


class Tagged(Square):
    pass


for s in [Shape("a"), Circle("b", 2.0), Loud("c"), Square("d", 3.0), Tagged("e")]:
    print(s, s.label, s.area)
print(Loud("z").shout())


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0


class Named(Point):
    def show(self):
        return f"({self.x}, {self.y})"


p = Named(1, 2)
print(p, p.show(), p == Named(1, 2), p == Point(1, 2), hash(p) == hash(Named(1, 2)))
try:
    p.x = 5
except FrozenInstanceError as e:
    print("frozen", e)
try:
    del p.y
except FrozenInstanceError as e:
    print("frozen", e)


@dataclass
class Conf:
    host: str
    _: KW_ONLY
    port: int = 80
    debug: bool = False


class SubConf(Conf):
    pass


print(Conf("h", port=1), SubConf("x", debug=True))


@dataclass
class User:
    name: str
    password: InitVar[str]
    email: str = field(default="none", kw_only=True)
    hashed: str = field(init=False, repr=False)

    def __post_init__(self, password):
        self.hashed = password[::-1]


@dataclass
class Admin(User):
    level: int = 1

    def __post_init__(self, password):
        super().__post_init__(password)
        self.hashed += "!"


class Guest(User):
    pass


for u in [User("u", "pw"), Admin("a", "secret", 3, email="a@x"), Guest("g", "abc")]:
    print(u, u.hashed, [f.name for f in fields(u)])
