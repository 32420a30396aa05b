import asyncio


async def child():
    print("2. child runs")
    await asyncio.sleep(0)
    print("4. child runs again")


async def main():
    task = asyncio.create_task(child())
    print("1. created, not started")
    await asyncio.sleep(0)
    print("3. back in main")
    await task
    print("5. child is done:", task.done())


asyncio.run(main())
