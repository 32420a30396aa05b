"""Stars in calls: the number of the values is counted when the call is made."""
from dataclasses import dataclass
@dataclass
class Pt:
    x: int
    y: int = 5
class Q:
    def __init__(self, a, b, c=0):
        self.a, self.b, self.c = a, b, c
    def move(self, dx, dy=1):
        return dx + dy
def area(w, h, *rest):
    return w * h, rest
def three(a, b, c):
    return f"{a}{b}{c}"
def tryit(f):
    try:
        print(f())
    except TypeError as e:
        print("TypeError", e)
for vals in [[1], [1, 2], [1, 2, 3], [1, 2, 3, 4], []]:
    tryit(lambda: Pt(*vals))
    tryit(lambda: Q(*vals).a)
    tryit(lambda: area(*vals))
    tryit(lambda: three(*vals))
    tryit(lambda: three(0, *vals))
    q = Q(1, 2)
    tryit(lambda: q.move(*vals))
line = "1,2,3"
print(three(*line.split(",")), three(*"xyz"))
print(Pt(*map(int, "4 5".split())))
parts = {"a": 1, "b": 2, "c": 3}
print(three(**parts), three(*parts), three(1, **{"b": 2, "c": 3}))
def g(*args, **kw):
    return args, kw
counts = {"p": 1}
print(g(*[1], *"ab", **counts, **{"k": 1}))
print(g(**counts, z=3))
try:
    g(**counts, **{"p": 2})
except TypeError as e:
    print(e)
def kw(a, b, c): print(a, b, c)
def f(x):
    print("f", x)
    return x
kw(c=f("c"), a=f("a"), b=f("b"))
print(Q(b=f(1), a=f(2)).a)
