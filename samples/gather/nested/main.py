import asyncio


async def leaf(name: str, turns: int) -> str:
    for turn in range(turns):
        print(f"{name}{turn}", end=" ")
        await asyncio.sleep(0)
    return name


async def branch(names: str):
    return await asyncio.gather(*(leaf(name, 2) for name in names))


async def main():
    left, right, alone = await asyncio.gather(branch("ab"), branch("cd"), leaf("e", 3))
    print()
    print(left, right, alone)


asyncio.run(main())
