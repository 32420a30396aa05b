from typing import Callable, Generic, Iterable, Sequence, TypeVar

T = TypeVar("T")
S = TypeVar("S")


class Observable(Generic[T]):
    def __init__(self, initial: T) -> None:
        self._value = initial
        self._watchers: list[Callable[[T, T], None]] = []

    @property
    def value(self) -> T:
        return self._value

    @value.setter
    def value(self, new: T) -> None:
        old, self._value = self._value, new
        if old != new:
            for watcher in self._watchers:
                watcher(old, new)

    def watch(self, watcher: Callable[[T, T], None]) -> Callable[[], None]:
        self._watchers.append(watcher)

        def stop() -> None:
            self._watchers.remove(watcher)

        return stop

    @classmethod
    def of(cls, value: T) -> "Observable[T]":
        return cls(value)

    @staticmethod
    def wrap(values: Iterable[T]) -> "list[Observable[T]]":
        return [Observable(value) for value in values]


class Matrix(Generic[T]):
    def __init__(self, rows: int, columns: int, fill: T) -> None:
        self.cells: list[list[T]] = [[fill] * columns for _ in range(rows)]

    def __getitem__(self, at: tuple[int, int]) -> T:
        row, column = at
        return self.cells[row][column]

    def __setitem__(self, at: tuple[int, int], value: T) -> None:
        row, column = at
        self.cells[row][column] = value


def partition(test: Callable[[T], bool], items: Sequence[T]) -> tuple[list[T], list[T]]:
    yes: list[T] = []
    no: list[T] = []
    for item in items:
        (yes if test(item) else no).append(item)
    return yes, no


def fold(items: Iterable[T], start: S, step: Callable[[S, T], S]) -> S:
    total = start
    for item in items:
        total = step(total, item)
    return total


temperature = Observable(20.0)
stop = temperature.watch(lambda old, new: print(f"{old} -> {new}"))
temperature.value = 21.0
temperature.value = 21.0
stop()
temperature.value = 5.0
print(temperature.value, Observable.of("x").value)
print([o.value for o in Observable.wrap([1, 2])])
grid = Matrix(2, 2, 0)
grid[0, 1] = 5
print(grid.cells, grid[0, 1])
print(partition(lambda n: n > 2, [1, 2, 3, 4]))
print(fold([1, 2, 3], 0, lambda a, b: a + b), fold(["a", "b"], "", lambda a, b: a + b))
