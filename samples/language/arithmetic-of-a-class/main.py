# Every operator of a class, reflected and in place.
class Vec:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __repr__(self):
        return f"Vec({self.x}, {self.y})"

    def __add__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return Vec(self.x + other.x, self.y + other.y)

    def __radd__(self, other):
        if other == 0:
            return self
        return self.__add__(other)

    def __sub__(self, other):
        return Vec(self.x - other.x, self.y - other.y)

    def __mul__(self, k):
        if isinstance(k, (int, float)):
            return Vec(self.x * k, self.y * k)
        if isinstance(k, Vec):
            return self.x * k.x + self.y * k.y
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, k):
        return Vec(self.x / k, self.y / k)

    def __floordiv__(self, k):
        return Vec(self.x // k, self.y // k)

    def __mod__(self, k):
        return Vec(self.x % k, self.y % k)

    def __pow__(self, n):
        return Vec(self.x ** n, self.y ** n)

    def __neg__(self):
        return Vec(-self.x, -self.y)

    def __pos__(self):
        return self

    def __invert__(self):
        return Vec(self.y, self.x)

    def __abs__(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __iadd__(self, other):
        self.x += other.x
        self.y += other.y
        return self

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y

    def __eq__(self, other):
        if not isinstance(other, Vec):
            return NotImplemented
        return (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __bool__(self):
        return bool(self.x or self.y)

    def __len__(self):
        return 2

    def __getitem__(self, i):
        return (self.x, self.y)[i]

    def __iter__(self):
        yield self.x
        yield self.y

    def __contains__(self, v):
        return v in (self.x, self.y)

    def __round__(self, n=None):
        return Vec(round(self.x, n), round(self.y, n))

    def __divmod__(self, k):
        return self // k, self % k

    def __and__(self, o):
        return Vec(self.x & o.x, self.y & o.y)

    def __lshift__(self, n):
        return Vec(self.x << n, self.y << n)

    def __format__(self, spec):
        if spec == "polar":
            return "polar!"
        return f"<{self.x:{spec}}, {self.y:{spec}}>"


a, b = Vec(1, 2), Vec(3, 4)
print(a + b, a - b, a * 3, 3 * a, a * b, b / 2, b // 2, b % 2, b ** 2)
print(-a, +a, ~a, abs(b), a @ b, a & b, a << 2, divmod(b, 2))
c = a
c += b
print(c, a, c is a)
print(sum([Vec(1, 1), Vec(2, 2)]), sum([Vec(1, 1)], Vec(0, 0)))
print(a == Vec(4, 6), a != b, a == 5, hash(a) == hash(Vec(4, 6)))
print(bool(Vec(0, 0)), len(a), a[0], a[-1], list(a), 4 in a, 9 in a)
x, y = a
print(x, y, *a)
print(f"{a:polar} {a:.2f}", format(a, "d"))
print(round(Vec(1.26, 2.34), 1), round(Vec(1.5, 2.5)))
try:
    a + "x"
except TypeError as e:
    print(e)
try:
    "x" + a
except TypeError as e:
    print(e)
try:
    a * "x"
except TypeError as e:
    print(e)
try:
    a < b
except TypeError as e:
    print(e)
try:
    a | b
except TypeError as e:
    print(e)
d = {a: 1}
print(d[Vec(4, 6)], len({a, Vec(4, 6), b}))
