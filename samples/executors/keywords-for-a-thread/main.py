import asyncio
import time


def fetch(url: str, *parts: str, retries: int = 0, **options) -> str:
    time.sleep(0.1)
    return f"{url} {parts} {retries} {sorted(options)}"


def generate(n):
    for i in range(n):
        time.sleep(0.1)
        yield i


async def main():
    results = await asyncio.gather(*(asyncio.to_thread(fetch, f"u{i}", "x", retries=i) for i in range(3)))
    print(results)
    try:
        await asyncio.to_thread(fail, "no")
    except ValueError as error:
        print("error:", error)
    print([n for n in generate(2)])
    try:
        async with asyncio.timeout(0.05):
            await asyncio.to_thread(fetch, "late")
    except TimeoutError:
        print("timed out")
    print(fetch("direct", retries=2))


def fail(reason: str) -> None:
    time.sleep(0.05)
    raise ValueError(reason)


asyncio.run(main())
