import asyncio


async def temperatures():
    try:
        for celsius in [12, 17, 21, 30]:
            yield celsius
            await asyncio.sleep(0)
    finally:
        print("station closed")


async def in_fahrenheit(readings):
    async for celsius in readings:
        yield celsius * 9 // 5 + 32


async def first(readings, count):
    async for reading in readings:
        yield reading
        count -= 1
        if count == 0:
            return


async def turns(count):
    for turn in range(count):
        print("turn", turn)
        await asyncio.sleep(0)


async def main():
    # Each stage is closed in a task of the loop, and only then lets the one before it go.
    async for reading in in_fahrenheit(temperatures()):
        print("reading", reading)
        if reading > 60:
            break
    await turns(6)

    async for reading in first(in_fahrenheit(temperatures()), 2):
        print("first", reading)
    await turns(6)

    print([reading async for reading in first(temperatures(), 10)])


asyncio.run(main())
