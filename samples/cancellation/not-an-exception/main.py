import asyncio


async def careful():
    try:
        await asyncio.sleep(1)
    except Exception:
        # CancelledError is a BaseException: this clause does not catch it.
        print("not here")
    except BaseException as error:
        print("caught", type(error).__name__, isinstance(error, Exception))
        return "swallowed"


async def main():
    task = asyncio.create_task(careful())
    await asyncio.sleep(0)
    task.cancel()
    print(await task)
    print(task.cancelled(), task.done())


asyncio.run(main())
