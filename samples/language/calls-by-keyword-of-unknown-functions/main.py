"""Keywords for functions that only run time knows: tables, registries, wrappers, partial."""
import functools
ops = {"add": lambda a, b=1: a + b, "neg": lambda a: -a}
print(ops["add"](1, b=2), ops["add"](a=5), ops["neg"](a=4))
def apply(fn, *args, **kwargs):
    return fn(*args, **kwargs)
def scale(x, factor=2):
    return x * factor
class Box:
    def __init__(self, w, h=1):
        self.w, self.h = w, h
    def __repr__(self):
        return f"Box({self.w}, {self.h})"
    def resize(self, w=None, h=None):
        self.w = w or self.w
        self.h = h or self.h
        return self
class Adder:
    def __call__(self, a, b=0):
        return a + b
print(apply(scale, 3), apply(scale, 3, factor=5), apply(scale, x=1))
print(apply(Box, 1, h=4), apply(Adder(), 1, b=2))
def call_kw(fn):
    return fn(a=1, b=2)
print(call_kw(lambda a, b: a - b), call_kw(lambda **k: k))
handlers = {}
def register(name):
    def d(fn):
        handlers[name] = fn
        return fn
    return d
@register("x")
def hx(a, b=1): return a + b
@register("y")
def hy(a, *, b=1): return a * b
print(handlers["x"](1, b=5), handlers["x"](a=3), handlers["y"](3, b=4))
for name in handlers:
    print(name, handlers[name](2, b=3))
try:
    handlers["x"](1, c=2)
except TypeError as e:
    print(e)
try:
    call_kw(scale)
except TypeError as e:
    print(e)
print(apply(Box(1, 2).resize, h=9))
p = functools.partial(apply, scale)
print(p(4), p(4, factor=3))
jobs = [(scale, (2,), {"factor": 7}), (hx, (), {"a": 1})]
for fn, args, kw in jobs:
    print(fn.__name__, fn(*args, **kw))
def retry(times):
    def deco(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            for i in range(times):
                try:
                    return fn(*args, **kwargs)
                except ValueError as e:
                    print("retry", i, e)
            return None
        return wrapper
    return deco
@retry(times=2)
def parse(text, base=10):
    return int(text, base)
print(parse("12"), parse("ff", base=16), parse("zz"))
class Service:
    @retry(2)
    def load(self, key, *, default=0):
        if key == "bad":
            raise ValueError("bad key")
        return default
s = Service()
print(s.load("a", default=3), s.load("bad"))
