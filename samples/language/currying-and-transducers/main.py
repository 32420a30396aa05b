"""Functional Python: compose, curry, fold, transducers."""
from functools import reduce, partial
from itertools import groupby, accumulate, takewhile, islice, count, chain, starmap, tee
from operator import itemgetter, add, mul, methodcaller
from collections import Counter


def compose(*fns):
    return reduce(lambda f, g: lambda *a, **k: f(g(*a, **k)), fns)


def pipe(value, *fns):
    for fn in fns:
        value = fn(value)
    return value


def curry(fn, n=None):
    n = n if n is not None else fn.__code__.co_argcount

    def curried(*args):
        return fn(*args) if len(args) >= n else lambda *more: curried(*args, *more)

    return curried


identity = lambda x: x
const = lambda x: lambda *_: x
flip = lambda f: lambda a, b: f(b, a)
fold = lambda f, init: lambda xs: reduce(f, xs, init)


def mapping(f):
    return lambda step: lambda acc, x: step(acc, f(x))


def filtering(p):
    return lambda step: lambda acc, x: step(acc, x) if p(x) else acc


def taking(n):
    def transducer(step):
        left = n

        def inner(acc, x):
            nonlocal left
            if left <= 0:
                return acc
            left -= 1
            return step(acc, x)

        return inner

    return transducer


def transduce(xform, step, init, xs):
    return reduce(xform(step), xs, init)


class Maybe:
    def __init__(self, value):
        self.value = value

    def __rshift__(self, fn):
        if self.value is None:
            return self
        try:
            return Maybe(fn(self.value))
        except Exception as e:
            print(f"  (swallowed {e!r})")
            return Maybe(None)

    def __or__(self, default):
        return default if self.value is None else self.value

    def __repr__(self):
        return f"Maybe({self.value!r})"


def pairwise(xs):
    a, b = tee(xs)
    next(b, None)
    return zip(a, b)


SALES = [
    ("north", "ann", 120), ("south", "bob", 80), ("north", "cid", 60),
    ("east", "dan", 200), ("south", "eve", 95), ("north", "fay", 75),
]

if __name__ == "__main__":
    inc, double, square = partial(add, 1), partial(mul, 2), lambda x: x ** 2
    print(compose(inc, double, square)(3), pipe(3, inc, double, square))
    shout = compose("".join, reversed, str.upper)
    print(shout("functional"))

    volume = curry(lambda a, b, c: a * b * c)
    print(volume(2)(3)(4), volume(2, 3)(4), volume(2)(3, 4), volume(2, 3, 4))

    xform = compose(filtering(lambda x: x % 2), mapping(square), taking(4))
    append = lambda acc, x: acc + [x]
    print(transduce(xform, append, [], range(20)))
    print(transduce(xform, add, 0, range(20)))

    by_region = groupby(sorted(SALES, key=itemgetter(0)), key=itemgetter(0))
    report = {region: list(map(itemgetter(1, 2), rows)) for region, rows in by_region}
    for region, rows in report.items():
        total = sum(starmap(lambda _, n: n, rows))
        print(f"{region:>6} {total:4d} {dict(rows)}")

    print(list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate(range(1, 7), mul)))
    primes = (n for n in count(2) if all(n % d for d in takewhile(lambda d: d * d <= n, count(2))))
    first = list(islice(primes, 10))
    print(first, [b - a for a, b in pairwise(first)])
    print(Maybe("42") >> int >> double, (Maybe("x") >> int >> double) | "nothing")
    print(Maybe({"a": {"b": 1}}) >> methodcaller("get", "a") >> methodcaller("get", "z") >> inc)
    words = list(chain.from_iterable(map(str.split, ["the cat sat", "on the mat", "the end"])))
    print(Counter(words).most_common(2), fold(lambda a, w: a + len(w), 0)(words))
    print(flip(pow)(2, 5), const(7)(1, 2, 3), list(map(identity, "abc")))
    print(sorted(words, key=lambda w: (-len(w), w))[:3], max(words, key=len), min(words, key=words.count))
