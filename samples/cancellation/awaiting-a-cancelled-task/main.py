import asyncio


async def deep():
    try:
        await asyncio.sleep(1)
    finally:
        print("deep ends")


async def middle(inner):
    try:
        await inner
    finally:
        print("middle ends")


async def main():
    inner = asyncio.create_task(deep())
    outer = asyncio.create_task(middle(inner))
    await asyncio.sleep(0.05)

    # Cancelling the task that waits cancels the task it waits for.
    outer.cancel()
    results = await asyncio.gather(inner, outer, return_exceptions=True)
    print([type(result).__name__ for result in results])


asyncio.run(main())
