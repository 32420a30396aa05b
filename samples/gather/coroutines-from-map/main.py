"""`map` over a coroutine function makes coroutines; nothing runs until they are awaited."""

import asyncio


class Store:
    def __init__(self):
        self.reads = []

    async def get(self, key):
        self.reads.append(key)
        await asyncio.sleep(0.01)
        return f"<{key}>"


async def area(width, height):
    await asyncio.sleep(width / 100)
    return width * height


async def main():
    store = Store()
    waiting = map(store.get, "abc")
    print("before:", store.reads)
    print(await asyncio.gather(*waiting), store.reads)

    print(await asyncio.gather(*map(area, [3, 2, 1], [10, 20, 30])))
    print(await asyncio.gather(*map(lambda side: area(side, side), range(4))))

    tasks = list(map(asyncio.create_task, map(store.get, ["x", "y"])))
    await asyncio.sleep(0.1)
    print([task.done() for task in tasks], [await task for task in tasks])


asyncio.run(main())
