"""Notes on decorators: from simple to parametrised to classes."""
import functools
import time


def trace(fn):
    depth = 0

    @functools.wraps(fn)
    def inner(*args, **kwargs):
        nonlocal depth
        shown = ", ".join([repr(a) for a in args] + [f"{k}={v!r}" for k, v in kwargs.items()])
        print("  " * depth + f"-> {fn.__name__}({shown})")
        depth += 1
        try:
            result = fn(*args, **kwargs)
        finally:
            depth -= 1
        print("  " * depth + f"<- {result!r}")
        return result

    return inner


@trace
def fact(n):
    """Return n!"""
    return 1 if n <= 1 else n * fact(n - 1)


print(fact(3), fact.__name__, fact.__doc__)


def retry(times=3, exceptions=(Exception,), on_fail=None):
    def deco(fn):
        @functools.wraps(fn)
        def wrapper(*a, **k):
            for attempt in range(1, times + 1):
                try:
                    return fn(*a, **k)
                except exceptions as e:
                    print(f"attempt {attempt}/{times}: {e.__class__.__name__}({e})")
                    last = e
            if on_fail:
                return on_fail(last)
            raise last
        return wrapper
    return deco


flaky_calls = iter([ValueError("first"), KeyError("second"), None])


@retry(exceptions=(ValueError, KeyError))
def flaky(x, *, y=2):
    err = next(flaky_calls)
    if err:
        raise err
    return x * y


print(flaky(21))


@retry(times=2, on_fail=lambda e: f"gave up: {e}")
def hopeless():
    return [] + ()


print(hopeless())


class CountCalls:
    def __init__(self, fn):
        functools.update_wrapper(self, fn)
        self.fn = fn
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.fn(*args)


@CountCalls
def area(w, h):
    """width times height"""
    return w * h


print(area(2, 3), area(4, 5.0), area.calls, area.__name__, area.__doc__)


def singleton(cls):
    instances = {}

    @functools.wraps(cls)
    def get(*args):
        if cls not in instances:
            instances[cls] = cls(*args)
        return instances[cls]

    return get


@singleton
class Config:
    def __init__(self, env="dev"):
        print("making config", env)
        self.env = env


print(Config("prod") is Config(), Config().env)


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.cache_info())


def validate(**rules):
    def deco(fn):
        def wrapper(**kwargs):
            for name, check in rules.items():
                if not check(kwargs[name]):
                    raise ValueError(f"{name}={kwargs[name]!r} is not valid")
            return fn(**kwargs)
        return wrapper
    return deco


@validate(age=lambda a: a >= 0, name=str.istitle)
def register(name, age):
    return f"{name} ({age})"


print(register(name="Eve", age=30))
for bad in ({"name": "eve", "age": 1}, {"name": "Eve", "age": -1}):
    try:
        register(**bad)
    except ValueError as e:
        print(e)


def timed(label):
    def deco(fn):
        @functools.wraps(fn)
        def w(*a):
            t = time.perf_counter()
            r = fn(*a)
            print(f"{label}: {time.perf_counter() - t >= 0}")
            return r
        return w
    return deco


def bold(f):
    return lambda *a: f"<b>{f(*a)}</b>"


def italic(f):
    return lambda *a: f"<i>{f(*a)}</i>"


@bold
@italic
@timed("render")
def render(text, times=1):
    return text * times


print(render("hi", 2))
print(list(map(bold(str.upper), ["a", "b"])))
