# A diamond: every __init__ and every method runs once, in the order of the MRO.
class Base:
    def __init__(self, name):
        self.name = name
        print("Base.__init__", name)

    def describe(self):
        return f"Base({self.name})"


class Left(Base):
    def __init__(self, name, left=1):
        print("Left before")
        super().__init__(name)
        self.left = left
        print("Left after")

    def describe(self):
        return "Left > " + super().describe()


class Right(Base):
    def __init__(self, name):
        print("Right before")
        super().__init__(name)
        self.right = True
        print("Right after")

    def describe(self):
        return "Right > " + super().describe()


class Both(Left, Right):
    def __init__(self, name):
        super().__init__(name)
        print("Both done")

    def describe(self):
        return "Both > " + super().describe()


b = Both("x")
print(b.describe())
print([c.__name__ for c in Both.__mro__])
print(b.left, b.right)
print(isinstance(b, Left), isinstance(b, Right), isinstance(b, Base))
print(issubclass(Both, Right), issubclass(Left, Right))
print(Both.mro())
print(Both.__bases__)
l = Left("only")
print(l.describe())
