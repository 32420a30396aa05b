# The body of a class is a program: conditions, loops, unpacking, nested classes.
class Settings:
    DEBUG = False
    LEVELS = ["low", "high"]
    NAMES = {name: index for index, name in enumerate(LEVELS)}
    if DEBUG:
        MODE = "debug"
    else:
        MODE = "release"
    A, B = 1, 2
    SQUARES = [n * n for n in range(4)]
    for _n in range(3):
        LAST = _n
    try:
        LIMIT = int("12x")
    except ValueError:
        LIMIT = -1
    print("body runs", MODE)
    X = Y = 5
    TOTAL = A + B
    TOTAL += 10
    del _n


print(Settings.NAMES, Settings.MODE, Settings.A, Settings.B, Settings.SQUARES, Settings.LAST, Settings.LIMIT)
print(Settings.X, Settings.Y, Settings.TOTAL)


class Outer:
    class Inner:
        def __init__(self, value):
            self.value = value

        def __repr__(self):
            return f"Inner({self.value})"

    class Error(Exception):
        pass

    LIMIT = 3

    def make(self, value):
        if value > self.LIMIT:
            raise Outer.Error(f"too big: {value}")
        return self.Inner(value)


o = Outer()
print(o.make(2), Outer.Inner(5), Outer.Inner.__qualname__, Outer.Inner.__name__)
try:
    o.make(10)
except Outer.Error as e:
    print("Error", e, type(e).__qualname__)
print(Outer.Inner)
