import math


class Shape:
    def area(self):
        raise NotImplementedError("Subclass must implement")

    def perimeter(self):
        raise NotImplementedError

    def describe(self):
        return f"{self.__class__.__name__}: area={self.area():.2f}, perimeter={self.perimeter():.2f}"


class Circle(Shape):
    def __init__(self, r):
        self.r = r

    def area(self):
        return math.pi * self.r**2

    def perimeter(self):
        return 2 * math.pi * self.r


class Rectangle(Shape):
    def __init__(self, w, h):
        self.w, self.h = w, h

    def area(self):
        return self.w * self.h

    def perimeter(self):
        return 2 * (self.w + self.h)


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)


class Triangle(Shape):
    def __init__(self, a, b, c):
        if a + b <= c or b + c <= a or a + c <= b:
            raise ValueError(f"impossible triangle: {a}, {b}, {c}")
        self.sides = (a, b, c)

    def perimeter(self):
        return sum(self.sides)

    def area(self):
        s = self.perimeter() / 2
        a, b, c = self.sides
        return math.sqrt(s * (s - a) * (s - b) * (s - c))


shapes = [Circle(1.5), Rectangle(3, 4), Square(2), Triangle(3, 4, 5)]
for s in shapes:
    print(s.describe())
print(max(shapes, key=lambda s: s.area()).__class__.__name__)
print(sorted(round(s.area(), 1) for s in shapes))
try:
    Triangle(1, 2, 10)
except ValueError as e:
    print("Error:", e)
try:
    Shape().describe()
except NotImplementedError as e:
    print("abstract:", e)
print(Square(3).area(), Rectangle(2.0, 3).area(), Rectangle(2, 3).perimeter())
print(
    [type(s).__name__ for s in shapes if isinstance(s, Rectangle)],
    issubclass(Square, Shape),
)
