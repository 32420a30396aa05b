import asyncio


async def careful():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("first:", error)
        try:
            await asyncio.sleep(1)  # a slow cleanup
            print("never printed")
        except asyncio.CancelledError as again:
            print("second:", again)
            raise
    finally:
        print("out")


async def main():
    task = asyncio.create_task(careful())
    await asyncio.sleep(0.05)
    print(task.cancel("please stop"))
    await asyncio.sleep(0.05)
    print(task.cancel("stop now"), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print("main:", error.args, task.cancelled())


asyncio.run(main())
