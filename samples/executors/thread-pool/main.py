import asyncio
import functools
import time
from concurrent.futures import ThreadPoolExecutor


def power(base, exponent, *, delay):
    time.sleep(delay)
    if exponent < 0:
        raise ValueError("negative exponent")
    return base**exponent


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=2) as pool:
        start = time.monotonic()
        jobs = [
            loop.run_in_executor(pool, functools.partial(power, 2, n, delay=0.2))
            for n in (8, 9, 10, 11)
        ]
        print(await asyncio.gather(*jobs))
        # Two threads, four jobs: two rounds.
        print(f"{time.monotonic() - start:.1f} s")

        try:
            await loop.run_in_executor(pool, functools.partial(power, 2, -1, delay=0))
        except ValueError as error:
            print("the thread raised:", error)


asyncio.run(main())
