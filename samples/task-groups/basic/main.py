import asyncio


async def fetch(name: str, delay: float) -> str:
    await asyncio.sleep(delay)
    print("fetched", name)
    return name.title()


async def main():
    async with asyncio.TaskGroup() as group:
        first = group.create_task(fetch("maps", 0.2))
        second = group.create_task(fetch("photos", 0.1))
        print("all started")
    # The block ends when all its tasks have.
    print(first.result(), second.result())


asyncio.run(main())
