import asyncio
import time


async def descend(depth: int) -> int:
    if depth == 0:
        return 0
    return await descend(depth - 1) + 1


async def main() -> None:
    start = time.perf_counter()
    total = 0
    for _ in range(50_000):
        total += await descend(20)
    assert total == 1_000_000
    print(time.perf_counter() - start)


asyncio.run(main())
