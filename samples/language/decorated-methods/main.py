"""Decorators on methods: the wrapper sees the receiver, and is made once."""
import functools
def logged(fn):
    @functools.wraps(fn)
    def wrapper(self, *args, **kwargs):
        print("call", fn.__name__, self.name, args, kwargs)
        return fn(self, *args, **kwargs)
    return wrapper
def twice(fn):
    def wrapper(*args):
        fn(*args)
        return fn(*args)
    return wrapper
class A:
    def __init__(self, name):
        self.name = name
        self.n = 0
    @logged
    def greet(self, other, punct="!"):
        return f"{self.name} greets {other}{punct}"
    @twice
    def bump(self, by):
        self.n += by
        return self.n
    @staticmethod
    def hello(x):
        print("hello", x)
        return x
    @classmethod
    def make(cls, name):
        return cls(name)
    @functools.lru_cache(maxsize=None)
    def slow(self, x):
        print("slow", x)
        return x * 2
a = A("al")
print(a.greet("bo"), a.greet("cy", punct="?"))
print(a.bump(2), a.bump(3))
print(A.hello(1), A.make("z").name)
print(a.slow(2), a.slow(2))
print(A.greet(a, "di"))
print(a.greet.__name__)
