import asyncio


async def count(name: str, up_to: int):
    for i in range(1, up_to + 1):
        print(f"{name}:{i}")
        await asyncio.sleep(0)  # let the others have a turn


async def main():
    await asyncio.gather(count("a", 3), count("b", 2), count("c", 4))
    print(await asyncio.sleep(0.1, result="slept"))


asyncio.run(main())
