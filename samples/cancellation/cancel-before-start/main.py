import asyncio


async def never_seen():
    print("this line is never printed")


async def main():
    task = asyncio.create_task(never_seen())
    print("cancel returns", task.cancel())
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled before its first step")
    print(task.done(), task.cancelled(), task.cancel())


asyncio.run(main())
