import asyncio
import time


async def fetch(number: int) -> str:
    await asyncio.sleep(0.2)
    return f"data {number}"


async def sequential() -> list[str]:
    results = []
    for number in range(4):
        results.append(await fetch(number))
    return results


async def concurrent() -> list[str]:
    return await asyncio.gather(*[fetch(number) for number in range(4)])


async def main() -> None:
    for strategy in (sequential, concurrent):
        start = time.perf_counter()
        results = await strategy()
        elapsed = time.perf_counter() - start
        print(f"{strategy.__name__:<12}{elapsed:6.2f} s  {results[-1]}")


if __name__ == "__main__":
    asyncio.run(main())
