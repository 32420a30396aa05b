import asyncio


async def quick():
    return "quick"


async def main():
    print(await asyncio.wait_for(quick(), None))

    # A timeout of zero: only something already done can succeed.
    try:
        await asyncio.wait_for(quick(), 0)
    except TimeoutError:
        print("zero is too short")

    task = asyncio.create_task(quick())
    await asyncio.sleep(0)
    print(await asyncio.wait_for(task, 0))


asyncio.run(main())
