import asyncio


async def save():
    await asyncio.sleep(0.2)
    print("saved")
    return "ok"


async def main():
    inner = asyncio.create_task(save())
    outer = asyncio.create_task(asyncio.wait_for(asyncio.shield(inner), 0.1))
    try:
        await outer
    except TimeoutError:
        print("no time left, inner cancelled?", inner.cancelled())
    print("later:", await inner)


asyncio.run(main())
