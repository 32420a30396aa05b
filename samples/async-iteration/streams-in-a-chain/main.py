import asyncio
from dataclasses import dataclass
from typing import AsyncIterator, Callable, Awaitable, TypeVar, Generic

T = TypeVar("T")
U = TypeVar("U")

class Stream(Generic[T]):
    def __init__(self, source: AsyncIterator[T]):
        self._source = source

    @classmethod
    def of(cls, *items: T, delay: float = 0.0) -> "Stream[T]":
        async def gen():
            for item in items:
                await asyncio.sleep(delay)
                yield item
        return cls(gen())

    def map(self, fn: Callable[[T], U]) -> "Stream[U]":
        async def gen():
            async for x in self._source:
                yield fn(x)
        return Stream(gen())

    def filter(self, pred: Callable[[T], bool]) -> "Stream[T]":
        async def gen():
            async for x in self._source:
                if pred(x):
                    yield x
        return Stream(gen())

    def batch(self, size: int) -> "Stream[list[T]]":
        async def gen():
            buf = []
            async for x in self._source:
                buf.append(x)
                if len(buf) == size:
                    yield buf
                    buf = []
            if buf:
                yield buf
        return Stream(gen())

    def map_async(self, fn: Callable[[T], Awaitable[U]], limit: int = 2) -> "Stream[U]":
        async def gen():
            pending: list[asyncio.Task] = []
            async for x in self._source:
                pending.append(asyncio.ensure_future(fn(x)))
                if len(pending) >= limit:
                    yield await pending.pop(0)
            for task in pending:
                yield await task
        return Stream(gen())

    def __aiter__(self):
        return self._source.__aiter__()

    async def collect(self) -> list[T]:
        return [x async for x in self]

@dataclass(frozen=True)
class Reading:
    sensor: str
    value: float

async def enrich(r: Reading) -> str:
    await asyncio.sleep(0.01)
    return f"{r.sensor.upper()}={r.value:.1f}"

async def main():
    s = Stream.of(*range(10)).filter(lambda n: n % 2 == 0).map(lambda n: n * n).batch(2)
    print(await s.collect())
    readings = [Reading("a", 1), Reading("b", 2.25), Reading("c", 3.75)]
    print(await Stream.of(*readings, delay=0.001).map_async(enrich).collect())
    async for group in Stream.of("x", "y", "z").batch(2):
        print(group, len(group))
    total = 0
    async for v in Stream.of(1.5, 2, 3):
        total += v
    print(total)

asyncio.run(main())
