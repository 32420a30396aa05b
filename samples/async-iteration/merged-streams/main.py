import asyncio
import string
from itertools import cycle, count, zip_longest


async def letters(n):
    for ch in string.ascii_uppercase[:n]:
        await asyncio.sleep(0.01)
        yield ch


async def numbers():
    for i in count(1):
        await asyncio.sleep(0.015)
        yield i


async def azip(*gens):
    its = [g.__aiter__() for g in gens]
    while True:
        try:
            items = [await it.__anext__() for it in its]
        except StopAsyncIteration:
            return
        yield tuple(items)


async def merge(*gens):
    queue = asyncio.Queue()
    done = object()

    async def drain(gen):
        async for item in gen:
            await queue.put(item)
        await queue.put(done)

    tasks = [asyncio.create_task(drain(g)) for g in gens]
    left = len(tasks)
    while left:
        item = await queue.get()
        if item is done:
            left -= 1
        else:
            yield item


async def main():
    async for pair in azip(letters(4), numbers()):
        print(pair)
    merged = [x async for x in merge(letters(3), letters(5))]
    print(merged)
    colors = cycle(["red", "green"])
    async for ch in letters(5):
        print(ch, next(colors), sep=":", end=" ")
    print()
    print(list(zip_longest("ab", range(3), fillvalue="-")))


asyncio.run(main())
