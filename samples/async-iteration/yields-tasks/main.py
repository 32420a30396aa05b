import asyncio


async def bake(cake, minutes):
    await asyncio.sleep(minutes / 100)
    print(cake, "is done")
    return f"{cake} cake"


async def orders():
    # The caller gets the task itself, not its result.
    yield asyncio.create_task(bake("lemon", 3))
    yield asyncio.create_task(bake("apple", 2))


async def main():
    async for order in orders():
        print("baking", not order.done())
        print("served", await order)

    started = [order async for order in orders()]
    print(len(started), "at once")
    print(await asyncio.gather(*started))


asyncio.run(main())
