import math

__all__ = ["Circle", "Rectangle", "Square"]
__all__ += ["count_shapes"]

_made = 0


class _Shape:
    name = "shape"

    def __init__(self) -> None:
        global _made
        _made += 1

    def area(self) -> float:
        raise NotImplementedError


class Rectangle(_Shape):
    name = "rectangle"

    def __init__(self, width: float, height: float) -> None:
        super().__init__()
        self.width = width
        self.height = height

    def area(self) -> float:
        return self.width * self.height


class Square(Rectangle):
    name = "square"

    def __init__(self, side: float) -> None:
        super().__init__(side, side)


class Circle(_Shape):
    name = "circle"

    def __init__(self, radius: float) -> None:
        super().__init__()
        self.radius = radius

    def area(self) -> float:
        return math.pi * self.radius ** 2


def count_shapes() -> int:
    return _made
