from dataclasses import dataclass, field


class Base:
    def __init__(self, tag):
        print("Base.__init__", tag)
        self.tag = tag


@dataclass
class Item(Base):
    name: str
    price: float = 1.0


i = Item("x")
print(i, hasattr(i, "tag"))


@dataclass
class A:
    x: int

    def __post_init__(self):
        print("A post", self.x)


class B(A):
    def __init__(self, x, y):
        super().__init__(x)
        self.y = y


class C(A):
    def __init__(self, y):
        self.y = y
        self.x = 0


@dataclass
class D(B):
    z: int = 3


print(B(1, 2), C(5).y)
d = D(4, 5)
print(d, hasattr(d, "y"))


@dataclass(init=False)
class E:
    a: int
    b: str = "b"

    def __init__(self, text):
        self.a = len(text)


print(E("abc"), E("abc") == E("xyz"))


def local():
    @dataclass
    class Inner:
        v: int

    return Inner(1)


print(local())


class Outer:
    @dataclass
    class Part:
        v: int = 2

    class Special(Part):
        pass


print(Outer.Part(), Outer.Special(7))


class L1(A):
    pass


@dataclass
class L2(L1):
    w: list = field(default_factory=list)


print(L2(1), L2(1, [2]).w)
