import asyncio
import concurrent.futures
import time


def blocking_io(n):
    time.sleep(0.5)
    return n * 2


def cpu_bound(limit):
    return sum(i * i for i in range(limit))


async def main():
    loop = asyncio.get_running_loop()
    start = time.perf_counter()
    result = await loop.run_in_executor(None, blocking_io, 3)
    print("default thread pool", result)
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        result = await loop.run_in_executor(pool, cpu_bound, 10 ** 4)
        print("custom thread pool", result)
        futures = [loop.run_in_executor(pool, blocking_io, i) for i in range(4)]
        print(await asyncio.gather(*futures))
    print(await asyncio.to_thread(blocking_io, n=21))
    print(f"elapsed {time.perf_counter() - start:.1f}")


if __name__ == "__main__":
    asyncio.run(main())
