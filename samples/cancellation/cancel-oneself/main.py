import asyncio


async def quits():
    asyncio.current_task().cancel()
    print("the request comes into effect at the next suspension")
    print("await of a finished coroutine:", await nothing())
    await asyncio.sleep(0)
    print("never printed")


async def nothing():
    return None


async def main():
    try:
        await asyncio.create_task(quits())
    except asyncio.CancelledError:
        print("it quit")


asyncio.run(main())
