import asyncio


async def sleeper():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        print("message:", error)
    # One CancelledError only was delivered: the task goes on.
    await asyncio.sleep(0.1)
    return "still here"


async def main():
    task = asyncio.create_task(sleeper())
    await asyncio.sleep(0)
    task.cancel("one")
    task.cancel("two")
    print(task.cancelling(), "requests")
    print(await task, task.cancelled())


asyncio.run(main())
