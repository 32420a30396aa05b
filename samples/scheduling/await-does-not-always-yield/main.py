import asyncio


async def direct():
    return "direct"


async def watcher():
    print("the watcher gets a turn")


async def main():
    asyncio.create_task(watcher())
    print(await direct())
    print(await direct())

    done = asyncio.get_running_loop().create_future()
    done.set_result("already done")
    print(await done)

    print("now for a real pause")
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
