import asyncio


async def explore(depth: int, path: str, group: asyncio.TaskGroup) -> None:
    print("  " * (2 - depth) + path)
    if depth > 0:
        for branch in "LR":
            group.create_task(explore(depth - 1, path + branch, group))
    await asyncio.sleep(0)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(explore(2, "root-", group))
    print("explored")


asyncio.run(main())
