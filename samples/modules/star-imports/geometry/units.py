from .shapes import Circle, Rectangle

CM2 = "cm2"
MM2 = "mm2"
_FACTORS = {CM2: 1, MM2: 100}


def area_in(shape: Circle | Rectangle, unit: str) -> float:
    return shape.area() * _FACTORS[unit]
