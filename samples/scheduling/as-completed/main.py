import asyncio
from time import perf_counter


async def lap(runner: str, seconds: float) -> tuple[str, float]:
    await asyncio.sleep(seconds)
    return runner, seconds


async def main():
    start = perf_counter()
    laps = [lap("tortoise", 0.3), lap("hare", 0.1), lap("snail", 0.5)]
    for place, next_lap in enumerate(asyncio.as_completed(laps), 1):
        runner, seconds = await next_lap
        print(f"{place}. {runner:<10} {seconds:.1f} (after {perf_counter() - start:.1f} s)")


asyncio.run(main())
