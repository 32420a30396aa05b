import asyncio
import time


async def grow(depth: int) -> int:
    if depth == 0:
        await asyncio.sleep(0)
        return 1
    return sum(await asyncio.gather(*[grow(depth - 1) for _ in range(6)]))


async def main() -> None:
    start = time.perf_counter()
    leaves = await grow(6)
    assert leaves == 46_656
    print(time.perf_counter() - start)


asyncio.run(main())
