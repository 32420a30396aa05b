import asyncio


async def client(name: str, door: asyncio.Semaphore, turns: int) -> None:
    for turn in range(turns):
        async with door:
            print(name, turn)
            await asyncio.sleep(0)


async def main():
    door = asyncio.Semaphore(1)
    await asyncio.gather(*(client(name, door, 2) for name in ("x", "y", "z")))
    print(door.locked())


asyncio.run(main())
