import asyncio


async def wait_long():
    await asyncio.sleep(5)


async def main():
    for message in (None, "lunch break", 42):
        task = asyncio.create_task(wait_long())
        await asyncio.sleep(0)
        task.cancel(message)
        try:
            await task
        except asyncio.CancelledError as error:
            print(error.args, repr(error), f"[{error}]")


asyncio.run(main())
