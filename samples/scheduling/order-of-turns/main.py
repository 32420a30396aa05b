import asyncio


async def worker(name, turns):
    for turn in range(turns):
        print(f"{name}{turn}")
        await asyncio.sleep(0)
    print(f"{name} ends")


async def main():
    loop = asyncio.get_running_loop()
    a = asyncio.create_task(worker("a", 2))
    loop.call_soon(print, "callback 1")
    b = asyncio.create_task(worker("b", 1))
    loop.call_soon(print, "callback 2")
    a.add_done_callback(lambda task: print("a's callback"))
    await b
    print("main after b")
    await a
    print("main after a")


asyncio.run(main())
