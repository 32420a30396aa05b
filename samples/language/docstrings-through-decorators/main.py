"""What `__doc__` tells of functions, methods, classes and objects, with and without wraps."""

import functools


def traced(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        print("calling", func.__name__)
        return func(*args, **kwargs)

    return wrapper


def retried(times):
    """Tries again."""

    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            for attempt in range(times):
                try:
                    return func(*args, **kwargs)
                except ValueError as error:
                    print(f"attempt {attempt + 1}: {error}")
            return None

        return wrapper

    return decorator


def forgetful(func):
    def wrapper(*args):
        """Forgets what it wraps."""
        return func(*args)

    return wrapper


class Counted:
    """Counts calls."""

    def __init__(self, func):
        functools.update_wrapper(self, func)
        self.func = func
        self.calls = 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.func(*args, **kwargs)


@traced
@retried(2)
def parse(text):
    """Parses a number.

    Tries twice.
    """
    return int(text)


@forgetful
def double(n):
    """Doubles."""
    return n * 2


@Counted
def greet(name="world"):
    """Greets."""
    return f"hello {name}"


class Shape:
    """A shape."""

    @traced
    def area(self):
        """The area."""
        return 0

    def name(self):
        return "shape"


class Square(Shape):
    pass


print(parse("12"), parse("x"))
print(double(4), greet(), greet("Ada"), greet.calls)

for function in (parse, double, retried, traced):
    print(function.__name__, repr(function.__doc__))

print(greet.__name__, greet.__doc__, Counted.__doc__)


def describe(thing):
    return (thing.__doc__ or "undocumented").splitlines()[0]


for thing in (parse, Shape, Square, Square(), Shape()):
    print(describe(thing))
shape = Shape()
print(shape.area(), shape.area.__doc__, Shape.area.__doc__, Shape.name.__doc__)
