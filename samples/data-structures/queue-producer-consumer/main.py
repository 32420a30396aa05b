import asyncio


async def producer(queue: asyncio.Queue, count: int) -> None:
    for number in range(count):
        await asyncio.sleep(0.05)
        await queue.put(f"item-{number}")
        print(f"put item-{number}, size {queue.qsize()}")
    await queue.put(None)  # nothing more will come


async def consumer(queue: asyncio.Queue) -> int:
    handled = 0
    while True:
        item = await queue.get()
        if item is None:
            break
        print("got", item)
        await asyncio.sleep(0.12)
        handled += 1
    return handled


async def main():
    queue = asyncio.Queue(maxsize=2)
    _, handled = await asyncio.gather(producer(queue, 5), consumer(queue))
    print(handled, "items handled, empty:", queue.empty())


if __name__ == "__main__":
    asyncio.run(main())
