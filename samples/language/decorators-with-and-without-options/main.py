"""Decorators that are written bare, `@repeat`, or with options, `@repeat(times=3)`."""
import asyncio
import functools


def repeat(func=None, *, times=2):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            value = None
            for _ in range(times):
                value = function(*args, **kwargs)
            return value

        return wrapper

    if func is None:
        return decorate
    return decorate(func)


def logged(func=None, *, prefix="call"):
    """Hands itself on with its options."""
    if func is None:
        return functools.partial(logged, prefix=prefix)

    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        print(f"{prefix}: {func.__name__}{args}")
        return func(*args, **kwargs)

    return wrapper


def checked(func=None, /, *, limit=10):
    def decorate(function):
        def wrapper(*args):
            result = function(*args)
            return f"{result} is too much" if result > limit else result

        return wrapper

    return decorate if func is None else decorate(func)


def retried(func=None, *, attempts=3, pause=0.1):
    """The same for coroutine functions."""

    def decorate(function):
        @functools.wraps(function)
        async def wrapper(*args, **kwargs):
            for attempt in range(1, attempts + 1):
                try:
                    return await function(*args, **kwargs)
                except ConnectionError as error:
                    print(f"{function.__name__}, attempt {attempt}: {error}")
                    await asyncio.sleep(pause)
            return None

        return wrapper

    if func is not None:
        return decorate(func)
    return decorate


@repeat
def say_hello():
    print("Hello!")


@repeat(times=3)
def greet(name, *, mark="."):
    print(f"Good morning, {name}{mark}")
    return len(name)


@logged
def add(a, b=1):
    return a + b


@logged(prefix="LOG")
def scale(value, *, by=2.0):
    return value * by


@checked
def double(n):
    return n * 2


@checked(limit=100)
def square(n):
    return n**2


calls = []


@retried
async def fetch(page):
    calls.append(page)
    await asyncio.sleep(0.01)
    if len(calls) < 3:
        raise ConnectionError(f"page {page} is not there")
    return page * 10


@retried(attempts=2, pause=0.05)
async def fail(*pages, reason="closed"):
    raise ConnectionError(f"{len(pages)} pages, {reason}")


async def main():
    print(await fetch(1), calls)
    print(await fail(1, 2, reason="timed out"))
    print(await asyncio.gather(fetch(2), fail()))


say_hello()
print(greet("Penny", mark="!"))
print(add(1), add(2, b=3), scale(3), scale(2, by=5), scale.__name__)
print(double(4), double(6), square(9), square(11))
asyncio.run(main())
