import asyncio


async def numbers():
    try:
        for n in range(100):
            yield n
            await asyncio.sleep(0)
    finally:
        print("generator closed")


async def main():
    # Nobody holds this generator: the loop closes it on a later turn.
    async for n in numbers():
        if n == 2:
            break
    print("loop left with", n)
    await asyncio.sleep(0)
    print("one turn later")
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
