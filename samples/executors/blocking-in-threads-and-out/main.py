import asyncio
import functools
import time
from concurrent.futures import ThreadPoolExecutor


class Counter:
    total = 0

    def __init__(self, name: str):
        self.name = name
        self.count = 0

    def work(self, seconds: float, *, times: int = 1) -> str:
        for _ in range(times):
            pause(seconds)
            self.count += 1
            Counter.total += 1
        return f"{self.name}:{self.count}"


def pause(seconds: float) -> None:
    time.sleep(seconds)


def compute(n: int) -> int:
    pause(0.1)
    return n * n


def report(values: list[int]) -> list[int]:
    return [compute(v) for v in values]


async def timed(label, awaitable):
    start = time.perf_counter()
    result = await awaitable
    print(label, result, f"{time.perf_counter() - start:.1f}")


async def run_blocking(func, *args):
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(None, func, *args)


async def main():
    loop = asyncio.get_running_loop()
    a, b = Counter("a"), Counter("b")
    start = time.perf_counter()
    print(await asyncio.gather(asyncio.to_thread(a.work, 0.2, times=2), asyncio.to_thread(b.work, 0.3)))
    print(f"{time.perf_counter() - start:.1f}", Counter.total)
    # Called directly it blocks the loop.
    start = time.perf_counter()
    print(compute(3), f"{time.perf_counter() - start:.1f}")
    print(report([1, 2]))
    await timed("list", asyncio.to_thread(report, [1, 2, 3]))
    await timed("lambda", loop.run_in_executor(None, lambda: compute(7)))
    await timed("partial", loop.run_in_executor(None, functools.partial(a.work, 0.1, times=3)))
    job = functools.partial(compute, 9)
    await timed("stored", loop.run_in_executor(None, job))
    print(await run_blocking(compute, 5))
    with ThreadPoolExecutor(max_workers=2) as pool:
        futures = [loop.run_in_executor(pool, compute, n) for n in range(4)]
        for future in asyncio.as_completed(futures):
            print(await future, end=" ")
        print()
    with ThreadPoolExecutor(2) as pool:
        first = loop.run_in_executor(pool, compute, 11)
        other = pool.submit(b.work, 0.1, times=2)
        print("waiting")
    print("left", other.done(), await first)
    await loop.run_in_executor(None, time.sleep, 0.5)
    await asyncio.to_thread(time.sleep, 0.5)
    print("end")


asyncio.run(main())
