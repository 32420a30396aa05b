import asyncio


async def cook():
    await asyncio.sleep(1)
    return "soup"


async def main():
    task = asyncio.create_task(cook())
    try:
        print(task.result())
    except asyncio.InvalidStateError as error:
        print("too early:", error)
    try:
        print(task.exception())
    except asyncio.InvalidStateError as error:
        print("too early:", error)
    await task
    print(task.result(), task.exception())

    order = asyncio.get_running_loop().create_future()
    order.set_result("bread")
    try:
        order.set_result("cake")
    except asyncio.InvalidStateError as error:
        print("too late:", error)
    print(await order)


asyncio.run(main())
