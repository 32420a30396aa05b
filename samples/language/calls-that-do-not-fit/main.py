"""Python looks at the arguments when a call is made, and says what is wrong with them."""
from dataclasses import dataclass


def describe(name, age, *, city="here"):
    return f"{name} {age} {city}"


class Point:
    def __init__(self, x, y=0):
        self.x, self.y = x, y

    def move(self, dx):
        self.x += dx

    @staticmethod
    def origin(label):
        return label

    @classmethod
    def diagonal(cls, n):
        return cls(n, n)


@dataclass
class Item:
    name: str
    price: int = 1


def attempt(action):
    try:
        print("no error:", action())
    except TypeError as error:
        print(error)


attempt(lambda: describe())
attempt(lambda: describe("a"))
attempt(lambda: describe("a", 1, 2))
attempt(lambda: describe("a", 1, town="there"))
attempt(lambda: describe("a", 1, name="b"))
attempt(lambda: describe("a", 1, 2, city="there"))
attempt(lambda: Point())
attempt(lambda: Point(1, 2, 3))
attempt(lambda: Point(1, z=3))
attempt(lambda: Point(1).move())
attempt(lambda: Point(1).move(1, 2))
attempt(lambda: Point.origin())
attempt(lambda: Point.diagonal(1, 2))
attempt(lambda: Item())
attempt(lambda: Item("a", 1, 2))
attempt(lambda: (lambda a: a)())
attempt(lambda: "a" + 1)
attempt(lambda: len(5))
attempt(lambda: [1] + (2,))
attempt(lambda: None[0])
attempt(lambda: 5())
attempt(lambda: "a" < 1)
attempt(lambda: {[1]: 2})
attempt(lambda: 3 in 4)

try:
    print(nothing_of_that_name)
except NameError as error:
    print(error)
try:
    (5).foo
except AttributeError as error:
    print(error)
pair = (1, 2)
try:
    pair[0] = 5
except TypeError as error:
    print(error, pair)
