import asyncio


async def persistent():
    while True:
        try:
            await asyncio.sleep(1)
            return "finished"
        except asyncio.CancelledError:
            current = asyncio.current_task()
            print("requests:", current.cancelling())
            if current.uncancel() == 0:
                print("ignored, going on")


async def main():
    task = asyncio.create_task(persistent())
    await asyncio.sleep(0.1)
    task.cancel()
    await asyncio.sleep(0.1)
    task.cancel()
    print(await task)
    print("cancelling:", task.cancelling())


asyncio.run(main())
