"""A frozen dataclass can be a key, and cannot be changed."""

from dataclasses import FrozenInstanceError, dataclass, field


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0


@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)
    steps: list[str] = field(default_factory=list, repr=False)
    done: bool = field(init=False, default=False)


origin = Point(0)
labels = {origin: "origin", Point(1, 2): "target"}
print(labels[Point(0, 0)], labels[Point(x=1, y=2)], origin == Point(0), Point(3))
try:
    origin.x = 5
except FrozenInstanceError as error:
    print(type(error).__name__, error, isinstance(error, AttributeError))

jobs = [Job(2, "wash"), Job(1, "cook", ["chop", "fry"]), Job(name="eat", priority=3)]
jobs[0].steps.append("soak")
print(sorted(jobs))
print(min(jobs).name, [len(job.steps) for job in jobs], Job(1, "a") == Job(1, "b"))
