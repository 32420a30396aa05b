import asyncio
import time


async def nap(number: int) -> None:
    await asyncio.sleep(number * 7919 % 1000 / 1_000_000)


async def main() -> None:
    start = time.perf_counter()
    for _ in range(10):
        await asyncio.gather(*[nap(number) for number in range(10_000)])
    print(time.perf_counter() - start)


asyncio.run(main())
