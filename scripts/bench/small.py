import asyncio


async def work(number: int) -> int:
    await asyncio.sleep(0.1)
    return number


async def main() -> None:
    print(await asyncio.gather(work(1), work(2)))


asyncio.run(main())
