import asyncio
import math
from itertools import islice


def chunks(seq, size):
    for i in range(0, len(seq), size):
        yield seq[i:i + size]


def batched(iterable, n):
    it = iter(iterable)
    while batch := list(islice(it, n)):
        yield batch


async def process(item):
    await asyncio.sleep(item / 100)
    if item == 7:
        raise ValueError(f"bad item {item}")
    return item ** 2


async def main():
    items = list(range(1, 11))
    total = math.ceil(len(items) / 4)
    for no, chunk in enumerate(chunks(items, 4), 1):
        results = await asyncio.gather(*map(process, chunk), return_exceptions=True)
        ok = [r for r in results if not isinstance(r, BaseException)]
        bad = [r for r in results if isinstance(r, BaseException)]
        pct = no / total * 100
        bar = "#" * int(pct // 10)
        print(f"batch {no}/{total} [{bar:<10}] {pct:.0f}% ok={ok} bad={bad}")
    for b in batched("abcdefg", 3):
        print(b, "".join(b))


asyncio.run(main())
