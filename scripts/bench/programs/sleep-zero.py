import asyncio
import time


async def main() -> None:
    start = time.perf_counter()
    for _ in range(200_000):
        await asyncio.sleep(0)
    print(time.perf_counter() - start)


asyncio.run(main())
