"""The starred part of an assignment may stand anywhere."""

import asyncio


async def double(n):
    await asyncio.sleep(0.01)
    return n * 2


async def name(text):
    await asyncio.sleep(0)
    return text.upper()


async def main():
    *_, last = await asyncio.gather(double(1), double(2), name("ada"))
    print(last.title())
    first, *middle, end = (1, 2.5, "three", None)
    print(first + 1, middle, end)
    low, *between, high = sorted([5, 3, 9, 1])
    print(low, between, high)


asyncio.run(main())
