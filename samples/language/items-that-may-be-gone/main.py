# Lists and dicts that were asked for an item, and lost it before it was taken.
import heapq


def cut(xs: list[int]):
    xs.pop()


def call_between(xs: list[int]):
    if xs:
        cut(xs)
        return xs[0]
    return None


def alias(xs: list[int]):
    ys = xs
    if xs:
        ys.pop()
        return xs[-1]


def rebinds(xs: list[int]):
    for x in xs:
        xs = xs[1:]
        print(xs[0])


def rebinds_enumerated(xs: list[int]):
    for i, x in enumerate(xs):
        xs = xs[:-1]
        print(xs[i])


def heap(xs: list[int]):
    heapq.heapify(xs)
    while len(xs) > 1:
        heapq.heappop(xs)
        print(xs[1])


def finally_pops(xs: list[int]):
    while xs:
        try:
            if len(xs) > 1:
                continue
            print("last")
        finally:
            xs.pop()
    return xs[0]


def finally_pops_then(xs: list[int]):
    while True:
        try:
            if xs:
                break
        finally:
            xs.pop()
    return xs[0]


def handler(xs: list[int]):
    if xs:
        try:
            xs.pop()
            raise ValueError
        except ValueError:
            return xs[0]


def deleted(d: dict[str, int], k: str):
    if k in d:
        del d[k]
    return d[k]


def popped(d: dict[str, int], k: str):
    d[k] = 1
    d.pop(k)
    return d[k]


def bound(xs: list[int]):
    take = xs.pop
    if xs:
        take()
        return xs[0]


def mapped(xs: list[int]):
    if xs:
        list(map(xs.pop, [0] * len(xs)))
        return xs[0]


def counts_down(xs: list[int]):
    i = len(xs) - 1
    while i >= 0:
        print(xs[i], end=" ")
        i -= 1
    return xs[i]


def beyond(xs: list[int]):
    i = 0
    while i < len(xs):
        i += 1
        print(xs[i], end=" ")


def two(xs: list[int]):
    left, right = 0, len(xs) - 1
    while left < right:
        print(xs[left], xs[right], end=";")
        left += 1
        right -= 1
    return xs[left]


def search(xs: list[int], x: int):
    low, high = 0, len(xs)
    while low < high:
        mid = (low + high) // 2
        if xs[mid] < x:
            low = mid + 1
        else:
            high = mid
    return xs[low]


def find(xs: list[int], x: int):
    low, high = 0, len(xs) - 1
    while low <= high:
        mid = (low + high) // 2
        if xs[mid] == x:
            return mid
        if xs[mid] < x:
            low = mid + 1
        else:
            high = mid - 1
    return xs[high]


def insertion(xs: list[int]):
    for i in range(1, len(xs)):
        value = xs[i]
        j = i - 1
        while j >= 0 and xs[j] > value:
            xs[j + 1] = xs[j]
            j -= 1
        xs[j + 1] = value
    return xs


def sizes(xs: list[int]):
    n = len(xs)
    xs.pop()
    if n > 0:
        return xs[n - 1]


def slices(xs: list[int]):
    if len(xs) >= 2:
        xs[0:2] = []
        return xs[0]


def comprehension(xs: list[int]):
    if xs:
        [xs.pop() for _ in range(len(xs))]
        return xs[0]


def lazily(xs: list[int]):
    if xs:
        lazy = (xs[0] for _ in range(1))
        xs.clear()
        return next(lazy)


def swapped(a: list[int], b: list[int]):
    if a:
        a, b = b, a
        return a[0]


def negative(xs: list[int], i: int):
    if i < len(xs):
        return xs[i]


def nested(xs: list[int]):
    def drop():
        xs.clear()

    if xs:
        drop()
        return xs[0]


def walrus(xs: list[int]):
    while (n := len(xs)) > 1:
        xs.pop()
        print(xs[n - 1])


class Bag:
    def __init__(self, items: list[int]):
        self.items = items

    def swap(self):
        self.items = []

    def first(self):
        if self.items:
            self.swap()
            return self.items[0]

    def second(self, other: "Bag"):
        if self.items:
            other.items.clear()
            return self.items[0]


class Cell:
    def __init__(self):
        self.xs = [1]

    def __eq__(self, other: object) -> bool:
        cells.clear()
        return True


cells = [Cell()]
try:
    print("call", call_between([1]))
except (IndexError, KeyError) as error:
    print("call", type(error).__name__, error)
try:
    print("alias", alias([1]))
