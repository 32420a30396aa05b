import asyncio
import time


async def work(number: int) -> int:
    await asyncio.sleep(0)
    return number


async def main() -> None:
    start = time.perf_counter()
    results = await asyncio.gather(*[work(number) for number in range(100_000)])
    assert len(results) == 100_000
    print(time.perf_counter() - start)


asyncio.run(main())
