import asyncio
import time


async def step(label: str, delay: float) -> str:
    await asyncio.sleep(delay)
    return f"{label} done"


async def main():
    start = time.perf_counter()

    # One after the other: the delays add up.
    print(await step("wash", 0.1))
    print(await step("rinse", 0.2))
    print(await step("dry", 0.3))

    elapsed = time.perf_counter() - start
    print(f"Finished in {elapsed:.1f} s")


if __name__ == "__main__":
    asyncio.run(main())
