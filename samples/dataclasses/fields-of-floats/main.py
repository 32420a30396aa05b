from dataclasses import dataclass, field


@dataclass
class D:
    q: int
    p: float = 0
    r: float = 1.0
    tags: list[float] = field(default_factory=list)

    def total(self) -> float:
        return self.q * self.p + self.r


@dataclass
class Unused:
    x: float
    y: int

    def area(self) -> float:
        return self.x * self.y


def make(p: float) -> D:
    return D(3, p)


d = D(2, 1.0)
print(d, d.total(), make(2), make(2).total(), D(1), D(1, 2, 3))
d.p = 7
print(d, d.total(), round(d.p, 1), d.p / 2, f"{d.p:.2f} {d.r}")
d.tags.append(1)
d.tags.append(2.0)
print(d.tags, sum(d.tags), max(d.tags))
u = Unused(*[1, 2.0])
print(u, u.area())
