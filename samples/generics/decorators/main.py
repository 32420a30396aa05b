import asyncio
import functools
from typing import Awaitable, Callable, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


def logged(fn: Callable[P, R]) -> Callable[P, R]:
    @functools.wraps(fn)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
        print("calling", fn.__name__)
        result = fn(*args, **kwargs)
        print("done", fn.__name__)
        return result

    return wrapper


def with_timeout(seconds: float) -> Callable[[Callable[P, Awaitable[R]]], Callable[P, Awaitable[R]]]:
    def decorate(fn: Callable[P, Awaitable[R]]) -> Callable[P, Awaitable[R]]:
        @functools.wraps(fn)
        async def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            return await asyncio.wait_for(fn(*args, **kwargs), seconds)

        return wrapper

    return decorate


async def retry(make: Callable[[], Awaitable[T]], attempts: int = 3) -> T:
    last: Exception | None = None
    for attempt in range(1, attempts + 1):
        try:
            return await make()
        except ValueError as error:
            print("attempt", attempt, "failed:", error)
            last = error
    raise RuntimeError("gave up") from last


@logged
def add(a: int, b: int) -> int:
    return a + b


@logged
def greet(name: str, punctuation: str = "!") -> str:
    return f"hello {name}{punctuation}"


@with_timeout(0.05)
async def slow(seconds: float) -> str:
    await asyncio.sleep(seconds)
    return "slow done"


calls = 0


async def flaky() -> int:
    global calls
    calls += 1
    if calls < 3:
        raise ValueError(f"call {calls}")
    return calls


async def name() -> str:
    return "ok"


async def main() -> None:
    print(add(1, 2))
    print(greet("Ada", punctuation="?"))
    print(await slow(0.01))
    try:
        await slow(1)
    except asyncio.TimeoutError:
        print("timed out")
    print(await retry(flaky) + 1)
    print(await retry(name, attempts=1))


asyncio.run(main())
