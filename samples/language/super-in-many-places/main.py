# super() with arguments, as a value, in a nested function, after other statements.
class A:
    def __init__(self, x):
        self.x = x

    def hi(self):
        return f"A.hi {self.x}"

    @property
    def size(self):
        return 1

    @classmethod
    def make(cls):
        return cls(7)

    @staticmethod
    def util():
        return "A.util"


class B(A):
    def __init__(self, x, y):
        A.__init__(self, x)
        self.y = y

    def hi(self):
        return "B " + A.hi(self) + super(B, self).hi()

    @property
    def size(self):
        return super().size + 1

    @classmethod
    def make(cls):
        obj = cls(1, 2)
        return obj

    def combo(self):
        parent = super()
        return parent.hi()

    def inner(self):
        def helper():
            return super(B, self).hi()
        return helper()


class C(B):
    def __init__(self):
        print("prepare")
        value = 10
        for i in range(3):
            value += i
        super().__init__(value, 2)
        self.z = 3

    def hi(self):
        return "C " + super().hi()


b = B(1, 2)
print(b.hi(), b.size, B.make().x, b.inner(), A.make().x)
print(b.combo())
c = C()
print(c.x, c.y, c.z, c.hi(), c.size)
print(A.hi(c), B.hi(c))
print(super(C, c).hi())


class D(A):
    def __init__(self, x):
        self.ready = False
        self.setup()
        super().__init__(x)

    def setup(self):
        self.ready = True


print(D(3).ready, D(3).x)


class E(A):
    def __init__(self):
        pass


try:
    print(E().x)
except AttributeError as e:
    print(e)


class F(A):
    def __init__(self, x):
        if x > 5:
            super().__init__(x)
        else:
            super().__init__(-x)


print(F(6).x, F(2).x)
