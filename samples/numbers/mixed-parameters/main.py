"""Functions that take ints and floats alike: each result is what Python makes of it."""


def average(values):
    return sum(values) / len(values)


def total(values, start=0):
    for value in values:
        start += value
    return start


def scale(value, by):
    return value * by


def clamp(value: float, low: float, high: float) -> float:
    """Annotated with float; an int that comes in goes out as it is."""
    return max(low, min(value, high))


def describe(name, value, unit=""):
    print(f"{name:<10} {value!s:>8}{unit} {type(value).__name__}")


class Tank:
    def __init__(self, capacity: float, level: float = 0) -> None:
        self.capacity = capacity
        self.level = level

    def fill(self, amount: float) -> float:
        """Returns what did not fit."""
        room = self.capacity - self.level
        used = min(amount, room)
        self.level += used
        return amount - used

    def share(self) -> str:
        return f"{self.level}/{self.capacity} ({self.level / self.capacity:.0%})"


describe("average", average([1, 2, 3]))
describe("average", average([1.5, 2.5]))
describe("total", total([1, 2, 3]))
describe("total", total([1, 2.5, 3]))
describe("total", total([], 0.0))
describe("scale", scale(3, 2))
describe("scale", scale(3, 2.0), " m")
describe("scale", scale(0.5, 2), " m")
describe("clamp", clamp(15, 0, 10))
describe("clamp", clamp(7, 0.0, 10.0))
describe("clamp", clamp(-1.0, 0.0, 10))

tank = Tank(10)
print(tank.fill(4), tank.share())
print(tank.fill(2.5), tank.share())
print(tank.fill(5), tank.share())
print([tank.level, tank.capacity, tank.level == tank.capacity])

# The same operator, every mixture of operands.
for a, b in ((7, 2), (7.0, 2), (7, 2.0), (-7, 2), (-7.0, 2)):
    print(a, b, a + b, a - b, a * b, a / b, a // b, a % b, a**b)