except (IndexError, KeyError) as error:
    print("alias", type(error).__name__, error)
try:
    print("rebinds", rebinds([1, 2]))
except (IndexError, KeyError) as error:
    print("rebinds", type(error).__name__, error)
try:
    print("enumerated", rebinds_enumerated([1, 2, 3]))
except (IndexError, KeyError) as error:
    print("enumerated", type(error).__name__, error)
try:
    print("heap", heap([3, 1, 2]))
except (IndexError, KeyError) as error:
    print("heap", type(error).__name__, error)
try:
    print("finally", finally_pops([1, 2]))
except (IndexError, KeyError) as error:
    print("finally", type(error).__name__, error)
try:
    print("then", finally_pops_then([1]))
except (IndexError, KeyError) as error:
    print("then", type(error).__name__, error)
try:
    print("handler", handler([1]))
except (IndexError, KeyError) as error:
    print("handler", type(error).__name__, error)
try:
    print("deleted", deleted({"a": 1}, "a"))
except (IndexError, KeyError) as error:
    print("deleted", type(error).__name__, error)
try:
    print("popped", popped({"a": 1}, "a"))
except (IndexError, KeyError) as error:
    print("popped", type(error).__name__, error)
try:
    print("bound", bound([1]))
except (IndexError, KeyError) as error:
    print("bound", type(error).__name__, error)
try:
    print("mapped", mapped([1, 2]))
except (IndexError, KeyError) as error:
    print("mapped", type(error).__name__, error)
try:
    print("down", counts_down([1, 2]))
except (IndexError, KeyError) as error:
    print("down", type(error).__name__, error)
try:
    print("down", counts_down([]))
except (IndexError, KeyError) as error:
    print("down", type(error).__name__, error)
try:
    print("beyond", beyond([1, 2]))
except (IndexError, KeyError) as error:
    print("beyond", type(error).__name__, error)
try:
    print("two", two([1, 2, 3, 4]))
except (IndexError, KeyError) as error:
    print("two", type(error).__name__, error)
try:
    print("two", two([]))
except (IndexError, KeyError) as error:
    print("two", type(error).__name__, error)
try:
    print("search", search([1, 3, 5], 9))
except (IndexError, KeyError) as error:
    print("search", type(error).__name__, error)
try:
    print("search", search([1, 3, 5], 3))
except (IndexError, KeyError) as error:
    print("search", type(error).__name__, error)
try:
    print("find", find([1, 3, 5], 5))
except (IndexError, KeyError) as error:
    print("find", type(error).__name__, error)
try:
    print("find", find([], 5))
except (IndexError, KeyError) as error:
    print("find", type(error).__name__, error)
try:
    print("insertion", insertion([3, 1, 2]))
except (IndexError, KeyError) as error:
    print("insertion", type(error).__name__, error)
try:
    print("sizes", sizes([1, 2]))
except (IndexError, KeyError) as error:
    print("sizes", type(error).__name__, error)
try:
    print("slices", slices([1, 2]))
except (IndexError, KeyError) as error:
    print("slices", type(error).__name__, error)
try:
    print("comprehension", comprehension([1, 2]))
except (IndexError, KeyError) as error:
    print("comprehension", type(error).__name__, error)
try:
    print("lazily", lazily([1, 2]))
except (IndexError, KeyError) as error:
    print("lazily", type(error).__name__, error)
try:
    print("swapped", swapped([1], []))
except (IndexError, KeyError) as error:
    print("swapped", type(error).__name__, error)
try:
    print("negative", negative([1, 2], -3))
except (IndexError, KeyError) as error:
    print("negative", type(error).__name__, error)
try:
    print("negative", negative([1, 2], -2))
except (IndexError, KeyError) as error:
    print("negative", type(error).__name__, error)
try:
    print("nested", nested([1]))
except (IndexError, KeyError) as error:
    print("nested", type(error).__name__, error)
try:
    print("walrus", walrus([1, 2, 3]))
except (IndexError, KeyError) as error:
    print("walrus", type(error).__name__, error)
try:
    print("swap", Bag([1]).first())
except (IndexError, KeyError) as error:
    print("swap", type(error).__name__, error)
bag = Bag([1])
try:
    print("clear", bag.second(bag))
except (IndexError, KeyError) as error:
    print("clear", type(error).__name__, error)


def compared():
    if cells:
        if cells[0] == 3:
            return cells[0]


try:
    print("eq", compared())
except (IndexError, KeyError) as error:
    print("eq", type(error).__name__, error)
