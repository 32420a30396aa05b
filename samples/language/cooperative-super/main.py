# Classes that call each other with super(): keywords go down the line, each takes its own.
class Vehicle:
    def __init__(self, wheels, **extra):
        self.wheels = wheels
        self.extra = extra

    def describe(self):
        return f"{self.wheels} wheels"


class Engine:
    def __init__(self, power=100, **kw):
        super().__init__(**kw)
        self.power = power

    def start(self):
        return f"engine {self.power}hp"


class Radio:
    def __init__(self, *args, station="fm1", **kw):
        super().__init__(*args, **kw)
        self.station = station

    def play(self):
        return f"playing {self.station}"


class Car(Radio, Engine, Vehicle):
    def __init__(self, color, **kw):
        super().__init__(wheels=4, **kw)
        self.color = color

    def describe(self):
        return f"{self.color} car: {super().describe()}, {self.start()}, {self.play()}"


c = Car("red", power=150, station="jazz", owner="Ann")
print(c.describe(), c.extra)
print(Car("blue").describe())
print([k.__name__ for k in Car.__mro__])
for base in Car.__bases__:
    print(base.__name__, isinstance(c, base))
try:
    Car()
except TypeError as e:
    print(e)


class A:
    def hello(self):
        print("A")


class B(A):
    def hello(self):
        print("B")
        super().hello()


class C(A):
    def hello(self):
        print("C")
        super().hello()


class D(B, C):
    def hello(self):
        print("D")
        super().hello()


D().hello()
B().hello()
