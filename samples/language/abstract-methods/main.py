import asyncio
from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...

    @abstractmethod
    async def draw(self) -> str:
        pass

    def describe(self) -> str:
        return f"{type(self).__name__} of area {self.area():.2f}"


class Circle(Shape):
    def __init__(self, radius: float) -> None:
        self.radius = radius

    def area(self) -> float:
        return 3.14159 * self.radius**2

    async def draw(self) -> str:
        await asyncio.sleep(0.01)
        return "( )"


class Square(Shape):
    def __init__(self, side: float) -> None:
        self.side = side

    def area(self) -> float:
        return self.side * self.side

    async def draw(self) -> str:
        await asyncio.sleep(0.02)
        return "[ ]"


async def main() -> None:
    shapes: list[Shape] = [Circle(1.0), Square(2.0)]
    for shape in shapes:
        print(shape.describe())
    print(await asyncio.gather(*(shape.draw() for shape in shapes)))
    largest = max(shapes, key=lambda s: s.area())
    print(largest.describe(), isinstance(largest, Square))


asyncio.run(main())
