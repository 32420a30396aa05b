# Descriptors, __setattr__ and __getattr__: who answers when an attribute is used.
class Typed:
    def __init__(self, name, kind):
        self.name = name
        self.kind = kind

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return instance.__dict__[self.name]

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}")
        instance.__dict__[self.name] = value


class Order:
    item = Typed("item", str)
    count = Typed("count", int)
    price = Typed("price", (int, float))

    def __init__(self, item, count, price):
        self.item = item
        self.count = count
        self.price = price

    def total(self):
        return self.count * self.price


o = Order("pen", 3, 1.5)
print(o.item, o.total(), vars(o))
try:
    o.count = "many"
except TypeError as e:
    print(e)
o.count += 2
print(o.count, o.total())


class Ten:
    def __get__(self, obj, objtype=None):
        return 10


class Holder:
    x = 5
    y = Ten()


h = Holder()
print(h.x, h.y, Holder.y)


class Audit:
    def __setattr__(self, name, value):
        print("set", name, "=", value)
        super().__setattr__(name, value)

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)


u = Audit()
u.a = 1
u.a += 1
u.b = 2.0
print(u.a, u.b)
del u.a
print(hasattr(u, "a"))


class Config:
    def __init__(self, **options):
        for key, value in options.items():
            setattr(self, key, value)

    def __getattr__(self, name):
        return f"<no {name}>"

    def __repr__(self):
        inner = ", ".join(f"{k}={v!r}" for k, v in sorted(self.__dict__.items()))
        return f"Config({inner})"


c = Config(debug=True, level=3, ratio=1.0)
print(c, c.level, c.ratio, c.other)
