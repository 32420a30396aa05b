import asyncio
import time


def blocking_function(name: str, seconds: float) -> str:
    time.sleep(seconds)
    return f"{name} slept {seconds} s"


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()

    result = await loop.run_in_executor(None, blocking_function, "one", 0.2)
    print(result)

    # Three blocking calls in three threads take as long as one.
    results = await asyncio.gather(
        loop.run_in_executor(None, blocking_function, "two", 0.3),
        loop.run_in_executor(None, blocking_function, "three", 0.3),
        loop.run_in_executor(None, blocking_function, "four", 0.3),
    )
    for line in results:
        print(line)
    print(f"total: {loop.time() - start:.1f} s")


if __name__ == "__main__":
    asyncio.run(main())
