import asyncio
from typing import Callable, TypeVar, Awaitable, Generic, Optional

T = TypeVar("T")


class Lazy(Generic[T]):
    def __init__(self, factory: Callable[[], Awaitable[T]]) -> None:
        self._factory = factory
        self._value: Optional[T] = None
        self._ready = False
        self._lock = asyncio.Lock()

    async def get(self) -> T:
        async with self._lock:
            if not self._ready:
                self._value = await self._factory()
                self._ready = True
        return self._value


async def retry(func: Callable[[], Awaitable[T]], *, attempts: int = 3, base: float = 0.1) -> T:
    for n in range(1, attempts + 1):
        try:
            return await func()
        except ConnectionError as e:
            if n == attempts:
                raise
            delay = base * 2 ** (n - 1)
            print(f"retry in {delay:.1f}: {e}")
            await asyncio.sleep(delay)
    raise AssertionError("unreachable")


calls = 0


async def connect() -> str:
    global calls
    calls += 1
    if calls < 3:
        raise ConnectionError(f"refused #{calls}")
    return f"connection {calls}"


async def main() -> None:
    lazy: Lazy[str] = Lazy(lambda: retry(connect))
    a, b = await asyncio.gather(lazy.get(), lazy.get())
    print(a, b, a is b)
    try:
        await retry(always_fail, attempts=2)
    except ConnectionError as e:
        print("gave up:", e)


async def always_fail() -> int:
    raise ConnectionResetError("reset")


asyncio.run(main())
