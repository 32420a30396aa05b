import asyncio
from typing import AsyncIterator, AsyncGenerator, Callable, TypeVar, Awaitable

T = TypeVar("T")
U = TypeVar("U")


async def ticker(n: int, delay: float = 0.01) -> AsyncGenerator[int, None]:
    try:
        for i in range(n):
            await asyncio.sleep(delay)
            yield i
    finally:
        print(f"ticker({n}) closed")


async def amap(fn: Callable[[T], Awaitable[U]], source: AsyncIterator[T]) -> AsyncIterator[U]:
    async for x in source:
        yield await fn(x)


async def afilter(pred: Callable[[T], bool], source: AsyncIterator[T]) -> AsyncIterator[T]:
    async for x in source:
        if pred(x):
            yield x


async def chunked(source: AsyncIterator[T], size: int) -> AsyncIterator[list[T]]:
    buf: list[T] = []
    async for x in source:
        buf.append(x)
        if len(buf) == size:
            yield buf
            buf = []
    if buf:
        yield buf


async def take(source, n):
    if n <= 0:
        return
    async for x in source:
        yield x
        n -= 1
        if not n:
            break


async def merge(*sources):
    queue: asyncio.Queue = asyncio.Queue()
    END = object()

    async def pump(src):
        async for x in src:
            await queue.put(x)
        await queue.put(END)

    tasks = [asyncio.create_task(pump(s)) for s in sources]
    left = len(tasks)
    while left:
        item = await queue.get()
        if item is END:
            left -= 1
        else:
            yield item


async def slow_double(x: int) -> int:
    await asyncio.sleep(0.001)
    return x * 2


async def averager():
    total, count = 0.0, 0
    average = None
    while True:
        value = yield average
        if value is None:
            return
        total += value
        count += 1
        average = total / count


async def main() -> None:
    evens = afilter(lambda x: x % 4 == 0, amap(slow_double, ticker(10)))
    print([x async for x in evens])
    async for chunk in chunked(ticker(7), 3):
        print(chunk, end=" ")
    print()
    print({x: x ** 2 async for x in take(ticker(3), 5)})
    merged = [x async for x in merge(ticker(3, 0.01), ticker(2, 0.025))]
    print(merged)
    avg = averager()
    await anext(avg)
    for v in (10, 20, 60):
        print(await avg.asend(v))
    try:
        await avg.asend(None)
    except StopAsyncIteration:
        print("averager finished")
    gen = ticker(100)
    async for x in gen:
        if x == 2:
            break
    await gen.aclose()
    print(await anext(gen, "exhausted"))

asyncio.run(main())
