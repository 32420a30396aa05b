import asyncio


async def roll():
    print("rolled once")
    await asyncio.sleep(0)
    return 6


async def main():
    nothing = await asyncio.gather()
    print("empty:", nothing)

    # The same object given twice runs once, its result appears twice.
    coroutine = roll()
    print(await asyncio.gather(coroutine, coroutine))


asyncio.run(main())
