class Base:
    def __init__(self, **options):
        self.trace = ["Base"]
        self.options = options

    def run(self):
        return "base"


class Loud(Base):
    def __init__(self, *, volume=5, **options):
        super().__init__(**options)
        self.trace.append("Loud")
        self.volume = volume

    def run(self):
        return f"loud({super().run()})"


class Fast(Base):
    def __init__(self, *, speed=1.5, **options):
        super().__init__(**options)
        self.trace.append("Fast")
        self.speed = speed

    def run(self):
        return f"fast({super().run()})"


class Both(Loud, Fast):
    limit = 3

    def __len__(self):
        return self.limit

    def __getitem__(self, index):
        if index >= self.limit:
            raise IndexError("too far")
        return index * 10

    def __contains__(self, item):
        return item == "magic"

    def __call__(self, *args):
        return sum(args)


both = Both(volume=9, colour="red")
print(both.trace, both.volume, both.speed, both.options)
print(both.run(), [c.__name__ for c in Both.__mro__])
print(len(both), both[1], list(both), "magic" in both, 10 in both, both(1, 2, 3))
print(isinstance(both, Fast), issubclass(Both, Loud), hasattr(both, "nothing"), getattr(both, "x", "?"))
setattr(both, "x", 1)
print(both.x, vars(Base(a=1)), Both.run is both.run)
