import asyncio


async def worker():
    try:
        print("working")
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("asked to stop")
        raise
    finally:
        print("tools put away")


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0.1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main sees the cancellation")
    print("cancelled:", task.cancelled())


asyncio.run(main())
