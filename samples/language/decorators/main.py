import functools
import asyncio


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print(f"-> {function.__name__}{args} {kwargs}")
        result = function(*args, **kwargs)
        print(f"<- {result!r}")
        return result

    return wrapper


def repeat(times):
    def decorate(function):
        @functools.wraps(function)
        async def wrapper(*args):
            results = []
            for _ in range(times):
                results.append(await function(*args))
            return results

        return wrapper

    return decorate


@logged
def add(a, b=1):
    """Adds."""
    return a + b


@repeat(3)
async def shout(word):
    await asyncio.sleep(0)
    return word.upper()


@functools.lru_cache(maxsize=None)
def slow_square(n):
    print("computing", n)
    return n * n


add(2)
add(2, b=5)
print(add.__name__, add.__doc__)
print(shout.__name__, asyncio.run(shout("hey")))
print(slow_square(4), slow_square(4), functools.reduce(lambda a, b: a * b, [1, 2, 3, 4]))
print(list(map(functools.partial(add.__wrapped__, b=10), [1, 2])))
