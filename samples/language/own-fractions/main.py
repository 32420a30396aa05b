class Fraction:
    def __init__(self, num, den=1):
        if den == 0:
            raise ZeroDivisionError("denominator is zero")
        g = self._gcd(num, den)
        if den < 0:
            g = -g
        self.num, self.den = num // g, den // g

    @staticmethod
    def _gcd(a, b):
        while b:
            a, b = b, a % b
        return abs(a)

    def __add__(self, other):
        if isinstance(other, int):
            other = Fraction(other)
        return Fraction(
            self.num * other.den + other.num * self.den, self.den * other.den
        )

    __radd__ = __add__

    def __sub__(self, other):
        return self + (-other)

    def __neg__(self):
        return Fraction(-self.num, self.den)

    def __mul__(self, other):
        return Fraction(self.num * other.num, self.den * other.den)

    def __truediv__(self, other):
        return Fraction(self.num * other.den, self.den * other.num)

    def __eq__(self, other):
        return (self.num, self.den) == (other.num, other.den)

    def __lt__(self, other):
        return self.num * other.den < other.num * self.den

    def __le__(self, other):
        return self == other or self < other

    def __float__(self):
        return self.num / self.den

    def __int__(self):
        return self.num // self.den

    def __bool__(self):
        return self.num != 0

    def __hash__(self):
        return hash((self.num, self.den))

    def __repr__(self):
        return f"{self.num}/{self.den}" if self.den != 1 else str(self.num)


a, b = Fraction(1, 2), Fraction(-3, 4)
print(a + b, a - b, a * b, a / b, -a)
print(
    a == Fraction(2, 4),
    a < b,
    b <= a,
    float(b),
    int(Fraction(7, 2)),
    bool(Fraction(0, 5)),
)
print(
    sum([Fraction(1, 3)] * 3), a + 1, 1 + a, sorted([a, b, Fraction(1, 3)]), max(a, b)
)
print(
    len({Fraction(1, 2), Fraction(2, 4), Fraction(1, 3)}), {a: "half"}[Fraction(3, 6)]
)
try:
    Fraction(1, 0)
except ZeroDivisionError as e:
    print("error:", e)
total = Fraction(0)
for n in range(1, 6):
    total += Fraction(1, n)
print(total, round(float(total), 4))
