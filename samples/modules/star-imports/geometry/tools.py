from .shapes import Circle, Rectangle


def largest(shapes: list[Circle | Rectangle]) -> Circle | Rectangle:
    return max(shapes, key=lambda shape: shape.area())
