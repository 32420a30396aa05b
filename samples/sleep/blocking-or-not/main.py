import asyncio
import time


async def good(name):
    await asyncio.sleep(0.2)
    print(f"{name} woke up")


async def bad(name):
    time.sleep(0.2)  # blocks the whole loop
    print(f"{name} let go")


async def timed(label, *coroutines):
    start = time.perf_counter()
    await asyncio.gather(*coroutines)
    print(f"{label}: {time.perf_counter() - start:.1f} s")


async def main():
    await timed("asyncio.sleep", good("A"), good("B"), good("C"))
    await timed("time.sleep", bad("D"), bad("E"), bad("F"))


asyncio.run(main())
