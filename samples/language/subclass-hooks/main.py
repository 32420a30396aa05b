# A base class that is told of its subclasses: registries and class keywords.
class Plugin:
    registry = {}

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.registry[cls.__name__] = cls
        print("registered", cls.__name__)


class A(Plugin):
    def run(self):
        return "a"


class B(Plugin):
    def run(self):
        return "b"


print(sorted(Plugin.registry))
for name, cls in Plugin.registry.items():
    print(name, cls().run())


class Shape:
    def __init_subclass__(cls, /, sides=0, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.sides = sides


class Triangle(Shape, sides=3):
    pass


class Square(Shape, sides=4):
    pass


print(Triangle.sides, Square.sides, Triangle().sides)


class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item.__name__}]"


print(Box[int], Box[str])
