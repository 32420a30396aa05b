import asyncio


async def main():
    try:
        async with asyncio.timeout(0.2):
            print("in time")
            await asyncio.sleep(0.1)
            print("still in time")
            await asyncio.sleep(1)
            print("never printed")
    except TimeoutError:
        print("the block took too long")

    async with asyncio.timeout(None) as limit:
        print("no deadline yet:", limit.when())
        limit.reschedule(asyncio.get_running_loop().time() + 1)
        await asyncio.sleep(0.1)
    print("expired:", limit.expired())


asyncio.run(main())
